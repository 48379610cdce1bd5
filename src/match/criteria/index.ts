import type { CriterionId } from '../../model/match.ts'
import type { Judge } from './criterion.ts'
import { distance } from './distance.ts'
import { need } from './need.ts'
import { outlook } from './outlook.ts'
import { path } from './path.ts'
import { reach } from './reach.ts'
import { tie } from './tie.ts'

/** All criteria; the order is the one in which they are shown. */
export const criteria: Readonly<Record<CriterionId, Judge>> = { path, need, outlook, tie, reach, distance }
