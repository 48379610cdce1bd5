import type { LanguageCode } from '../model/language.ts'
import type { Shape } from './catalogue.ts'
import type { dashboard } from './en/shows/dashboard.ts'

/** The texts of the dashboard, in one language. */
export type DashboardShows = Shape<typeof dashboard>

const loaders: Readonly<Record<LanguageCode, () => Promise<DashboardShows>>> = {
  en: async () => (await import('./en/shows/dashboard.ts')).dashboard,
  he: async () => (await import('./he/shows/dashboard.ts')).dashboard,
}

/** The texts of the dashboard, loaded for the language that the user sees. */
export const loadDashboardShows = (code: LanguageCode): Promise<DashboardShows> => loaders[code]()
