import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type MatchList, phrasesIn } from './book.ts'
import type { ConceptHit } from './concepts/index.ts'
import { findWished } from './concepts/wished.ts'
import type { MatchLexicons } from './lexicon.ts'
import { clauseEnd, stretchAround, within } from './thoughts.ts'

/** How many words “from” and “not just” reach where nothing ends what they speak of. Our judgement. */
const REACH = 3
const REACH_OF_MORE = 5

/**
 * The places of a wish that name where somebody stands and will not stay: “from tickets to security”, “into security from the
 * helpdesk”. They are neither wanted nor refused. “Data from sensors” leaves nothing: no way on stands beside it.
 */
export function leftBehindIn(text: string, all: MatchLexicons): readonly Range[] {
  const words = wordsOf(text)
  const found = phrasesIn(words, all)
  const ways = found('towards')
  return found('leaves').flatMap((mark) => {
    const clause = stretchAround(text, mark, clauseEnd)
    const onwards = ways.find(({ start }) => start >= mark.end && start < clause.end)
    const hasWay = onwards || ways.some(({ start }) => start >= clause.start && start < mark.start)
    if (!hasWay) return []
    const end = onwards?.start ?? clause.end
    const behind = words.filter((word) => word.start >= mark.end && word.end <= end)
    return rangeOf(onwards ? behind : behind.slice(0, REACH))
  })
}

const rangeOf = (words: readonly Word[]): readonly Range[] => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** The places of a wish that name what is had already and is not enough: “run a clinic, not just see patients”. */
export function notEnoughIn(text: string, all: MatchLexicons): readonly Range[] {
  const words = wordsOf(text)
  const found = phrasesIn(words, all)
  const notAlone = found('notAlone').flatMap((mark) => {
    const clause = stretchAround(text, mark, clauseEnd)
    const turn = found('instead').find(({ start }) => start >= mark.end)?.start ?? clause.end
    const behind = words.filter(({ start, end }) => start >= mark.end && end <= Math.min(clause.end, turn))
    return rangeOf(behind.slice(0, REACH_OF_MORE)).map(({ end }) => ({ start: mark.start, end }))
  })
  return [...notAlone, ...hadIn(text, words, found)]
}

/** “Figma is fine, it is talking to users”: a short clause that says of something that it is good enough, and the wish goes on. */
function hadIn(text: string, words: readonly Word[], found: (list: MatchList) => readonly Range[]) {
  return found('had').flatMap((mark) => {
    const clause = stretchAround(text, mark, clauseEnd)
    const own = words.filter((word) => within(word, clause))
    const isWished = found('wishes').some((wish) => within(wish, clause) && !within(wish, mark))
    const isShort = own.length < words.length && own.length <= REACH_OF_MORE + 2
    const before = own.filter(({ end }) => end <= mark.start)
    return isShort && !isWished && own.at(-1)?.end === mark.end ? rangeOf(before) : []
  })
}

const letters = { to: new RegExp(joinedLetter('to'), 'u'), from: new RegExp(joinedLetter('from'), 'u') }

/** Whether a small word is joined to the words of an idea as their first letter: “מסיעוד”, but not “מורה”. */
export function isJoined(text: string, hit: ConceptHit, word: keyof typeof letters): boolean {
  if (!letters[word].test(text[hit.start] ?? '')) return false
  const rest = text.slice(hit.start + 1, hit.end)
  const { named, meant } = findWished(rest, wordsOf(rest))
  return (
    /^[-־]/u.test(rest) ||
    [...named, ...meant].some(({ concept, start }) => concept === hit.concept && start === 0)
  )
}

/** A word behind a place that “to” is joined to: the way on of “מסיעוד להוראה”. */
const leadsOn = (text: string, { end }: Range) => wayOn.test(text.slice(end))
const wayOn = new RegExp(
  String.raw`^[^,.;:()\n]*?\s${joinedLetter('and')}?${joinedLetter('to')}[-־\p{L}]`,
  'u',
)

/** Whether an idea of a wish is only what is left behind. */
export const isLeftBehind = (text: string, hit: ConceptHit, left: readonly Range[]): boolean =>
  left.some(({ start, end }) => hit.start >= start && hit.end <= end) ||
  (isJoined(text, hit, 'from') && leadsOn(text, hit))
