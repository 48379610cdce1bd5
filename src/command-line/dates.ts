import { pageLexicons } from '../languages/pages.ts'
import { spanIn } from '../reader/dates.ts'
import { type Command, choiceOf, standardInput } from './command.ts'

/**
 * `dates < ranges` → for each line `{from, to}`: YYYY-MM, YYYY, `now` for what goes on, or null. --language names the page's
 * language, which is then tried first.
 */
export const datesCommand: Command = async (given) => {
  const code = choiceOf(
    pageLexicons.map((lexicon) => lexicon.code),
    given.language,
    'language',
    'en',
  )
  const lexicons = [...pageLexicons].sort(
    (one, other) => Number(other.code === code) - Number(one.code === code),
  )
  const lines = (await standardInput('One date range a line')).split(/\r?\n/u)
  const stated = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return {
    lines: stated.map((line) => {
      const span = spanIn(line, lexicons)
      return { from: span?.from ?? null, to: span?.to ?? null }
    }),
    exit: 0,
  }
}
