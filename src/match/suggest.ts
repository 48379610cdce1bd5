import { ofVocabularies } from '../languages/concepts.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { ConceptId } from '../model/persona.ts'
import { languageOf } from '../text/scripts.ts'
import type { Word } from '../text/words.ts'
import { tellingOf } from './background.ts'
import { concepts, covers } from './concepts/index.ts'
import { spokenPhrases } from './concepts/spoken.ts'
import type { MatchLexicons } from './lexicon.ts'
import { stemsOf } from './stems.ts'
import { type Term, termsIn } from './terms.ts'
import { type Understanding, understand } from './understand.ts'

/** How many ideas are offered at most. */
const MOST = 3
/** Less than this is no nearness worth a question (our judgement). */
const LEAST = 0.47
/** Commoner words than this are near to everything (our judgement). */
const TELLING = 0.4
/** What is much farther than the nearest is not asked about (our judgement). */
const BEHIND = 0.15

/** What a word is worth that names a concept only together with others: “commercial” in “commercial pilot” (our judgement). */
const IN_PHRASE = 0.45

const unique = <T>(some: readonly T[]): readonly T[] => [...new Set(some)]

interface Spoken {
  readonly id: ConceptId
  /** Stems of its name and of words that mean it alone, and of all its words, each with what the word tells. */
  readonly stems: ReadonlyMap<string, number>
  readonly inPhrases: ReadonlyMap<string, number>
  /** How many words its name has. */
  readonly length: number
}

const spokenOf = ofVocabularies(() => new Map<LanguageCode, readonly Spoken[]>())

/** The words that each concept is spoken of in, in one language; made at the first question. */
function spokenIn(code: LanguageCode, all: MatchLexicons): readonly Spoken[] {
  const spoken = spokenOf()
  const known = spoken.get(code)
  if (known) return known
  const made = concepts.map(({ id }) => {
    const phrases = spokenPhrases(id, code)
    const [name = []] = phrases
    const alone = phrases.filter(({ length }) => length === 1)
    return {
      id,
      stems: weighed([...name, ...alone.flat()], all),
      inPhrases: weighed(phrases.flat(), all),
      length: name.length,
    }
  })
  spoken.set(code, made)
  return made
}

/**
 * The ideas nearest to a wish that was not understood, the nearest first: what one of its words may mean, then by words that they
 * share, or that differ by a slip of the pen. None where nothing is near enough to be asked about: an idea of which the wish says
 * no word is never offered. `beside`: as for `understand`.
 */
export function suggest(
  text: string,
  all: MatchLexicons,
  beside: readonly ConceptId[] = [],
): readonly ConceptId[] {
  const terms = termsIn(text, all).filter(({ weight }) => weight >= TELLING)
  const { perhaps, not } = understand(text, 'short-goal', all, beside)
  if (terms.length === 0) return perhaps.slice(0, MOST)
  const found = spokenIn(languageOf(text) ?? languageCodes[0], all)
    .map((one) => ({ id: one.id, near: sharedWith(terms, one) }))
    .filter(({ id, near }) => near >= LEAST && !not.includes(id))
    .toSorted((one, other) => other.near - one.near)
  const nearest = found[0]?.near ?? 0
  const close = found.filter(({ near }) => near >= nearest - BEHIND).map(({ id }) => id)
  return unique([...perhaps, ...close]).slice(0, MOST)
}

/** The ideas that a wish may mean beside those that are taken for meant, so that one of them can be added. */
export const suggestAlso = ({
  concepts: meant,
  perhaps,
}: Pick<Understanding, 'concepts' | 'perhaps'>): readonly ConceptId[] =>
  perhaps.filter((one) => !meant.some((other) => covers(other, one))).slice(0, MOST)

const weighed = (some: readonly Word[], all: MatchLexicons): ReadonlyMap<string, number> =>
  new Map(some.flatMap((word) => stemsOf(word).map((stem) => [stem, tellingOf(word.folded, all)] as const)))

/** The most that a word tells in both: “servicing” is rare, but “service” is not. */
const told = ({ stems, weight }: Term, spoken: ReadonlyMap<string, number>): number =>
  Math.max(0, ...stems.map((stem) => Math.min(weight, spoken.get(stem) ?? 0)))

/** The share of what the words of a wish tell that a concept is spoken of in; the more of its own name it is, the surer. */
function sharedWith(terms: readonly Term[], { stems, inPhrases, length }: Spoken): number {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  const worth = (term: Term) =>
    told(term, stems) || IN_PHRASE * told(term, inPhrases) || typo(term.stems, stems)
  const shared = terms.reduce((sum, term) => sum + worth(term), 0)
  return shared / whole - 0.01 * length
}

/** What a word is worth that only differs by a letter or two from one of these: a slip of the pen. */
const SLIP = 0.6
const LONG = 7

const typo = (own: readonly string[], stems: ReadonlyMap<string, number>): number => {
  for (const one of own)
    for (const stem of stems.keys())
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
