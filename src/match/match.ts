import type { Known } from '../model/known.ts'
import type { Band, CriterionId, Match, Verdict, Weights } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { Among } from './among.ts'
import { boundaries } from './boundary.ts'
import { criteria } from './criteria/index.ts'
import { originOf } from './origin.ts'
import { quoteFrom, statementsOf } from './statements.ts'
import type { Vectors } from './vectors.ts'
import { weightsFor } from './weights.ts'
import type { MatchWordsByLanguage } from './words.ts'

export interface MatchContext {
  readonly persona: Persona
  readonly me: Me
  readonly touchpoints?: readonly Touchpoint[]
  readonly settings?: Settings
  readonly words: MatchWordsByLanguage
  readonly now: string
  /** For words that the vocabulary does not know; without it they are only compared by spelling. */
  readonly vectors?: Vectors | undefined
  /** What words tell among those who are put in an order together; it changes their order, and no verdict. */
  readonly among?: Among | undefined
}

/** Below this share of known weight there is no band (matching.md). */
const ENOUGH = 0.4
const STRONG = { score: 0.7, known: 0.6 }
const PROMISING = 0.45

/**
 * How far what is known of a person answers a persona. Met earns its weight, partly half of it, missed nothing; unknown leaves
 * its weight out, and so does a tie that was looked for and not found. The same input always gives the same match.
 */
export function match(
  known: Known,
  { persona, me, touchpoints = [], settings, words, now, vectors, among }: MatchContext,
): Match {
  const given = { known, statements: statementsOf(known, words), persona, me, words, now, vectors, among }
  const sold = given.statements.find(({ selling }) => selling)
  const verdicts = Object.values(criteria).flatMap((judge) => judge(given))
  const moved = weightsFor(persona.guidance, settings?.weights)
  const weighed = weigh(verdicts, moved)
  return {
    verdicts,
    ...weighed,
    order: orderOf(verdicts, moved, originOf(given.statements, me)),
    band: bandOf(weighed, verdicts),
    ...(sold && { paid: quoteFrom(sold, sold.selling) }),
    ruledOutBy: boundaries(known, { persona, me, touchpoints, words }),
  }
}

/** Some needs share one weight. */
function weigh(
  verdicts: readonly Verdict[],
  weights: Weights,
): { readonly score: number | null; readonly known: number } {
  const count = (criterion: CriterionId) =>
    verdicts.filter((verdict) => verdict.criterion === criterion).length
  const counting = verdicts.filter(
    (verdict) => !(verdict.criterion === 'tie' && verdict.outcome === 'missed'),
  )
  const weightOf = (verdict: Verdict) => weights[verdict.criterion] / count(verdict.criterion)
  const sum = (some: readonly Verdict[], share: (verdict: Verdict) => number) =>
    some.reduce((total, verdict) => total + weightOf(verdict) * share(verdict), 0)
  const all = sum(counting, () => 1)
  const known = sum(counting, (verdict) => (verdict.outcome === 'unknown' ? 0 : 1))
  const earned = sum(counting, (verdict) =>
    verdict.outcome === 'met' ? 1 : verdict.outcome === 'partly' ? 0.5 : 0,
  )
  return { score: known > 0 ? earned / known : null, known: all > 0 ? known / all : 0 }
}

function bandOf(
  { score, known }: { readonly score: number | null; readonly known: number },
  verdicts: readonly Verdict[],
): Band | null {
  if (score === null || known < ENOUGH) return null
  const met = (wanted: CriterionId) =>
    verdicts.filter(({ criterion, outcome }) => criterion === wanted && outcome === 'met').length
  const answersMuch = met('need') >= 2 || (met('need') === 1 && met('path') > 0)
  if (score >= STRONG.score && known >= STRONG.known && answersMuch) return 'strong'
  return score >= PROMISING ? 'promising' : 'thin'
}

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
