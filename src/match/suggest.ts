import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { ConceptId } from '../model/persona.ts'
import { languageOf } from '../text/scripts.ts'
import { wordsOf } from '../text/words.ts'
import { tellingOf } from './background.ts'
import { conceptLabel, conceptPhrases, concepts } from './concepts/index.ts'
import { stemsOf } from './stems.ts'
import { likeness, type Vectors } from './vectors.ts'
import { termsIn } from './wish.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** How many ideas are offered at most. */
const MOST = 3
/** Less likeness than this is no nearness worth a question (our judgement). */
const LEAST = 0.4
/** What vectors count beside a word that is shared (our judgement). */
const BY_VECTORS = 0.8
/** Most words of working life are a little alike (our judgement). */
const LIKELY = 0.4

interface Spoken {
  readonly id: ConceptId
  readonly stems: ReadonlySet<string>
  readonly words: readonly string[]
}

const spoken = new Map<LanguageCode, readonly Spoken[]>()

/** The words that each concept is spoken of in, in one language; made at the first question. */
function spokenIn(code: LanguageCode): readonly Spoken[] {
  const known = spoken.get(code)
  if (known) return known
  const made = concepts.map(({ id }) => {
    const phrases = conceptPhrases(id, code).map((phrase) => phrase.replace(/[~*=()…_]|\|\S*/gu, ' '))
    const words = wordsOf([conceptLabel(id, code) ?? '', ...phrases].join('\n'))
    const name = wordsOf(conceptLabel(id, code) ?? '').map(({ folded }) => folded)
    return { id, stems: new Set(words.flatMap(stemsOf)), words: name }
  })
  spoken.set(code, made)
  return made
}

/**
 * The ideas nearest to a wish that was not understood, the nearest first: by words that they share, by letters that differ a
 * little, and in English by vectors. None where nothing is near enough to be asked about.
 */
export function suggest(text: string, all: MatchWordsByLanguage, vectors?: Vectors): readonly ConceptId[] {
  const code = languageOf(text) ?? languageCodes[0]
  const terms = termsIn(text, all)
  if (terms.length === 0) return []
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  const direction = vectors && code === 'en' ? vectors.mean(terms.map(({ word }) => word)) : null
  return spokenIn(code)
    .map(({ id, stems, words }) => {
      const shared = terms.reduce(
        (sum, term) =>
          sum + (term.stems.some((stem) => stems.has(stem)) ? term.weight : typo(term.stems, stems)),
        0,
      )
      const rare = words.reduce((sum, word) => sum + tellingOf(word, all), 0) || 1
      const named = vectors && direction ? vectors.mean(words) : null
      const likely = direction && named ? likeness(direction, named) : 0
      const alike = likely > LIKELY ? likely : 0
      return { id, near: shared / whole + BY_VECTORS * alike - 0.01 * rare }
    })
    .filter(({ near }) => near >= LEAST)
    .toSorted((one, other) => other.near - one.near)
    .slice(0, MOST)
    .map(({ id }) => id)
}

/** What a word is worth that only differs by a letter or two from one of these: a slip of the pen. */
const SLIP = 0.5
const LONG = 6

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
