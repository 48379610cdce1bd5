import { languageOf } from '../../text/scripts.ts'
import { type Sentence, takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import { beginsWith, countsIn, inSmallLetters } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { LONGEST_SENTENCE, sentenceOf, takeSentence } from './quoted.ts'
import { remember } from './remember.ts'

/** A sentence of a post that a message can cite in whole, and how near it is to what the user wants. */
export interface Cited {
  readonly quote: string
  readonly near: number
}

/** Fewer words tell nothing by themselves; a longer lead-in before a colon is the thought itself. Our judgement. */
const [FEWEST_WORDS, LONGEST_LEAD] = [4, 8]
/** Nearness tells most; a post begins with what it is about, mostly of the writer; nobody likes to be told what they did wrong before. Our judgement. */
const worth = { near: 2, first: 1, self: 0.5, point: 0.5, pronoun: -1, past: -1.5 } as const
const MOST_NEAR = 3

/** A sentence without the words that only join it with the one before. */
function cutJoining(text: string, all: HookLexicons): string {
  const words = wordsOf(text)
  const [first, second] = words
  if (!first || !second || !beginsWith('joining', words, all)) return text
  return capitalise(text.slice(second.start))
}

const capitalise = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** What of a sentence can stand by itself: the whole, or what a short lead-in before a colon announces, or a longer one by itself. */
function piecesOf({ text }: Sentence, all: HookLexicons): readonly string[] {
  const whole = cutJoining(text, all)
  const at = whole.search(/:\s/u)
  if (at < 0) return [whole]
  const isLead = wordsOf(whole.slice(0, at)).length <= LONGEST_LEAD
  const announced = whole.slice(at + 1).trim()
  return isLead ? [capitalise(announced)] : [whole, whole.slice(0, at)]
}

/** Whether words say something; a sentence in a language that is not written is not looked at. */
function isClause(text: string, all: HookLexicons): boolean {
  const language = languageOf(text)
  return language !== undefined && all[language].isClause(inSmallLetters(wordsOf(text)))
}

/** Whether a sentence only reports what was asked or leads on to the next one. */
function leadsOn(quote: string, all: HookLexicons): boolean {
  const counts = countsIn(wordsOf(quote), all)
  return counts('reports') > 0 || counts('leadsOn') > 0
}

/** What a sentence is worth beside how near it is. */
function worthOf(quote: string, isFirst: boolean, all: HookLexicons): number {
  const words = wordsOf(quote)
  const counts = countsIn(words, all)
  const isOfSelf = Object.values(all).some((one) => one.tellsOfSelf(inSmallLetters(words)))
  return (
    (isFirst ? worth.first : 0) +
    (isOfSelf ? worth.self : 0) +
    (counts('points') > 0 ? worth.point : 0) +
    (counts('pronouns') > 0 ? worth.pronoun : 0) +
    (counts('once') > 0 ? worth.past : 0)
  )
}

/** What of a text can be cited by itself, whoever reads it. */
export interface Citable {
  readonly quote: string
  /** The sentence that it is, or is a part of: its number from 0, and its words. */
  readonly at: number
  readonly sentence: string
  readonly worth: number
}

/** Everything in a text that can be cited in whole: standing by itself and announcing nothing, in the order of the text. */
export const citableIn = remember((text, all): readonly Citable[] =>
  takeApart(text).sentences.flatMap((one, at) => {
    const counts = countsIn(one.words, all)
    // What was “today” when it was written is told to nobody later.
    if (one.isQuestion || counts('announces') > 0 || counts('passing') > 0) return []
    return piecesOf(one, all).flatMap((piece) => {
      const quote = takeSentence(piece, all, FEWEST_WORDS)
      if (quote === undefined || !isClause(quote, all) || leadsOn(quote, all)) return []
      return [{ quote, at, sentence: one.text, worth: worthOf(quote, at === 0, all) }]
    })
  }),
)

/** How much a sentence says to somebody to whose wishes it is so near. */
export const weightOf = ({ worth: own }: Citable, near: number): number =>
  Math.min(near, MOST_NEAR) * worth.near + own

/**
 * The sentence of a post that a message can cite: of those that can be cited the nearest to what the user wants, else its
 * point, else the one that it begins with; of at most `longest` characters. Undefined where none can stand by itself.
 */
export function cite(
  text: string,
  all: HookLexicons,
  nearness: (sentence: string) => number,
  longest: number = LONGEST_SENTENCE,
): Cited | undefined {
  const cited = citableIn(text, all)
    .filter(({ quote }) => quote.length <= longest)
    .map((one) => {
      const near = nearness(one.quote)
      return { quote: one.quote, near, isFirst: one.at === 0, weight: weightOf(one, near) }
    })
  const [best] = cited.filter(({ near }) => near > 0).sort((a, b) => b.weight - a.weight)
  if (best) return best
  const point = sentenceOf(text, all, nearness)
  if (point !== undefined && point.length <= longest) return { quote: point, near: 0 }
  const [first] = cited.filter(({ isFirst, weight }) => isFirst && weight > 0)
  return first
}
