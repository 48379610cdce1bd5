import type { Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { phrasesIn } from './book.ts'
import type { MatchLexicons } from './lexicon.ts'
import { clauseEnd, stretchAround } from './thoughts.ts'

/** How many words a denial reaches in a wish: “without cold calls”, “not a manager of people”. Our judgement. */
const REACH = 4

/**
 * The places of a wish that it does not want: behind “without”, “no”, “בלי”, up to the end of the clause. “Not just” denies
 * nothing, and “no idea how to” is what is wanted most.
 */
export function unwantedIn(text: string, all: MatchLexicons): readonly Range[] {
  const words = wordsOf(text)
  const found = phrasesIn(words, all)
  const affirmed = [...found('affirmed'), ...found('lacking')]
  return found('without')
    .filter((mark) => !affirmed.some(({ start, end }) => mark.start < end && start < mark.end))
    .flatMap((mark) => {
      const clause = stretchAround(text, mark, clauseEnd)
      const behind = words.filter(({ start, end }) => start >= mark.end && end <= clause.end)
      const turn = behind.findIndex(({ start }) => found('instead').some((other) => other.start === start))
      const [first, ...rest] = behind.slice(0, Math.min(REACH, turn < 0 ? REACH : turn))
      return first ? [{ start: first.start, end: (rest.at(-1) ?? first).end }] : []
    })
}

/** The words with which a wish denies, or only seems to: they are none of its own words. */
export function denialsIn(text: string, all: MatchLexicons): readonly Range[] {
  const found = phrasesIn(wordsOf(text), all)
  return (['without', 'affirmed', 'instead', 'notAlone'] as const).flatMap(found)
}
