import type { LanguageCode } from '../../model/language.ts'
import type { LineRole } from '../../model/persona.ts'
import { languageOf } from '../../text/scripts.ts'
import { wordsOf } from '../../text/words.ts'
import { isAside, partsOf, withoutLead } from './clauses.ts'
import { isForeign } from './foreign.ts'
import type { PhraseWords } from './phrase-words.ts'
import { shorten } from './shorten.ts'
import { ended, tidy } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** The longest clause that a sentence of a message carries. Our judgement, as are the two below. */
export const LONGEST_PHRASE = 110
/** A clause that is longer is looked through for a second action. */
const LONG = 70
/** More wishes than this are a list of everything; the first are the most important. */
export const MOST_PHRASES = 6

/** One wish of a part, as it grows comma by comma. */
interface Wish {
  readonly clause: string
  readonly phrase: string
}

/** From one year to another: what was pasted is a whole CV, whose nouns are no wishes. */
const isDocument = (text: string) => /(?<!\d)(?:19|20)\d\d\s*[–—-]/u.test(text)

type Shape = (clause: string) => string | undefined

/** How a clause is brought into the form that fits, by the grammar of the language. */
const shapeOf =
  (words: PhraseWords, role: LineRole, onlyActions: boolean): Shape =>
  (clause) => {
    const wish = withoutLead(clause, words)
    if (wish === '' || finderOf(words.unsayable).in(wordsOf(wish))) return undefined
    const action = words.infinitive(wish, vocabulary)
    return action ?? (onlyActions ? undefined : words.fromNoun(wish, role, vocabulary))
  }

/** What was gathered of a part: as a whole if that is a wish, else the pieces that are. */
function closed(pieces: readonly string[], shape: Shape): readonly Wish[] {
  const wishOf = (clause: string): readonly Wish[] => {
    const phrase = shape(clause)
    return phrase === undefined ? [] : [{ clause, phrase }]
  }
  const whole = wishOf(pieces.join(', '))
  return whole.length > 0 ? whole : pieces.flatMap(wishOf)
}

/** The wishes of one part of a sentence: a comma begins another where another action or matter follows. */
function wishesIn(part: string, shape: Shape, words: PhraseWords): readonly Wish[] {
  const wishes: Wish[] = []
  let open: readonly string[] = []
  const begin = (pieces: readonly string[]) => {
    wishes.push(...closed(open, shape))
    open = pieces
  }
  for (const piece of part.split(/,\s+/u)) {
    const led = withoutLead(piece, words)
    const [first] = open
    const isDoubted = first !== undefined && vocabulary.lengthOf(words.hedges, piece) > 0
    const isListed = first !== undefined && !first.includes(' ') && (words.joins(piece) || !shape(first))
    if (led === '' || isDoubted || (isAside(led, words) && led === ended(piece, words))) begin([])
    else if (first === undefined || (!isListed && shape(led))) begin([led])
    else open = [...open, piece]
  }
  begin([])
  return wishes
}

/** A long wish as the two actions that it holds. */
function apart({ clause, phrase }: Wish, shape: Shape, words: PhraseWords): readonly string[] {
  const both = phrase.length > LONG ? words.andAlso(clause, vocabulary) : undefined
  const shaped = both?.flatMap((one) => shape(one) ?? [])
  return shaped?.length === 2 ? shaped : [phrase]
}

/**
 * The clauses that an answer gives for messages in a language, the first wish first: each stands after “I want to …”,
 * “אני רוצה …”. None where nothing is sure, and none in another language than the answer's.
 */
export function proposePhrases(
  text: string,
  language: LanguageCode,
  words: PhraseWords,
  role: LineRole = 'short-goal',
): readonly string[] {
  const answer = tidy(text, words)
  if (languageOf(answer) !== language || isForeign(answer, words)) return []
  const shape = shapeOf(words, role, isDocument(text))
  const wishes = partsOf(answer, words).flatMap((sentence) =>
    sentence.flatMap((part, at) =>
      at > 0 && vocabulary.lengthOf(words.hedges, part) > 0 ? [] : wishesIn(part, shape, words),
    ),
  )
  const phrases = wishes
    .flatMap((wish) => apart(wish, shape, words))
    .flatMap((phrase) => shorten(ended(phrase, words), LONGEST_PHRASE, words) ?? [])
  return [...new Set(phrases)].slice(0, MOST_PHRASES)
}
