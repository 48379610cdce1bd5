import { type Sentence, takeApart } from '../../text/sentences.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { makePlain } from '../topic.ts'
import { beginsWith, countsIn, inSmallLetters } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isSayable } from './sayable.ts'

/** The longest title or sentence that a message quotes, and a note. Our judgement: what is longer is referred to. */
export const [LONGEST_QUOTE, LONGEST_QUOTE_IN_NOTE] = [96, 60]
/** The longest sentence of a post that a message cites, and a note. Our judgement. */
export const [LONGEST_SENTENCE, LONGEST_SENTENCE_IN_NOTE] = [112, 80]
/** Fewer words are a lead-in (“Unpopular opinion”) or a cry, and no thought. Our judgement. */
const FEWEST_WORDS = 5
const FEWEST_WORDS_OF_TITLE = 2

/** What a bracket or a full stop ends, without the marks at its end; a question keeps its own. */
const trimMarks = (text: string): string =>
  makePlain(text.replace(/\s*[([][^()[\]]*[)\]]?[^\p{L}\p{N}]*$/u, ''))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s.,;:!–—-]+$/u, '')

/** Addresses, hashtags and mentions would be cut out of the middle: such a text is not quoted. */
const holdsMarks = (text: string) =>
  /(?:https?:\/\/|www\.)|[#@][\p{L}\p{N}_]|[_*`~|<>{}[\]]|[“”„«»"״]|\p{Extended_Pictographic}(?=.*\p{L})|\uFFFD|…/u.test(
    text.replace(/(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, ''),
  )

const isWhole = (text: string, fewest: number, most = LONGEST_QUOTE) =>
  text.length <= most && wordsOf(text).length >= fewest && /\p{L}{2}/u.test(text)

/** A title in whole, for quoting; undefined where it is too long or not only words. */
export function titleOf(text: string): string | undefined {
  const inner = /[“„"«]([^“”„"«»]{8,96})[”“"»]/u.exec(text)?.[1]
  const title = trimMarks(inner ?? text)
  if (!isSayable(text)) return undefined
  return isWhole(title, FEWEST_WORDS_OF_TITLE) && !/[…:]$/u.test(text.trim()) ? title : undefined
}

/** The name of a talk itself, without what it is and where it was held; undefined where none is told. */
export function talkTitleOf(text: string, all: HookLexicons): string | undefined {
  const inner = /[“„"«]([^“”„"«»]{8,96})[”“"»]/u.exec(text)?.[1]
  if (inner) return titleOf(inner)
  const parts = text.split(/:\s+|\s+[–—|]\s+|\s+-\s+/u).map((part) => part.trim())
  const isLabel = (part: string) => countsIn(wordsOf(part), all)('talks') > 0
  const told = parts.filter((part) => part !== '' && !isLabel(part))
  const [title] = told
  if (title === undefined) return undefined
  // A title of two halves is quoted with both of them, or not at all.
  const whole = told.length > 1 ? text.slice(text.indexOf(title)) : title
  return titleOf(told.length > 1 && parts.length === told.length ? text : whole)
}

/** Whether a sentence can stand alone in quotation marks. */
function standsAlone(sentence: string, all: HookLexicons): boolean {
  if (/[:,;–—-]$/u.test(sentence.trim()) || /^\s*(?:[•*–—-]|\d+[.)])/u.test(sentence)) return false
  if (holdsMarks(sentence.trim())) return false
  return !beginsWith('leaning', wordsOf(sentence), all)
}

/** One sentence as it can stand in quotation marks; undefined where it is too long or leans on others. */
export function takeSentence(
  text: string,
  all: HookLexicons,
  fewest = FEWEST_WORDS,
  longest: number = LONGEST_SENTENCE,
): string | undefined {
  const sentence = trimMarks(text)
  const isQuoted = isSayable(text) && standsAlone(text, all) && !/!|\)[.?]?$/u.test(text.trim())
  return isQuoted && isWhole(sentence, fewest, longest) ? sentence : undefined
}

/** A sentence of so many words can be quoted within another. */
const [FEWEST_OF_POINT, MOST_OF_POINT] = [4, 20]
/** Nearness tells most, then the signs of a point; a first sentence leads up to it. Our judgement. */
const worth = { near: 2, sign: 1.5, number: 0.5, last: 1, first: -2, pronoun: -1 } as const
const [MOST_NEAR, MOST_SIGNS] = [3, 2]
/** Below this no sentence is clearly the point. Our judgement. */
const LEAST_POINT = 2

const tellsOfSelf = (words: readonly Word[], all: HookLexicons) =>
  Object.values(all).some((one) => one.tellsOfSelf(inSmallLetters(words)))

/** How clearly a sentence is the point of its text; undefined for one that only leads up to it. */
function pointOf(
  { words, text, isQuestion }: Sentence,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
  all: HookLexicons,
  nearness: (sentence: string) => number,
): number | undefined {
  const counts = countsIn(words, all)
  const isTold = place.isFirst && !place.isLast && tellsOfSelf(words, all)
  const leadsUp = isTold || counts('reports') > 0 || counts('feels') > 0 || counts('announces') > 0
  const isLong = words.length < FEWEST_OF_POINT || words.length > MOST_OF_POINT
  if (isQuestion || leadsUp || isLong) return undefined
  // A post of one sentence is its own point.
  if (place.isFirst && place.isLast && counts('says') > 0) return LEAST_POINT
  if (counts('points') === 0) return undefined
  return (
    Math.min(nearness(text), MOST_NEAR) * worth.near +
    Math.min(counts('points'), MOST_SIGNS) * worth.sign +
    (/\p{Nd}/u.test(text) ? worth.number : 0) +
    (place.isLast ? worth.last : 0) +
    (place.isFirst && !place.isLast ? worth.first : 0) +
    (counts('pronouns') > 0 ? worth.pronoun : 0)
  )
}

/**
 * The sentence of a post that is its point and that a message can quote in whole: of those that stand alone and make a point
 * the nearest to what the user wants; undefined where none is clearly it.
 */
export function sentenceOf(
  text: string,
  all: HookLexicons,
  nearness: (sentence: string) => number,
): string | undefined {
  const { sentences } = takeApart(text)
  const said = sentences.filter(({ words }) => words.length >= FEWEST_OF_POINT)
  const scored = said.flatMap((one) => {
    const sentence = takeSentence(one.text, all, FEWEST_OF_POINT)
    if (sentence === undefined) return []
    const place = { isFirst: one === said[0], isLast: one === said.at(-1) }
    const point = pointOf(one, place, all, nearness)
    return point !== undefined && point >= LEAST_POINT ? [{ sentence, point }] : []
  })
  return scored.sort((a, b) => b.point - a.point)[0]?.sentence
}
