import type { ConceptId } from '../model/persona.ts'
import type { Range } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import { openHits } from './concepts/doubt.ts'
import { isSurelyRefused, looseHits } from './concepts/explained.ts'
import type { KnownConcept } from './concepts/graph.ts'
import type { ConceptHit } from './concepts/index.ts'
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
export function hear(text: string, { said, vague, lexicons, beside }: Listening): Hearing {
  const wished = findWished(text, said)
  if (wished.named.length === 0 && vague !== 'too-short' && vague !== 'nothing-understood') return nothing
  const unwanted = unwantedIn(text, lexicons)
  const isUnwanted = (hit: ConceptHit) =>
    !troubles.has(hit.concept) && unwanted.some((range) => beginsIn(hit, range))
  const left = [...leftBehindIn(text, lexicons), ...notEnoughIn(text, lexicons)]
  const telling = tellingIn(text, lexicons).filter(({ word }) => !left.some((range) => within(word, range)))
  const heard = { ...wished, telling, beside }
  const parts = partsOf(text, lexicons)
  const loose = looseHits({ ...heard, ...parts, words: said })
  const open = new Set([...openHits(heard), ...loose.filter((hit) => !isUnwanted(hit))])
  const sure = [...wished.named, ...wished.meant].filter(
    (hit) => !open.has(hit) && !isLeftBehind(text, hit, left),
  )
  const told = toldIn(text, lexicons)
  const isRefused = (hit: ConceptHit) =>
    unwanted.some(
      (range) =>
        beginsIn(hit, range) &&
        isSurelyRefused(
          hit,
          told.filter(({ word }) => within(word, range)),
          said,
        ),
    )
  const wanted = sure.filter((hit) => !isUnwanted(hit))
  const isTold = (hit: ConceptHit) => parts.asides.some((aside) => within(hit, aside))
  const asked = [...open].filter((hit) => !isLeftBehind(text, hit, left))
  return {
    wanted: conceptsOf(wanted),
    refused: conceptsOf(sure.filter((hit) => isUnwanted(hit) && isRefused(hit))),
    open: conceptsOf(wanted.length === 0 ? asked : asked.filter((hit) => !isTold(hit))),
  }
}

const nothing: Hearing = { wanted: [], refused: [], open: [] }

const beginsIn = ({ start }: Range, range: Range) => start >= range.start && start < range.end

const conceptsOf = (hits: readonly ConceptHit[]): readonly ConceptId[] => [
  ...new Set(hits.map(({ concept }) => concept)),
]
