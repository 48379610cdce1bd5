import { useComputed, useSignal } from '@preact/signals'
import { fill } from '../../../languages/fill.ts'
import { askedIn, isUntold, type Unconfirmed, unconfirmed, withAccepted } from '../../../pipeline.ts'
import { saveMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import { useShows } from '../interface.tsx'
import { OwnSentences } from '../phrases/own-sentences.tsx'
import { atHand } from './at-hand.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

interface PhraseQuestionProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** What the message says, or would say, in the user's own words and they have not seen yet. */
export const unseen = ({ draft, persona, at, language }: Desk): readonly Unconfirmed[] => {
  const { code, phrases } = language.value
  return askedIn(draft.value, unconfirmed(persona.value, at.value.me, code, phrases))
}

const nameOf = (part: Unconfirmed) => ('me' in part ? part.me : part.line)

/** Asks once whether the user would say it so; when they accept, what they did not touch in the message follows. */
export function PhraseQuestion({ desk, keeping }: PhraseQuestionProps) {
  const { names, popup } = useShows()
  const edited = useSignal<readonly Unconfirmed[]>([])
  const parts = useComputed(() =>
    unseen(desk).map((part) => edited.value.find((one) => nameOf(one) === nameOf(part)) ?? part),
  ).value
  if (parts.length === 0) return null
  const { code, phrases } = desk.language.value
  const isNew = unseen(desk).some(isUntold)
  const title = isNew
    ? fill(popup.phrases.inLanguage, { language: names.language[code] })
    : popup.phrases.question
  const isEmpty = parts.every(isUntold)
  return (
    <section class="notice stack tight" aria-label={title}>
      <p class="strong">{title}</p>
      <OwnSentences
        parts={parts}
        language={code}
        words={phrases}
        onParts={(changed) => (edited.value = changed)}
      />
      <p class="row">
        <button
          type="button"
          class="small"
          disabled={isEmpty}
          onClick={() => {
            edited.value = []
            void keptChange(keeping, desk, accept(desk, parts))
          }}
        >
          {popup.phrases.yes}
        </button>
      </p>
    </section>
  )
}

/** Keeps what was accepted, and writes the untouched sentences anew with it. */
async function accept(desk: Desk, parts: readonly Unconfirmed[]): Promise<void> {
  const { person, readings, me: before } = desk.at.value
  const { code } = desk.language.value
  const { persona, me } = withAccepted({ persona: desk.persona.value, me: before }, code, parts)
  desk.persona.value = persona
  if (parts.some((part) => 'line' in part)) await savePersona(persona)
  await saveMe(me)
  desk.at.value = await atHand(person, readings)
  await change(desk, {})
}
