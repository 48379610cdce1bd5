import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DashboardShows } from '../../languages/dashboard.ts'
import type { Shows } from '../../languages/shows.ts'
import type { Settings } from '../../model/settings.ts'

/** What every page of the dashboard needs to show anything. */
export interface Surroundings {
  readonly shows: Shows
  readonly texts: DashboardShows
  readonly settings: Settings
  /** IANA name of the user's time zone. */
  readonly zone: string
  /** The moment that the page shows; it moves on every minute. */
  readonly now: string
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

/** What surrounds a page. Throws outside of the dashboard. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('A page was drawn outside of the dashboard')
  return surroundings
}
