import type { Verdict } from '../../model/match.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { Evidence } from '../../model/reading.ts'
import { answerTo } from '../answers/answer.ts'
import { covers } from '../concepts/index.ts'
import type { MatchLexicons } from '../lexicon.ts'
import { moveBetween, rolesLike } from '../made-moves.ts'
import { isSettled, missedOrUnknown } from '../settled.ts'
import { quoteFrom } from '../statements.ts'
import { wishOf } from '../wish.ts'
import type { Judge } from './criterion.ts'

/**
 * Did they make the move that I want to make? A role like mine first, a role like my goal later, by the dates. Where the move is
 * not known, whether they are where the long-term goals lead.
 */
export const path: Judge = (given) => (given.persona.path ? judgeMove(given) : judgeGoals(given))

const judgeGoals: Judge = (given) =>
  given.persona.lines
    .filter((line) => line.role === 'long-goal' && isUnderstood(line, given.lexicons))
    .map((line): Verdict => {
      const about = { criterion: 'path', about: line.id } as const
      const { answer, degree } = answerTo(line, given)
      return answer
        ? { ...about, degree, ...answer }
        : { ...about, degree, ...missedOrUnknown(given.known, ['positions']) }
    })

/** Whether a goal says where it leads, or what it leads away from. */
const isUnderstood = (line: PersonaLine, lexicons: MatchLexicons) =>
  line.concepts.length > 0 || wishOf(line, lexicons).leaves.length > 0

const judgeMove: Judge = ({ known, persona, statements, now }) => {
  if (!persona.path) return []
  const { from, to } = persona.path
  const verdict = (rest: VerdictRest): readonly Verdict[] => [{ criterion: 'path', ...rest }]
  const moved = moveBetween(from, to, { known, statements, now })
  if (moved) return verdict({ outcome: 'met', evidence: moved })
  const [goal] = rolesLike(to, { known, statements })
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
