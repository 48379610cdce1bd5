import { useSignal } from '@preact/signals'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import type { TextByLanguage } from '../../../model/persona.ts'
import { findMissing, type MissingText } from '../../../pipeline.ts'
import type { Undo } from '../../../store/journal.ts'
import { saveMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { Failed, useOneAct } from '../use-acts.tsx'
import { findUnseen } from './phrase-question.tsx'

/** What the user has told only in another language than the message's: it stays out of the message until it is said in this one. */
export const findUntold = (desk: Desk): readonly MissingText[] => {
  const { at, persona, draft } = desk
  const asked = findUnseen(desk)
  return findMissing(persona.value, at.value.me, draft.value.language).filter(
    (missing) =>
      !asked.some((part) =>
        'line' in missing
          ? 'line' in part && part.line === missing.line
          : 'me' in part && part.me === 'who' && missing.me === 'intro',
      ),
  )
}

interface OtherLanguageProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** Asks for lines of the persona and of About me in the language of the message, once: the answer is kept. */
export function OtherLanguage({ desk, keeping }: OtherLanguageProps) {
  return (
    <div class="stack tight">
      {findUntold(desk).map((missing) => (
        <Asked
          key={'line' in missing ? missing.line : missing.me}
          desk={desk}
          keeping={keeping}
          missing={missing}
        />
      ))}
    </div>
  )
}

interface AskedProps extends OtherLanguageProps {
  readonly missing: MissingText
}

function Asked({ desk, keeping, missing }: AskedProps) {
  const { names, popup } = useShows()
  const typed = useSignal('')
  const { act, failed } = useOneAct()
  const { language } = desk.draft.value
  const text = sayIn(desk, missing)
  const line = Object.values(text).find(Boolean) ?? ''
  return (
    <form
      class="row question"
      onSubmit={(event) => {
        event.preventDefault()
        void act(async (refused) => {
          const told = { ...text, [language]: typed.value.trim() }
          const undo = await tell(desk, missing, told, refused)
          if (!undo) return
          await keepChange(keeping, change(desk, {}))
          keeping.offer({ undo })
        })
      }}
    >
      <TextField
        label={fill(popup.desk.howInLanguage, { language: names.language[language], words: line })}
        value={typed.value}
        limit={OWN.answer}
        lang={language}
        onValue={(value) => (typed.value = value)}
      />
      <button type="submit" class="quiet small" disabled={typed.value.trim() === ''}>
        {popup.person.save}
      </button>
      <Failed failed={failed} />
    </form>
  )
}

const sayIn = ({ at, persona }: Desk, missing: MissingText): TextByLanguage =>
  'line' in missing
    ? (persona.value.lines.find(({ id }) => id === missing.line)?.text ?? {})
    : at.value.me[missing.me]

/** Keeps a line in one language more. Gives the way back; undefined where it was refused. */
async function tell(
  desk: Desk,
  missing: MissingText,
  text: TextByLanguage,
  refused: (problem: StoreProblem) => void,
): Promise<Undo | undefined> {
  const { at, persona } = desk
  if ('me' in missing) {
    const { me } = at.value
    const kept = await saveMe({ ...me, [missing.me]: text }, me).orElse(refused)
    if (kept) at.value = { ...at.value, me: kept.value }
    return kept?.undo
  }
  const before = persona.value
  const lines = before.lines.map((line) => (line.id === missing.line ? { ...line, text } : line))
  const kept = await savePersona({ ...before, lines }, before).orElse(refused)
  if (!kept) return undefined
  persona.value = kept.value
  const personas = at.value.personas.map((one) => (one.id === before.id ? kept.value : one))
  at.value = { ...at.value, personas }
  return kept.undo
}
