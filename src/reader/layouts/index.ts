import type { Layout } from '../proposal.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { details } from './details.ts'
import { guest } from './guest.ts'
import { pageTitle } from './page-title.ts'

/** The designs of the network's own profiles, in order of trust: where two disagree, the earlier one is believed first. */
export const profileDesigns: readonly Layout[] = [details, app2026, app2022, guest, pageTitle]

/** What any other site's page tells of a person, in order of trust. */
export const pageDesigns: readonly Layout[] = []
