import { type ComponentChildren, createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import type { PersonOverview } from '../../follow-up/today.ts'
import { type Today, today } from '../../pipeline.ts'
import { overview, overviewTables } from '../../store/overview.ts'
import { useLiveAtMost } from '../parts/use-live.ts'
import { useSurroundings } from './surroundings.tsx'

type Everybody = readonly PersonOverview[]

const EverybodyContext = createContext<Everybody | undefined>(undefined)

/** How often everybody is read anew while writes go on, in milliseconds. */
const EVERY = 1_000

/** Reads everybody once for the whole window. */
export function EverybodyProvider({ children }: { readonly children: ComponentChildren }) {
  const everybody = useLiveAtMost(overview, { tables: overviewTables, every: EVERY })
  return <EverybodyContext.Provider value={everybody}>{children}</EverybodyContext.Provider>
}

/** Whether anybody is kept; undefined until that is known. */
export const useAnybody = (): boolean | undefined => {
  const everybody = useEverybody()
  return everybody && everybody.length > 0
}

/** Everybody who is kept, with what happened; undefined until they are read. */
export const useEverybody = (): Everybody | undefined => useContext(EverybodyContext)

const TodayContext = createContext<Today | undefined>(undefined)

/** Works the next steps of everybody out once for the whole window. */
export function TodayProvider({ children }: { readonly children: ComponentChildren }) {
  const { settings, zone, now } = useSurroundings()
  const everybody = useEverybody()
  const list = useMemo(
    () => everybody && today(everybody, { now, settings, myZone: zone }),
    [everybody, now, settings, zone],
  )
  return <TodayContext.Provider value={list}>{children}</TodayContext.Provider>
}

/** The lists of Today; undefined until everybody is read. */
export const useToday = (): Today | undefined => useContext(TodayContext)
