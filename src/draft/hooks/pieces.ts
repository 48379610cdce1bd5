import { languageOf } from '../../text/scripts.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { beginsWith, countsIn, endOfBeginning, inSmallLetters } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { tellsOfHabit } from './sentence-worth.ts'

/** A longer lead-in before a colon is the thought itself; fewer words before a comma are no thought. Our judgement. */
const [LONGEST_LEAD, FEWEST_OF_PART] = [8, 5]

/** A sentence without the words that only join it with the one before. */
function cutJoining(text: string, all: HookLexicons): string {
  const words = wordsOf(text)
  const end = endOfBeginning('joining', words, all)
  const next = words.find(({ start }) => end !== undefined && start >= end)
  return next ? capitalise(text.slice(next.start)) : text
}

const capitalise = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Whether words say something; a sentence in a language that is not written is not looked at. */
export function isClause(text: string, all: HookLexicons): boolean {
  const language = languageOf(text)
  return language !== undefined && all[language]?.isClause(inSmallLetters(wordsOf(text))) === true
}

/** The last of what is counted up: “came, clapped, ate”. */
const listed = /,\s\S+(?:\s\S+)?$/u

/** “If they come in time”, also behind a word that joins it. */
const isCondition = (text: string, all: HookLexicons) =>
  beginsWith('conditions', wordsOf(cutJoining(text, all)), all)

/** A condition that begins so near the end goes on behind the comma. */
const AT_END = 5

/** “We have nine nationalities and before this”: what is joined at the end only says when, and what then stands behind the comma. */
const endsInCondition = (part: string, words: readonly Word[], all: HookLexicons): boolean =>
  words.some((word, at) => {
    const before = words[at - 1]
    if (!before || words.length - at > AT_END || !beginsWith('conditions', words.slice(at), all)) return false
    return part.slice(before.end, word.start).includes(',') || beginsWith('joining', [before], all)
  })

/** Whether what stands before a comma is a thought by itself: no mere condition of what follows, and none at its end. */
function isThought(part: string, all: HookLexicons): boolean {
  const words = wordsOf(part)
  if (words.length < FEWEST_OF_PART || listed.test(part) || !isClause(part, all)) return false
  if (endsInCondition(part, words, all)) return false
  return !isCondition(part, all) || tellsOfHabit(words, all)
}

/** Marks of quotations, and none of an abbreviation. */
const marks = /["“”]|(?<!\p{L}\p{L})״|״(?!\p{L})/gu

/** “I was afraid of email, so I phoned”, before “and it was worse”: without its end it would tell the contrary. */
const endsBadly = (rest: string, all: HookLexicons) => countsIn(wordsOf(rest), all)('failures') > 0

/** What of a sentence stands before a comma, or before what only goes on, and is a whole thought: the longest first; never before a “but”. */
const partsOf = (whole: string, all: HookLexicons): readonly string[] =>
  [/[,;](?=\s)/gu, ...Object.values(all).map((one) => one.partEnds)]
    .flatMap((ends) => [...whole.matchAll(ends)].map(({ index }) => index))
    .sort((one, other) => other - one)
    .filter((at) => !beginsWith('turns', wordsOf(whole.slice(at)), all) && !endsBadly(whole.slice(at), all))
    .map((at) => whole.slice(0, at))
    .filter((part) => (part.match(marks)?.length ?? 0) % 2 === 0 && isThought(part, all))

/**
 * What of a sentence can stand by itself: the whole, what a short lead-in before a colon announces, or a longer one by itself;
 * then, for where there is less room, what is a whole thought before a comma.
 */
export function piecesOf({ text }: Sentence, all: HookLexicons): readonly string[] {
  const whole = cutJoining(text, all)
  const at = whole.search(/:\s/u)
  if (at < 0) return [whole, ...partsOf(whole, all)]
  const lead = whole.slice(0, at)
  const announced = capitalise(whole.slice(at + 1).trim())
  if (wordsOf(lead).length > LONGEST_LEAD) return [whole, lead, ...partsOf(lead, all)]
  // A lead-in that says something by itself is quoted rather than the words behind its colon, which lean on it.
  return isClause(lead, all) ? [whole, lead] : [announced, ...partsOf(announced, all)]
}
