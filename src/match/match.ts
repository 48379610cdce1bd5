import type { Known } from '../model/known.ts'
import type { CriterionId, Match, Verdict, Weights } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { Among } from './among.ts'
import { answerTo } from './answers/answer.ts'
import { bandOf, weigh } from './band.ts'
import { boundaries } from './boundary.ts'
import type { Case } from './criteria/criterion.ts'
import { criteria } from './criteria/index.ts'
import type { MatchLexicons } from './lexicon.ts'
import { originOf } from './origin.ts'
import { quoteFrom, statementsOf } from './statements.ts'
import type { Vectors } from './vectors.ts'
import { weightsFor } from './weights.ts'

export interface MatchContext {
  readonly persona: Persona
  readonly me: Me
  readonly touchpoints?: readonly Touchpoint[]
  readonly settings?: Settings
  readonly lexicons: MatchLexicons
  readonly now: string
  /** For words that the vocabulary does not know; without it they are only compared by spelling. */
  readonly vectors?: Vectors | undefined
  /** What words tell among those who are put in an order together; it changes their order, and no verdict. */
  readonly among?: Among | undefined
}

/**
 * How far what is known of a person answers a persona. Met earns its weight, partly half of it, missed nothing; unknown leaves
 * its weight out, and so does a tie that was looked for and not found. The same input always gives the same match.
 */
export function match(
  known: Known,
  { persona, me, touchpoints = [], settings, lexicons, now, vectors, among }: MatchContext,
): Match {
  const given = {
    known,
    statements: statementsOf(known, lexicons),
    persona,
    me,
    lexicons,
    now,
    vectors,
    among,
  }
  const sold = given.statements.find(({ selling }) => selling)
  const verdicts = Object.values(criteria).flatMap((judge) => judge(given))
  const moved = weightsFor(persona.guidance, settings?.weights)
  const weighed = weigh(verdicts, moved)
  return {
    verdicts,
    score: weighed.score,
    known: weighed.known,
    order: orderOf([...verdicts, ...silentGoals(given, verdicts)], moved, originOf(given.statements, me)),
    band: bandOf(weighed, verdicts),
    ...(sold && { paid: quoteFrom(sold, sold.selling) }),
    ruledOutBy: boundaries(known, { persona, me, touchpoints, lexicons }),
  }
}

/** Goals of which nothing was understood say nothing in a verdict; their words and meaning still tell two people apart. */
const silentGoals = (given: Case, verdicts: readonly Verdict[]): readonly Verdict[] =>
  (given.persona.path ? [] : given.persona.lines)
    .filter(({ id, role }) => role === 'long-goal' && !verdicts.some(({ about }) => about === id))
    .map((line) => ({
      criterion: 'path',
      about: line.id,
      outcome: 'unknown',
      needs: [],
      degree: answerTo(line, given).degree,
    }))

/** What all but needs and path can add to the order of somebody who answers these wholly (our judgement). */
const BESIDE = 0.12
/** What it can add that somebody stood where I stand (our judgement). */
const ORIGIN = 0.5

/**
 * Where somebody stands among others: how far needs and path are answered, by degrees; what else speaks for them lifts it a
 * little, as far as it is known.
 */
function orderOf(verdicts: readonly Verdict[], weights: Weights, origin: number): number {
  const isAsked = (verdict: Verdict) => verdict.criterion === 'need' || verdict.criterion === 'path'
  const share = (some: readonly Verdict[]) => {
    const count = (criterion: CriterionId) => some.filter((verdict) => verdict.criterion === criterion).length
    const weight = (verdict: Verdict) => weights[verdict.criterion] / count(verdict.criterion)
    const all = some.reduce((sum, verdict) => sum + weight(verdict), 0)
    return all === 0 ? 0 : some.reduce((sum, verdict) => sum + weight(verdict) * degreeOf(verdict), 0) / all
  }
  const [wishes, beside] = [verdicts.filter(isAsked), verdicts.filter((verdict) => !isAsked(verdict))]
  const answered = wishes.length > 0 ? share(wishes) : 1
  return (answered * (1 + BESIDE * share(beside) + ORIGIN * origin)) / (1 + BESIDE + ORIGIN)
}

const degreeOf = ({ outcome, degree }: Verdict): number =>
  degree ?? (outcome === 'met' ? 1 : outcome === 'partly' ? 0.5 : 0)
