import type { Known } from '../model/known.ts'
import type { MatchLexicons } from './lexicon.ts'
import { statementsOf } from './statements.ts'
import { stemsOf } from './stems.ts'

/** How much a stem tells one of some people from the others, 0 to 1: 1 where one of them alone says it. */
export type Among = (stems: readonly string[]) => number

/** Fewer people than this say nothing of what is common (our judgement). */
const FEWEST = 5

/** What words tell among people who are put in an order together: what nearly all of them say tells little. */
export function amongPeople(people: readonly Known[], lexicons: MatchLexicons): Among | undefined {
  if (people.length < FEWEST) return undefined
  const counts = new Map<string, number>()
  for (const one of people) {
    const said = new Set(statementsOf(one, lexicons).flatMap((statement) => statement.words.flatMap(stemsOf)))
    for (const stem of said) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const most = Math.log1p(people.length)
  const telling = (stem: string) => Math.log1p(people.length / Math.max(1, counts.get(stem) ?? 1)) / most
  return (stems) => Math.min(1, ...stems.map(telling))
}
