import type { Shape } from './catalogue.ts'
import type { dashboard } from './en/shows/dashboard.ts'

/** The texts of the dashboard, in one language. */
export type DashboardShows = Shape<typeof dashboard>
