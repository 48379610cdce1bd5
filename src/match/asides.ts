import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type MatchList, phrasesIn, smallWords } from './book.ts'
import { clauseEnd, within } from './thoughts.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** How many words may stand before a verb that says how things are: “the new licensing is a mess”. Our judgement. */
const SUBJECT = 4

/**
 * The places of a wish that tell how things are, and wish for nothing: what stands behind “when”, “because” and “who”, and a
 * clause such as “we have no lab”. What they speak of is no idea of the wish. None where nothing else is said.
 */
export function asidesIn(text: string, all: MatchWordsByLanguage): readonly Range[] {
  const words = wordsOf(text)
  const found = phrasesIn(words, all)
  const joins = found('joins')
  const aside = clausesOf(text, joins).flatMap((clause): readonly Range[] => {
    const own = words.filter((word) => within(word, clause))
    const in_ = (list: MatchList) => found(list).filter((mark) => within(mark, clause))
    if (isTold(own, in_)) return [clause]
    const first_ = own[0]?.start ?? clause.end
    const marks = in_('wishes').length > 0 ? in_('asides') : [...in_('asides'), ...in_('tells')]
    const from = Math.min(
      ...marks.filter(({ start }) => clause.start > 0 || start > first_).map(({ start }) => start),
    )
    const behind = own.filter(({ start }) => start >= from)
    const [first, last] = [behind[0], behind.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
  const isLeft = words.some(
    (word) => !smallWords(all).has(word.folded) && !aside.some((range) => within(word, range)),
  )
  return isLeft ? aside : []
}

/** Whether a clause says how things are: it begins with who does something, or what is, and nothing in it is wished for. */
function isTold(own: readonly Word[], found: (list: MatchList) => readonly Range[]): boolean {
  const [first] = own
  if (!first || found('wishes').length > 0) return false
  if (found('tells').some(({ start }) => start === first.start)) return true
  const states = found('states')
  return own.slice(1, SUBJECT + 1).some(({ start }) => states.some((mark) => mark.start === start))
}

/** The clauses of a text, which end at a mark, and before “and” or “but”. */
function clausesOf(text: string, joins: readonly Range[]): readonly Range[] {
  const cuts = [...text.matchAll(new RegExp(clauseEnd, 'gu'))].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  const ends = [...cuts, ...joins].sort((one, other) => one.start - other.start)
  const starts = [0, ...ends.map(({ end }) => end)]
  return starts.map((start, at) => ({ start, end: ends[at]?.start ?? text.length }))
}
