import { fill } from '../../../languages/fill.ts'
import { matchLexicons } from '../../../languages/recognises.ts'
import { conceptLabel, suggest, suggestAlso } from '../../../pipeline.ts'
import { DidYouMean } from '../../parts/person/did-you-mean.tsx'
import { listText } from '../../parts/person/verdict-text.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Understood } from './understood.ts'

interface UnderstoodAsProps {
  readonly understood: Understood
  /** The line itself, for what it may mean where it was not understood. */
  readonly wish: string
  /** Ask back where the words are vague; while they are still being typed nothing is asked. */
  readonly ask: boolean
  /** Takes a concept away; without it the chips are only shown. */
  readonly onRemove?: (concept: string) => void
  /** Those that can be taken away; all of them where none are named. */
  readonly removable?: readonly string[]
  /** Adds an idea that was meant. */
  readonly onPick: (concept: string) => void
}

/** The ideas that were understood in a line, or the question that would make it specific. */
export function UnderstoodAs({ understood, wish, ask, onRemove, removable, onPick }: UnderstoodAsProps) {
  const { texts, shows } = useSurroundings()
  const labelled = (some: readonly string[]) => some.map((one) => conceptLabel(one, shows.code) ?? one)
  const isStrange = understood.concepts.length === 0 && understood.vague === 'nothing-understood'
  const isAsked = isStrange && suggest(wish, matchLexicons).length > 0
  const also = isStrange ? [] : suggestAlso(understood)
  const vague = ask && !isAsked && understood.vague ? texts.personas.vague[understood.vague] : undefined
  return (
    <div class="stack tight" aria-live="polite">
      {understood.concepts.length > 0 && (
        <Meant
          concepts={understood.concepts}
          onRemove={onRemove}
          removable={removable ?? understood.concepts}
        />
      )}
      {also.length > 0 && <Perhaps concepts={also} onPick={onPick} />}
      {understood.not.length > 0 && (
        <p class="faint">
          {fill(shows.popup.match.notWanted, { list: listText(labelled(understood.not), shows) })}
        </p>
      )}
      {isStrange && <DidYouMean wish={wish} onPick={onPick} />}
      {vague && (
        <p class="finding">
          <span>
            <b>{vague.question}</b> {vague.example}
          </span>
        </p>
      )}
    </div>
  )
}

interface MeantProps {
  readonly concepts: readonly string[]
  readonly onRemove: UnderstoodAsProps['onRemove'] | undefined
  readonly removable: readonly string[]
}

/** The ideas that are taken for meant. */
function Meant({ concepts, onRemove, removable }: MeantProps) {
  const { texts, shows } = useSurroundings()
  return (
    <p class="faint row wrap">
      {texts.personas.understood}
      {concepts.map((concept) => {
        const label = conceptLabel(concept, shows.code) ?? concept
        return onRemove && removable.includes(concept) ? (
          <button
            type="button"
            key={concept}
            class="chip on"
            aria-label={fill(texts.personas.notThis, { concept: label })}
            onClick={() => onRemove(concept)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        ) : (
          <span key={concept} class="chip on">
            {label}
          </span>
        )
      })}
    </p>
  )
}

interface PerhapsProps {
  readonly concepts: readonly string[]
  readonly onPick: UnderstoodAsProps['onPick']
}

/** What may be meant besides; a click adds it. */
function Perhaps({ concepts, onPick }: PerhapsProps) {
  const { texts, shows } = useSurroundings()
  return (
    <p class="faint row wrap">
      {texts.personas.alsoMeant}
      {concepts.map((concept) => {
        const label = conceptLabel(concept, shows.code) ?? concept
        return (
          <button
            type="button"
            key={concept}
            class="chip"
            aria-label={fill(texts.personas.thisToo, { concept: label })}
            onClick={() => onPick(concept)}
          >
            <span aria-hidden="true">+</span> {label}
          </button>
        )
      })}
    </p>
  )
}
