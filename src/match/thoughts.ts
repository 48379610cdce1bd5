import type { Range } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import type { MatchList } from './book.ts'
import type { ConceptHit } from './concepts/index.ts'

/** What a text says about the places in it. */
export interface Said {
  readonly text: string
  readonly words: readonly Word[]
  readonly roles: readonly ConceptHit[]
  readonly found: (list: MatchList) => readonly Range[]
}

/** Ends a thought: a sentence's end, a dash, a bracket, a bar; a clause ends at a comma too. */
export const thoughtEnd = /[()\n;|]|[.!?…](?=\s|$)|\s[-–—]{1,2}\s|—/u
export const clauseEnd = /[(),\n;:|]|[.!?…](?=\s|$)|\s[-–—]{1,2}\s|—/u

/** The stretch of a text around a place, up to where a pattern ends it. */
export function stretchAround(text: string, { start, end }: Range, ends: RegExp): Range {
  const every = [...text.matchAll(new RegExp(ends, 'gu'))]
  return {
    start: every.findLast(({ index, 0: mark }) => index + mark.length <= start)?.index ?? 0,
    end: every.find(({ index }) => index >= end)?.index ?? text.length,
  }
}

/** Whether one stretch lies in another. */
export const within = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end

/** How many words stand between two places. */
export const wordsBetween = ({ words }: Said, start: number, end: number) =>
  words.filter((word) => word.start >= start && word.end <= end).length

/** Whether one of a list stands shortly before a place, in its clause. */
export function isAfter(said: Said, list: MatchList, hit: Range, most: number): boolean {
  const clause = stretchAround(said.text, hit, clauseEnd)
  return said
    .found(list)
    .some(
      (mark) =>
        mark.start >= clause.start &&
        mark.end <= hit.start &&
        wordsBetween(said, mark.end, hit.start) <= most,
    )
}
