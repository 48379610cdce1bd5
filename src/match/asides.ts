import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type MatchList, phrasesIn, smallWords } from './book.ts'
import type { MatchLexicons } from './lexicon.ts'
import { clauseEnd, within } from './thoughts.ts'

/** Where a wish tells something instead of wishing for it. */
export interface Asides {
  /** How things are: “we have no lab”, “when sales promise things”. */
  readonly asides: readonly Range[]
  /** Of whom or what it speaks: “people who stutter”. */
  readonly relatives: readonly Range[]
}

type Found = (list: MatchList) => readonly Range[]

/** How many words may stand before a verb that says how things are: “the new licensing is a mess”. Our judgement. */
const SUBJECT = 4

const none: Asides = { asides: [], relatives: [] }

/** The places of a wish that only tell how things are, and of whom it speaks. None where nothing else is said. */
export function asidesIn(text: string, all: MatchLexicons): Asides {
  const words = wordsOf(text)
  const found = phrasesIn(words, all)
  const clauses = clausesOf(text, found('joins')).map((clause) => {
    const own = words.filter((word) => within(word, clause))
    const here: Found = (list) => found(list).filter((mark) => within(mark, clause))
    if (isTold(own, here)) return { asides: own, relatives: [] }
    const begins = clause.start > 0 ? clause.start : (own[0]?.end ?? 0)
    const from = (marks: readonly Range[]) =>
      Math.min(...marks.map(({ start }) => start).filter((start) => start >= begins))
    const told = from(here('wishes').length > 0 ? here('asides') : [...here('asides'), ...here('tells')])
    const said = from(here('relatives'))
    return {
      asides: own.filter(({ start }) => start >= told),
      relatives: own.filter(({ start }) => start >= said && start < told),
    }
  })
  const made: Asides = {
    asides: clauses.flatMap(({ asides }) => rangeOf(asides)),
    relatives: clauses.flatMap(({ relatives }) => rangeOf(relatives)),
  }
  const isLeft = words.some(
    (word) =>
      !smallWords(all).has(word.folded) &&
      ![...made.asides, ...made.relatives].some((range) => within(word, range)),
  )
  return isLeft ? made : none
}

const rangeOf = (words: readonly Word[]): readonly Range[] => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** Whether a clause says how things are: it begins with who does something, or what is, and nothing in it is wished for. */
function isTold(own: readonly Word[], found: Found): boolean {
  const [first] = own
  if (!first || found('wishes').length > 0) return false
  if (found('tells').some(({ start }) => start === first.start)) return true
  const aside = found('asides')[0]?.start ?? Number.POSITIVE_INFINITY
  const states = found('states').filter(({ start }) => start < aside)
  return own.slice(1, SUBJECT + 1).some(({ start }) => states.some((mark) => mark.start === start))
}

/** What also ends a clause of a wish: “websites + emails”. */
const strokes = /[+&]|\s\/\s/u
const ends = new RegExp(`${clauseEnd.source}|${strokes.source}`, 'gu')

/** The clauses of a text, which end at a mark, and before “and” or “but”. */
function clausesOf(text: string, joins: readonly Range[]): readonly Range[] {
  const marks = [...text.matchAll(ends)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  const cuts = [...marks, ...joins].toSorted((one, other) => one.start - other.start)
  const starts = [0, ...cuts.map(({ end }) => end)]
  return starts.map((start, at) => ({ start, end: cuts[at]?.start ?? text.length }))
}
