import { languageCodes } from '../model/language.ts'
import type { ConceptId, LineRole } from '../model/persona.ts'
import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { phrasesIn, smallWords } from './book.ts'
import { openHits } from './concepts/doubt.ts'
import { isSurelyRefused, looseHits } from './concepts/explained.ts'
import type { KnownConcept } from './concepts/graph.ts'
import { type ConceptHit, conceptLabel, concepts, findWished } from './concepts/index.ts'
import { isLeftBehind, leftBehindIn, notEnoughIn } from './left-behind.ts'
import { type Move, moveIn } from './moves.ts'
import { tellingIn, termsIn, toldIn } from './terms.ts'
import { within } from './thoughts.ts'
import { unwantedIn } from './unwanted.ts'
import { partsOf } from './wish-parts.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** What a vague wish lacks. `nothing-understood` is no fault of the words: they are only new to the vocabulary. */
export type VagueReason = 'asks-for-mentor' | 'no-direction' | 'no-skill' | 'too-short' | 'nothing-understood'

/** What was understood in a line of a persona. */
export interface Understanding {
  readonly concepts: readonly ConceptId[]
  /** Ideas that a word of the line may mean, and may not: they are asked about, never taken for meant. */
  readonly perhaps: readonly ConceptId[]
  /** The ideas that the line says it does not want. */
  readonly not: readonly ConceptId[]
  /** The line's own telling words, which count whether it was understood or not. */
  readonly words: readonly string[]
  /** The move that a goal speaks of. */
  readonly path?: Move
  readonly vague: VagueReason | null
}

/** What nobody wants, so that whoever does not want it asks for help with it: “not burn out”. */
const troubles: ReadonlySet<ConceptId> = new Set([
  'burnout',
  'imposter',
  'layoffs',
  'crisis',
  'conflict',
] satisfies readonly KnownConcept[])

/** Fewer words than this say too little, unless one of them names an idea or tells something. */
const TOO_SHORT = 2

/**
 * Understands a line of a persona in any language: the ideas in it, the move it speaks of, or what it lacks. `beside`: what is
 * understood around it, of who says it and where they are heading; it settles the sense of words, and adds no idea.
 */
export function understand(
  text: string,
  role: LineRole,
  words: MatchWordsByLanguage,
  beside: readonly ConceptId[] = [],
): Understanding {
  const said = wordsOf(text)
  const unwanted = unwantedIn(text, words)
  const vague = vagueness(said, words)
  const wished = findWished(text, said)
  const isOpen = wished.named.length === 0 && vague !== 'too-short' && vague !== 'nothing-understood'
  const { named, meant } = isOpen ? { named: [], meant: [] } : wished
  const heard = [...named, ...meant]
  const left = [...leftBehindIn(text, words), ...notEnoughIn(text, words)]
  const telling = tellingIn(text, words).filter(({ word }) => !left.some((range) => within(word, range)))
  const isUnwanted = (hit: ConceptHit) =>
    !troubles.has(hit.concept) && unwanted.some((range) => isStartOf(hit, range))
  const heardThere = { named, meant, telling, beside }
  const loose = looseHits({ ...heardThere, ...partsOf(text, words), words: said })
  const open = new Set([...openHits(heardThere), ...loose.filter((hit) => !isUnwanted(hit))])
  const hits = heard.filter((hit) => !open.has(hit) && !isLeftBehind(text, hit, left))
  const wanted = unique(hits.filter((hit) => !isUnwanted(hit)).map(({ concept }) => concept))
  const told = toldIn(text, words)
  const toldThere = (range: Range) => told.filter(({ word }) => within(word, range))
  const refused = unwanted.flatMap((range) =>
    hits.filter(
      (hit) => isUnwanted(hit) && isStartOf(hit, range) && isSurelyRefused(hit, toldThere(range), said),
    ),
  )
  const alone = hits.length > 0 ? undefined : findNamed(said, words)
  const ideas = alone === undefined ? wanted : [alone]
  const path = role === 'long-goal' || role === 'short-goal' ? moveIn(text, words) : undefined
  return {
    concepts: ideas,
    perhaps: unique([...open].map(({ concept }) => concept)).filter((one) => !ideas.includes(one)),
    not: unique(refused.map(({ concept }) => concept)).filter((one) => !ideas.includes(one)),
    words: unique(termsIn(text, words).map(({ word }) => word)),
    ...(path && { path }),
    vague: ideas.length > 0 ? null : vague,
  }
}

/** The telling words of a line, which are looked for as they are where no idea was understood in it; as they are written. */
export function ownWords(text: string, words: MatchWordsByLanguage): readonly string[] {
  const telling = new Set(termsIn(text, words).map(({ word }) => word))
  return unique(wordsOf(text).flatMap((word) => (telling.has(word.folded) ? [word.text] : [])))
}

const isStartOf = ({ start }: Range, range: Range) => start >= range.start && start < range.end

const unique = <T>(some: readonly T[]): readonly T[] => [...new Set(some)]

const names = new WeakMap<MatchWordsByLanguage, ReadonlyMap<string, ConceptId>>()

/** The concept whose own name is all that a wish says: “film” is too common a word to be looked for in profiles. */
function findNamed(said: readonly Word[], words: MatchWordsByLanguage): ConceptId | undefined {
  const telling = (some: readonly Word[]) =>
    some
      .map(({ folded }) => folded)
      .filter((word) => !smallWords(words).has(word))
      .sort()
      .join(' ')
  let known = names.get(words)
  if (!known) {
    known = new Map(
      concepts.flatMap(({ id }) =>
        languageCodes.map((code) => [telling(wordsOf(conceptLabel(id, code) ?? '')), id] as const),
      ),
    )
    names.set(words, known)
  }
  const wish = telling(said)
  return wish === '' ? undefined : known.get(wish)
}

function vagueness(said: readonly Word[], words: MatchWordsByLanguage): VagueReason {
  const found = phrasesIn(said, words)
  const rest = said.length - wordsOfSmall(said, words)
  if (found('mentor').length > 0 && rest <= 3) return 'asks-for-mentor'
  if (found('direction').length > 0 && rest <= 3) return 'no-direction'
  if (found('skill').length > 0 && rest <= 3) return 'no-skill'
  return rest === 0 && said.length < TOO_SHORT ? 'too-short' : 'nothing-understood'
}

const wordsOfSmall = (said: readonly Word[], words: MatchWordsByLanguage) =>
  said.filter((word) => smallWords(words).has(word.folded)).length
