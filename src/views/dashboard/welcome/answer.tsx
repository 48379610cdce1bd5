import { useState } from 'preact/hooks'
import { OWN } from '../../../model/longest.ts'
import type { LineRole } from '../../../model/persona.ts'
import { TextField } from '../../parts/text-field.tsx'
import { isVague, type Understood, understandLine } from '../personas/understood.ts'
import { UnderstoodAs } from '../personas/understood-as.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface AnswerProps {
  readonly label: string
  readonly lineRole: LineRole
  readonly value: string
  /** The other answers, which settle the sense of its words. */
  readonly beside: readonly string[]
  readonly onValue: (value: string) => void
  /** The ideas that were chosen for what was not understood for sure. */
  readonly picked: readonly string[]
  readonly onPick: (concept: string) => void
  /** Takes back what was chosen. */
  readonly onUnpick: (concept: string) => void
  readonly tried: boolean
}

/** One answer with what was understood in it, or the question that would make it specific. */
export function Answer(props: AnswerProps) {
  const { label, lineRole, value, beside, onValue, picked, onPick, onUnpick, tried } = props
  const [left, setLeft] = useState(false)
  const empty = value.trim() === ''
  const heard = understandLine(value, lineRole, beside)
  const understood: Understood =
    picked.length > 0
      ? { ...heard, concepts: [...new Set([...heard.concepts, ...picked])], vague: null }
      : heard
  const ask = (left || tried) && !empty
  return (
    <div class="stack tight">
      <TextField
        label={label}
        value={value}
        onValue={onValue}
        onLeave={() => setLeft(true)}
        limit={OWN.answer}
        invalid={(tried && empty) || (ask && isVague(understood))}
      />
      {tried && empty && <Missing />}
      {!empty && (
        <UnderstoodAs
          understood={understood}
          wish={value}
          ask={ask}
          onPick={onPick}
          onRemove={onUnpick}
          removable={picked.filter((one) => !heard.concepts.includes(one))}
        />
      )}
    </div>
  )
}

/** Says that an answer is missing. */
export function Missing() {
  const { texts } = useSurroundings()
  return (
    <p class="finding" role="alert">
      <span>{texts.welcome.missingAnswer}</span>
    </p>
  )
}
