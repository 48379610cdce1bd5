import type { Band, CriterionId, Outcome, Verdict, Weights } from '../model/match.ts'

/** Below this share of known weight there is no band (matching.md). */
const ENOUGH = 0.4
const STRONG = { score: 0.7, known: 0.6 }
const PROMISING = 0.45

/** What a verdict earns of its weight; unknown leaves its weight out. */
const earned: Readonly<Record<Exclude<Outcome, 'unknown'>, number>> = { met: 1, partly: 0.5, missed: 0 }

/** What some verdicts come to together. `score`: null where none of them is known; `known`: the share of weight that is. */
export interface Weighed {
  readonly score: number | null
  readonly known: number
  /** The share of the criteria of which something is known: another wish does not change it. */
  readonly touched: number
  /** The score if what is unknown of the wishes were partly so: a wish that nobody can judge lifts no band. */
  readonly cautious: number | null
}

/** The verdicts of one criterion together: several share its weight, and what is unknown of one says nothing of the others. */
interface Part {
  readonly weight: number
  /** The mean of what is known of it; undefined where nothing is. */
  readonly mean?: number
  readonly cautious?: number
  readonly known: number
}

const meanOf = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length

function partOf(verdicts: readonly Verdict[], weight: number): Part {
  const known = verdicts.flatMap(({ outcome }) => (outcome === 'unknown' ? [] : [earned[outcome]]))
  if (known.length === 0) return { weight, known: 0 }
  const cautious = verdicts.map(({ outcome }) => (outcome === 'unknown' ? earned.partly : earned[outcome]))
  return { weight, mean: meanOf(known), cautious: meanOf(cautious), known: known.length / verdicts.length }
}

/** Weighs verdicts. A tie only lifts: one that was looked for and not found leaves its weight out, and so does a weak one. */
export function weigh(verdicts: readonly Verdict[], weights: Weights): Weighed {
  const counting = verdicts.filter(({ criterion, outcome }) => criterion !== 'tie' || outcome !== 'missed')
  const of = new Map<CriterionId, Verdict[]>()
  for (const verdict of counting) of.set(verdict.criterion, [...(of.get(verdict.criterion) ?? []), verdict])
  const parts = new Map([...of].map(([criterion, some]) => [criterion, partOf(some, weights[criterion])]))
  const all = [...parts.values()]
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  const known = all.reduce((sum, one) => sum + one.weight * one.known, 0)
  const beside = [...parts].filter(([criterion]) => criterion !== 'tie').map(([, part]) => part)
  const scoreBy = (value: 'mean' | 'cautious') => {
    const [tied, untied] = [scoreOf(all, value), scoreOf(beside, value)]
    return tied === null || untied === null ? (tied ?? untied) : Math.max(tied, untied)
  }
  const touched = all.reduce((sum, one) => sum + (one.known > 0 ? one.weight : 0), 0)
  const shareOf = (part: number) => (whole > 0 ? part / whole : 0)
  return {
    score: scoreBy('mean'),
    cautious: scoreBy('cautious'),
    known: shareOf(known),
    touched: shareOf(touched),
  }
}

function scoreOf(parts: readonly Part[], value: 'mean' | 'cautious'): number | null {
  const judged = parts.flatMap((part) => {
    const share = part[value]
    return share === undefined ? [] : [{ weight: part.weight, share }]
  })
  const weight = judged.reduce((sum, one) => sum + one.weight, 0)
  return weight === 0 ? null : judged.reduce((sum, one) => sum + one.weight * one.share, 0) / weight
}

/** Whether a verdict says how far what was asked for is answered: a need, or the path. */
const isAsked = ({ criterion }: Verdict) => criterion === 'need' || criterion === 'path'

/** So far a wish must be answered that is not met: a neighbour of it, or one of its many ideas, is less (our judgement). */
const MUCH = 0.5

/** Whether a wish is answered by more than a word of it, or something near it, that stands somewhere. */
const isAnswered = (verdict: Verdict) =>
  verdict.outcome === 'met' ||
  (verdict.outcome === 'partly' &&
    verdict.by !== 'word' &&
    verdict.by !== 'nearness' &&
    (verdict.degree ?? 1) >= MUCH)

/**
 * Whether a verdict is met by more than one sentence that somebody wrote: by a title, a headline, a described
 * deed, or two sentences.
 */
const isFirm = (verdict: Verdict) =>
  verdict.outcome === 'met' &&
  (verdict.evidence.some(({ section }) => section !== 'about' && section !== 'activity') ||
    new Set(verdict.evidence.map(({ quote }) => quote)).size > 1)

/** Whether something besides a part of an answer speaks for somebody: another, or what both share. Who helps everybody says nothing of it. */
const speaks = (verdict: Verdict) =>
  isAsked(verdict)
    ? isAnswered(verdict)
    : verdict.criterion === 'tie' && (verdict.outcome === 'met' || verdict.outcome === 'partly')

/** Whether a wish is firmly met, or more than one thing speaks for them: one listed skill promises nothing. */
const promisesMuch = (verdicts: readonly Verdict[]) =>
  verdicts.some((verdict) => isAsked(verdict) && isFirm(verdict)) || verdicts.filter(speaks).length > 1

/** Whether verdicts are met by more than one and the same thing that the profile says. */
const areIndependent = (met: readonly Verdict[]) =>
  new Set(met.map((verdict) => ('evidence' in verdict ? verdict.evidence[0]?.quote : undefined))).size > 1

/**
 * What the band promises. Strong: two needs are met, or one and the path, each by something of its own. Promising: something that was asked for is answered, and
 * by more than a word, and not by one listed skill alone. None: too little is known, or nothing of what was asked for is.
 */
export function bandOf(
  { score, known, touched, cautious }: Weighed,
  verdicts: readonly Verdict[],
): Band | null {
  const asked = verdicts.filter(isAsked)
  const isOpen = asked.length > 0 && asked.every(({ outcome }) => outcome === 'unknown')
  if (score === null || cautious === null || known < ENOUGH || isOpen) return null
  const met = asked.filter(({ outcome }) => outcome === 'met')
  const answersMuch =
    met.some(({ criterion }) => criterion === 'need') && met.some(isFirm) && areIndependent(met)
  const sure = Math.min(score, cautious)
  if (sure >= STRONG.score && touched >= STRONG.known && answersMuch) return 'strong'
  return sure >= PROMISING && asked.some(isAnswered) && promisesMuch(verdicts) ? 'promising' : 'thin'
}
