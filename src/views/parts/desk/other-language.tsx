import { useSignal } from '@preact/signals'
import { fill } from '../../../languages/fill.ts'
import type { TextByLanguage } from '../../../model/persona.ts'
import { type MissingWords, missingWords } from '../../../pipeline.ts'
import { saveMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { atHand } from './at-hand.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import { unseen } from './phrase-question.tsx'

/** What the user has told only in another language than the message's: it stays out of the message until it is said in this one. */
export const untold = (desk: Desk): readonly MissingWords[] => {
  const { at, persona, draft } = desk
  const asked = unseen(desk)
  return missingWords(persona.value, at.value.me, draft.value.language).filter(
    (missing) =>
      !asked.some((part) =>
        'line' in missing
          ? 'line' in part && part.line === missing.line
          : 'me' in part && part.me === 'who' && missing.me === 'intro',
      ),
  )
}

/** Asks for lines of the persona and of About me in the language of the message, once: the answer is kept. */
export function OtherLanguage({ desk }: { readonly desk: Desk }) {
  return (
    <div class="stack tight">
      {untold(desk).map((missing) => (
        <Asked key={'line' in missing ? missing.line : missing.me} desk={desk} missing={missing} />
      ))}
    </div>
  )
}

function Asked({ desk, missing }: { readonly desk: Desk; readonly missing: MissingWords }) {
  const { names, popup } = useShows()
  const typed = useSignal('')
  const { language } = desk.draft.value
  const text = textOf(desk, missing)
  const words = Object.values(text).find(Boolean) ?? ''
  return (
    <form
      class="row question"
      onSubmit={(event) => {
        event.preventDefault()
        void tell(desk, missing, { ...text, [language]: typed.value.trim() })
      }}
    >
      <TextField
        label={fill(popup.desk.howInLanguage, { language: names.language[language], words })}
        value={typed.value}
        maxLength={300}
        lang={language}
        onValue={(value) => (typed.value = value)}
      />
      <button type="submit" class="quiet small" disabled={typed.value.trim() === ''}>
        {popup.person.save}
      </button>
    </form>
  )
}

const textOf = ({ at, persona }: Desk, missing: MissingWords): TextByLanguage =>
  'line' in missing
    ? (persona.value.lines.find(({ id }) => id === missing.line)?.text ?? {})
    : at.value.me[missing.me]

/** Keeps a line in one language more, and writes the untouched sentences anew with it. */
async function tell(desk: Desk, missing: MissingWords, text: TextByLanguage): Promise<void> {
  if ('line' in missing) {
    const { lines } = desk.persona.value
    const told = lines.map((line) => (line.id === missing.line ? { ...line, text } : line))
    desk.persona.value = { ...desk.persona.value, lines: told }
    await savePersona(desk.persona.value)
  } else await saveMe({ ...desk.at.value.me, [missing.me]: text })
  const { person, readings } = desk.at.value
  desk.at.value = await atHand(person, readings)
  await change(desk, {})
}
