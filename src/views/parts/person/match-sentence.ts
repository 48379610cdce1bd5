import { fill } from '../../../languages/fill.ts'
import type { Shows } from '../../../languages/shows.ts'
import type { CriterionId, Match, Verdict } from '../../../model/match.ts'
import { capitalise } from './verdict-text.ts'

/** The order in which a thoughtful friend would tell what was found. */
const telling: readonly CriterionId[] = ['path', 'need', 'outlook', 'tie', 'distance', 'reach']
/** What is worth saying that it is unknown. */
const asking: readonly CriterionId[] = ['need', 'path', 'outlook', 'reach']

/** A match in one sentence, without a pronoun: the two strongest things that are known, and one that is not. */
export function matchSentence({ verdicts, ruledOutBy }: Match, shows: Shows): string {
  const { names } = shows
  if (ruledOutBy.length > 0) return ''
  const { said, and, unknown, alone } = names.sentence
  const found = (outcome: 'met' | 'partly') =>
    telling.flatMap((criterion) => {
      const verdict = verdicts.find((one) => one.criterion === criterion && one.outcome === outcome)
      return verdict ? [fill(said[criterion][outcome], { year: yearOf(verdict) })] : []
    })
  const [begin, second] = [...found('met'), ...found('partly')]
  if (begin === undefined) return ''
  const first = capitalise(begin, shows)
  const open = asking.find(
    (criterion) =>
      verdicts.filter((one) => one.criterion === criterion).every(({ outcome }) => outcome === 'unknown') &&
      verdicts.some((one) => one.criterion === criterion),
  )
  const both = second === undefined ? first : fill(and, { first, second })
  return open ? fill(unknown, { known: both, open: names.sentence.open[open] }) : fill(alone, { known: both })
}

/** When the move was made: the first year in the words of the role that it led to. */
function yearOf(verdict: Verdict): string {
  const quote = 'evidence' in verdict ? (verdict.evidence[1]?.quote ?? '') : ''
  return /(?:19|20)\d{2}/u.exec(quote)?.[0] ?? ''
}
