import type { Verdict } from '../../model/match.ts'
import type { Evidence, Position, Seen } from '../../model/reading.ts'
import { covers } from '../concepts/index.ts'
import { monthsOf } from '../months.ts'
import { isSettled, missedOrUnknown } from '../settled.ts'
import { quoteFrom } from '../statements.ts'
import type { Judge } from './criterion.ts'
import { answerTo } from './need.ts'

/**
 * Did they make the move that I want to make? A role like mine first, a role like my goal later, by the dates. Where the move is
 * not known, whether they are where the long-term goals lead.
 */
export const path: Judge = (given) => (given.persona.path ? judgeMove(given) : judgeGoals(given))

const judgeGoals: Judge = (given) =>
  given.persona.lines
    .filter(({ role, concepts }) => role === 'long-goal' && concepts.length > 0)
    .map((line): Verdict => {
      const about = { criterion: 'path', about: line.id } as const
      const { answer, degree } = answerTo(line, given)
      return answer
        ? { ...about, degree, ...answer }
        : { ...about, degree, ...missedOrUnknown(given.known, ['positions']) }
    })

const judgeMove: Judge = ({ known, persona, statements, now }) => {
  if (!persona.path) return []
  const { from, to } = persona.path
  const verdict = (rest: VerdictRest): readonly Verdict[] => [{ criterion: 'path', ...rest }]
  const roles = known.profile.positions
  const like = (concept: string) => (entry: Seen<Position>) =>
    statements.some(
      ({ of, concepts }) => of === entry && concepts.some((hit) => covers(hit.concept, concept)),
    )
  const goals = roles.filter(like(to))
  const origins = roles.filter(like(from))
  const began = (entry: Seen<Position>) => monthsOf(entry.value.from ?? '', now)
  // The move is told by the first role that it led to, not by the latest.
  const inTime = [...goals].sort((one, other) => (began(one) ?? 0) - (began(other) ?? 0))
  const moved = origins
    .flatMap((origin) => inTime.map((goal) => [origin, goal] as const))
    .find(([origin, goal]) => {
      const [first, then] = [began(origin), began(goal)]
      return first !== null && then !== null && first < then
    })
  if (moved) return verdict({ outcome: 'met', evidence: [evidenceOf(moved[0]), evidenceOf(moved[1])] })
  const [goal] = goals
  if (goal) return verdict({ outcome: 'partly', evidence: [evidenceOf(goal)] })
  const headline = statements.find(
    ({ evidence, concepts }) =>
      evidence.section === 'top-card' && concepts.some((hit) => covers(hit.concept, to)),
  )
  if (headline) return verdict({ outcome: 'partly', evidence: [quoteFrom(headline)] })
  return verdict(
    isSettled(known, 'positions')
      ? { outcome: 'missed', read: ['experience'] }
      : { outcome: 'unknown', needs: ['positions'] },
  )
}

type VerdictRest = Verdict extends infer V
  ? V extends Verdict
    ? Omit<V, 'criterion' | 'about'>
    : never
  : never

const evidenceOf = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })
