import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { ConceptId } from '../model/persona.ts'
import { languageOf } from '../text/scripts.ts'
import { concepts } from './concepts/index.ts'
import { spokenPhrases } from './concepts/spoken.ts'
import { stemsOf } from './stems.ts'
import { understand } from './understand.ts'
import { likeness, type Vectors } from './vectors.ts'
import { type Term, termsIn } from './wish.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** How many ideas are offered at most. */
const MOST = 3
/** Less than this is no nearness worth a question (our judgement). */
const LEAST = 0.5
/** Commoner words than this are near to everything (our judgement). */
const TELLING = 0.4
/** What is much farther than the nearest is not asked about (our judgement). */
const BEHIND = 0.15

/** What a word is worth that names a concept only together with others: “commercial” in “commercial pilot” (our judgement). */
const IN_PHRASE = 0.5

const unique = <T>(some: readonly T[]): readonly T[] => [...new Set(some)]

interface Spoken {
  readonly id: ConceptId
  /** Stems of its name and of words that mean it alone, and those of words that only stand in longer phrases. */
  readonly stems: ReadonlySet<string>
  readonly inPhrases: ReadonlySet<string>
  readonly name: readonly string[]
  readonly words: readonly string[]
}

const spoken = new Map<LanguageCode, readonly Spoken[]>()

/** The words that each concept is spoken of in, in one language; made at the first question. */
function spokenIn(code: LanguageCode): readonly Spoken[] {
  const known = spoken.get(code)
  if (known) return known
  const made = concepts.map(({ id }) => {
    const phrases = spokenPhrases(id, code)
    const [name = []] = phrases
    const alone = phrases.filter(({ length }) => length === 1)
    return {
      id,
      stems: new Set([...name, ...alone.flat()].flatMap(stemsOf)),
      inPhrases: new Set(phrases.flat().flatMap(stemsOf)),
      name: name.map(({ folded }) => folded),
      words: unique(phrases.flat().map(({ folded }) => folded)),
    }
  })
  spoken.set(code, made)
  return made
}

/**
 * The ideas nearest to a wish that was not understood, the nearest first: what one of its words may mean, then by words that they
 * share, by letters that differ a little, and in English by vectors. None where nothing is near enough to be asked about.
 */
export function suggest(text: string, all: MatchWordsByLanguage, vectors?: Vectors): readonly ConceptId[] {
  const code = languageOf(text) ?? languageCodes[0]
  const terms = termsIn(text, all).filter(({ weight }) => weight >= TELLING)
  const { perhaps, not } = understand(text, 'short-goal', all)
  if (terms.length === 0) return perhaps.slice(0, MOST)
  const meant = vectors && code === 'en' ? meaningNear(terms, vectors) : () => 0
  const found = spokenIn(code)
    .map((one) => ({ id: one.id, near: Math.max(sharedWith(terms, one), meant(one)) }))
    .filter(({ id, near }) => near >= LEAST && !not.includes(id))
    .toSorted((one, other) => other.near - one.near)
  const nearest = found[0]?.near ?? 0
  const close = found.filter(({ near }) => near >= nearest - BEHIND).map(({ id }) => id)
  return unique([...perhaps, ...close]).slice(0, MOST)
}

/** The share of what the words of a wish tell that a concept is spoken of in; the more of its own name it is, the surer. */
function sharedWith(terms: readonly Term[], { stems, inPhrases, name }: Spoken): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  const worth = (term: Term) =>
    term.stems.some((stem) => stems.has(stem))
      ? term.weight
      : term.stems.some((stem) => inPhrases.has(stem))
        ? IN_PHRASE * term.weight
        : typo(term.stems, stems)
  const shared = terms.reduce((sum, term) => sum + worth(term), 0)
  return shared / whole - 0.01 * name.length
}

/** How near a concept is to the words of a wish by vectors: by its name, and by all that it is called. */
function meaningNear(terms: readonly Term[], vectors: Vectors): (one: Spoken) => number {
  const direction = vectors.mean(terms.map(({ word }) => word))
  const near = (words: readonly string[]) => {
    const named = direction && vectors.mean(words)
    return direction && named ? likeness(direction, named) : 0
  }
  return ({ name, words }) => (near(name) + near(words)) / 2
}

/** What a word is worth that only differs by a letter or two from one of these: a slip of the pen. */
const SLIP = 0.6
const LONG = 7

const typo = (own: readonly string[], stems: ReadonlySet<string>): number => {
  for (const one of own)
    for (const stem of stems)
      if (one.length >= LONG && stem.length >= LONG && stem[0] === one[0] && isOneOff(one, stem)) return SLIP
  return 0
}

/** Whether two words differ in one letter, or two letters changed places. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [restOne, restOther] = [one.slice(at), other.slice(at)]
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  )
}
