import type { CriterionId, Weights } from '../model/match.ts'
import type { Guidance } from '../model/persona.ts'

/** What each criterion weighs at first, and why; each row names its row of the evidence, or says that it is our judgement. */
export const weightTable: Readonly<
  Record<CriterionId, { readonly weight: number; readonly because: string }>
> = {
  need: { weight: 35, because: 'our judgement' },
  path: { weight: 20, because: 'our judgement' },
  outlook: { weight: 15, because: 'deep-similarity, profile-limits' },
  tie: { weight: 12, because: 'our judgement' },
  reach: { weight: 10, because: 'our judgement' },
  distance: { weight: 8, because: 'our judgement' },
}

/** The first weights. */
export const weights: Weights = {
  need: weightTable.need.weight,
  path: weightTable.path.weight,
  outlook: weightTable.outlook.weight,
  tie: weightTable.tie.weight,
  reach: weightTable.reach.weight,
  distance: weightTable.distance.weight,
}

/** How a kind of guidance moves the weights (our judgement). */
const moves: Readonly<Record<Guidance, Partial<Weights>>> = {
  technical: { need: 1.4 },
  'career-strategy': { path: 1.4 },
  organisation: { tie: 1.5, path: 1.2 },
  'emotional-support': { outlook: 1.5, distance: 1.4 },
}

/** The weights as the wished-for guidance moves them. */
export function weightsFor(guidance: readonly Guidance[], base: Weights = weights): Weights {
  const moveWeight = (criterion: CriterionId) =>
    guidance.reduce((weight, kind) => weight * (moves[kind][criterion] ?? 1), base[criterion])
  return {
    need: moveWeight('need'),
    path: moveWeight('path'),
    outlook: moveWeight('outlook'),
    tie: moveWeight('tie'),
    reach: moveWeight('reach'),
    distance: moveWeight('distance'),
  }
}
