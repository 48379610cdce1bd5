import type { Layout } from '../proposal.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'

/** All page designs that are known, in order of trust: where two disagree, the earlier one is believed. */
export const layouts: readonly Layout[] = [details, app2026, app2022, guest]
