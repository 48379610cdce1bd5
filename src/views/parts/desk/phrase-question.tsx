import { useComputed, useSignal } from '@preact/signals'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import { findAsked, findUnconfirmed, isUntold, type Unconfirmed, withAccepted } from '../../../pipeline.ts'
import type { Undo } from '../../../store/journal.ts'
import { saveOwnWords } from '../../../store/own-words.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import { useShows } from '../interface.tsx'
import { OwnSentences } from '../phrases/own-sentences.tsx'
import { Failed, useOneAct } from '../use-acts.tsx'

interface PhraseQuestionProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** Whether it stands open; in a popup it is one line, so that the letter stays in sight. */
  readonly isOpen: boolean
}

/** What the message says, or would say, in the user's own words and they have not seen yet. */
export const findUnseen = ({ draft, persona, at, language }: Desk): readonly Unconfirmed[] => {
  const { code, phrases } = language.value
  return findAsked(draft.value, findUnconfirmed(persona.value, at.value.me, code, phrases))
}

const nameOf = (part: Unconfirmed) => ('me' in part ? part.me : part.line)

/** Asks once whether the user would say it so; when they accept, what they did not touch in the message follows. */
export function PhraseQuestion({ desk, keeping, isOpen }: PhraseQuestionProps) {
  const { names, popup } = useShows()
  const { act, failed } = useOneAct()
  const open = useSignal(isOpen)
  const edited = useSignal<readonly Unconfirmed[]>([])
  const parts = useComputed(() =>
    findUnseen(desk).map((part) => edited.value.find((one) => nameOf(one) === nameOf(part)) ?? part),
  ).value
  if (parts.length === 0) return null
  const { code, phrases } = desk.language.value
  const isNew = findUnseen(desk).some(isUntold)
  const title = isNew
    ? fill(popup.phrases.inLanguage, { language: names.language[code] })
    : popup.phrases.question
  const isEmpty = parts.every(isUntold)
  return (
    <details
      class="notice fold"
      aria-label={title}
      open={open.value}
      onToggle={(event) => (open.value = event.currentTarget.open)}
    >
      <summary>
        <b>{title}</b>
      </summary>
      <div class="stack tight">
        <OwnSentences
          parts={parts}
          language={code}
          lexicon={phrases}
          onParts={(changed) => (edited.value = changed)}
        />
        <Failed failed={failed} />
        <p class="row">
          <button
            type="button"
            class="small"
            disabled={isEmpty}
            onClick={() => {
              void act(async (refused) => {
                const undo = await accept(desk, parts, refused)
                if (!undo) return
                edited.value = []
                await keepChange(keeping, change(desk, {}))
                keeping.offer({ undo })
              })
            }}
          >
            {popup.phrases.yes}
          </button>
        </p>
      </div>
    </details>
  )
}

/** Keeps what was accepted. Gives the way back; undefined where it was refused. */
async function accept(
  desk: Desk,
  parts: readonly Unconfirmed[],
  refused: (problem: StoreProblem) => void,
): Promise<Undo | undefined> {
  const { at, persona: held } = desk
  const before = { persona: held.value, me: at.value.me }
  const next = withAccepted(before, desk.language.value.code, parts)
  const kept = await saveOwnWords(
    { value: next.persona, base: before.persona },
    { value: next.me, base: before.me },
  ).orElse(refused)
  if (!kept) return undefined
  const { persona, me } = kept.value
  held.value = persona
  const personas = at.value.personas.map((one) => (one.id === persona.id ? persona : one))
  at.value = { ...at.value, me, personas }
  return kept.undo
}
