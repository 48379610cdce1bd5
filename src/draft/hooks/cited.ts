import { type Sentence, takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import { isTitle } from '../titles.ts'
import { beginsWith, countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isClause, piecesOf } from './pieces.ts'
import { LONGEST_SENTENCE, LONGEST_SENTENCE_IN_NOTE, takeSentence } from './quoted.ts'
import { remember } from './remember.ts'
import {
  hangs,
  LEAST_TOLD,
  LEAST_TOLD_BRIEFLY,
  tellsOfSelf,
  worthOf,
  worthOfNearness,
} from './sentence-worth.ts'

/** A sentence of a post that a message can cite in whole, and how near it is to what the user wants. */
export interface Cited {
  readonly quote: string
  readonly near: number
  /** How much it says, with its nearness. */
  readonly weight: number
}

/** Fewer words tell nothing by themselves. Our judgement. */
const FEWEST_WORDS = 4

/** “Today I passed my exam”: what was done stands so near behind its day. */
const AT_ONCE = 4

/**
 * What was “today” when it was written is told to nobody later; but behind what was once, “today” begins what somebody does by
 * now: “Today I bring three lines only”.
 */
function passes({ words }: Sentence, at: number, all: HookLexicons): boolean {
  if (countsIn(words, all)('passing') === 0) return false
  const isDeed = tellsOfSelf(words.slice(0, AT_ONCE), all)
  return at === 0 || !beginsWith('practice', words, all) || isDeed
}

/** “Everybody does the same thing in week one”: what is told next stands so near the end. */
const AT_END = 5

/** “Everyone does one thing on the first of the month”, before the colon behind which it is told. */
const isBeforeColon = (quote: string, sentence: string) =>
  sentence.toLowerCase().includes(`${quote.toLowerCase()}:`)

/** Whether a sentence only reports what was asked or leads on to the next one, and not to what stands behind its own colon. */
function leadsOn(quote: string, sentence: string, all: HookLexicons): boolean {
  const words = wordsOf(quote)
  const last = isBeforeColon(quote, sentence) ? words : words.slice(-AT_END)
  const isOpen = countsIn(last, all)('leadsOn') > 0 && !/:\s/u.test(quote)
  return isOpen || countsIn(words, all)('reports') > 0
}

/** “I read this in every file that I open”: what is meant stands only in the sentence before. */
function pointsBack(quote: string, all: HookLexicons): boolean {
  const words = wordsOf(quote)
  return hangs(words, all) && countsIn(words, all)('demonstratives') > 0
}

/** What of a text can be cited by itself, whoever reads it. */
export interface Citable {
  readonly quote: string
  /** The sentence that it is, or is a part of: its number from 0, and its words. */
  readonly at: number
  readonly sentence: string
  readonly worth: number
}

/** “We say goodbye to Dr.”: the name stands in what is taken for the next sentence. */
const endsInTitle = (one: Sentence | undefined): boolean => {
  const last = one?.words.at(-1)
  return last !== undefined && /\.$/u.test(one?.text ?? '') && isTitle(last.text)
}

/** Everything in a text that can be cited in whole: standing by itself and announcing nothing, in the order of the text. */
export const citableIn = remember((text, all): readonly Citable[] =>
  takeApart(text).sentences.flatMap((one, at, every) => {
    if (endsInTitle(one) || endsInTitle(every[at - 1])) return []
    const counts = countsIn(one.words, all)
    if (one.isQuestion || counts('announces') > 0 || passes(one, at, all)) return []
    return piecesOf(one, all).flatMap((piece) => {
      const quote = takeSentence(piece, all, FEWEST_WORDS)
      if (quote === undefined || !isClause(quote, all)) return []
      if (leadsOn(quote, one.text, all) || pointsBack(quote, all)) return []
      return [
        { quote, at, sentence: one.text, worth: worthOf(quote, { isFirst: at === 0, sentence: one }, all) },
      ]
    })
  }),
)

/** How much a sentence says to somebody to whose wishes it is so near. */
export const weightOf = ({ worth }: Citable, near: number): number => worth + worthOfNearness(near)

/**
 * The sentence of a post that a message can cite: of those that can be cited the one that says most, of at most `longest`
 * characters. Undefined where none can stand by itself, or all only lead up to what is said.
 */
export function cite(
  text: string,
  all: HookLexicons,
  nearness: (sentence: string) => number,
  longest: number = LONGEST_SENTENCE,
  least: number = LEAST_TOLD,
): Cited | undefined {
  const [best] = citableIn(text, all)
    .filter(({ quote }) => quote.length <= longest)
    .map((one) => {
      const near = nearness(one.quote)
      return { quote: one.quote, near, weight: weightOf(one, near) }
    })
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight)
  return best
}

/** The room for a quotation in a message whose other sentences are long, and in notes whose are short, longer, and long. Our judgement. */
const ROOMS = [112, LONGEST_SENTENCE_IN_NOTE, 66, 54, 44]

/** How a text begins, where that is a short sentence which stands by itself: by it a reader knows their own text again. */
export const openingOf = (text: string, all: HookLexicons): readonly string[] => {
  const [first] = citableIn(text, all)
  return first?.at === 0 && first.quote.length <= LONGEST_SENTENCE_IN_NOTE ? [first.quote] : []
}

/**
 * What can be cited in the place of a sentence that there is no room for: the longer first; last of all how the text begins,
 * which says more than its day.
 */
export function citeBriefly(
  quote: string,
  text: string,
  all: HookLexicons,
  nearness: (sentence: string) => number,
): readonly string[] {
  const brief = ROOMS.filter((room) => room < quote.length).flatMap(
    (room) => cite(text, all, nearness, room, LEAST_TOLD_BRIEFLY)?.quote ?? [],
  )
  return [...new Set([...brief, ...openingOf(text, all)])]
}
