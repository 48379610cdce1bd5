import type { Position, Seen } from '../model/reading.ts'
import { takeApart } from '../text/sentences.ts'
import { phrasesIn } from './book.ts'
import { type Level, levels } from './levels.ts'
import type { MatchLexicons } from './lexicon.ts'
import { monthsOf } from './months.ts'

export { type Level, levels } from './levels.ts'

/**
 * For how many years somebody has worked: roles at the same time count once, gaps not at all. Roles without a beginning, that run
 * backwards or lie in the future are left out; one without an end lasts until the next begins. Null where nothing is left.
 */
export function yearsWorked(positions: readonly Seen<Position>[], now: string): number | null {
  const today = monthsOf('now', now) ?? 0
  const begun = positions
    .flatMap(({ value: { from, to } }) => {
      const start = from === undefined ? null : monthsOf(from, now)
      return start === null || start > today
        ? []
        : [{ start, end: to === undefined ? null : monthsOf(to, now) }]
    })
    .sort((one, other) => one.start - other.start)
  let months = 0
  let counted = Number.NEGATIVE_INFINITY
  begun.forEach(({ start, end }, at) => {
    const until = Math.min(today, end ?? begun[at + 1]?.start ?? start)
    if (until < start) return
    months += Math.max(0, until - Math.max(start, counted))
    counted = Math.max(counted, until)
  })
  return begun.length === 0 ? null : months / 12
}

/** The highest level that a title names, in any language; undefined for one that names none. */
export function levelOf(title: string, lexicons: MatchLexicons): Level | undefined {
  const found = levelsIn(title, lexicons)
  return levels.findLast((level) => found.includes(level))
}

/** Whether a title is of somebody at its beginning: a junior manager is, whatever managers are; an assistant director is not. */
export function isAtBeginning(title: string, lexicons: MatchLexicons): boolean {
  const found = levelsIn(title, lexicons)
  return found.includes('junior') && !found.includes('head') && !found.includes('executive')
}

const levelsIn = (title: string, lexicons: MatchLexicons): readonly Level[] =>
  takeApart(title).sentences.flatMap((sentence) => {
    const phrases = phrasesIn(sentence.words, lexicons)
    return levels.filter((level) => phrases(`level-${level}`).length > 0)
  })
