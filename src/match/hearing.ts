import type { ConceptId } from '../model/persona.ts'
import type { Range } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import { openHits } from './concepts/doubt.ts'
import { isSurelyRefused, looseHits } from './concepts/explained.ts'
import type { KnownConcept } from './concepts/graph.ts'
import type { ConceptHit } from './concepts/index.ts'
import type { Telling } from './concepts/second-sign.ts'
import { findWished } from './concepts/wished.ts'
import { isLeftBehind, leftBehindIn, notEnoughIn } from './left-behind.ts'
import type { MatchLexicons } from './lexicon.ts'
import { tellingIn, toldIn } from './terms.ts'
import { within } from './thoughts.ts'
import type { VagueReason } from './understand.ts'
import { unwantedIn } from './unwanted.ts'
import { partsOf } from './wish-parts.ts'

/** What nobody wants, so that whoever does not want it asks for help with it: “not burn out”. */
const troubles: ReadonlySet<ConceptId> = new Set([
  'burnout',
  'imposter',
  'confidence',
  'layoffs',
  'crisis',
  'conflict',
] satisfies readonly KnownConcept[])

/** A wish that is listened to. */
interface Listening {
  readonly said: readonly Word[]
  readonly vague: VagueReason | null
  readonly lexicons: MatchLexicons
  readonly beside: readonly ConceptId[]
}

/** What was heard in a wish. */
interface Hearing {
  readonly wanted: readonly ConceptId[]
  readonly refused: readonly ConceptId[]
  /** Ideas that it may speak of, and may not; beside what it wants none that is only told of. */
  readonly open: readonly ConceptId[]
}

/** Tells the ideas that a wish wants from those that it refuses, leaves behind, or only seems to speak of. */
export function hear(text: string, listening: Listening): Hearing {
  const { said, vague, lexicons } = listening
  const wished = findWished(text, said)
  if (wished.named.length === 0 && vague !== 'too-short' && vague !== 'nothing-understood') return nothing
  const left = leftIn(text, lexicons)
  const heard = { ...wished, ...tellFor(text, listening), ...partsOf(text, lexicons), words: said }
  const unwanted = unwantedIn(text, lexicons)
  const isUnwanted = (hit: ConceptHit) =>
    !troubles.has(hit.concept) && unwanted.some((range) => beginsIn(hit, range))
  const open = new Set([...openHits(heard), ...looseHits(heard).filter((hit) => !isUnwanted(hit))])
  const isStaying = (hit: ConceptHit) => !isLeftBehind(text, hit, left)
  const sure = [...wished.named, ...wished.meant].filter((hit) => !open.has(hit) && isStaying(hit))
  const wanted = sure.filter((hit) => !isUnwanted(hit))
  const isTold = (hit: ConceptHit) => heard.asides.some((aside) => within(hit, aside))
  const asked = [...open].filter((hit) => isStaying(hit) && !(wanted.length > 0 && isTold(hit)))
  return {
    wanted: conceptsOf(wanted),
    refused: conceptsOf(
      refusedIn(
        text,
        listening,
        sure.filter((hit) => isUnwanted(hit)),
      ),
    ),
    open: conceptsOf(asked),
  }
}

const leftIn = (text: string, all: MatchLexicons) => [...leftBehindIn(text, all), ...notEnoughIn(text, all)]

/** The words of a wish that tell what it wants, those that tell what is had already, and who says it. */
function tellFor(text: string, { lexicons, beside }: Listening) {
  const left = leftIn(text, lexicons)
  const had = notEnoughIn(text, lexicons)
  const isIn = (ranges: readonly Range[]) => (one: Telling) => ranges.some((range) => within(one.word, range))
  return {
    telling: tellingIn(text, lexicons).filter((one) => !isIn(left)(one)),
    had: toldIn(text, lexicons).filter(isIn(had)),
    beside,
  }
}

/** Those of the hits that a wish does not want which are surely ideas that it refuses. */
function refusedIn(text: string, { said, lexicons }: Listening, hits: readonly ConceptHit[]) {
  const told = toldIn(text, lexicons)
  const unwanted = unwantedIn(text, lexicons)
  return hits.filter((hit) =>
    unwanted.some(
      (range) =>
        beginsIn(hit, range) &&
        isSurelyRefused(
          hit,
          told.filter(({ word }) => within(word, range)),
          said,
        ),
    ),
  )
}

const nothing: Hearing = { wanted: [], refused: [], open: [] }

const beginsIn = ({ start }: Range, range: Range) => start >= range.start && start < range.end

const conceptsOf = (hits: readonly ConceptHit[]): readonly ConceptId[] => [
  ...new Set(hits.map(({ concept }) => concept)),
]
