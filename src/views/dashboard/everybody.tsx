import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PersonOverview } from '../../follow-up/today.ts'
import { overview, overviewTables } from '../../store/overview.ts'
import { useLiveAtMost } from '../parts/use-live.ts'

type Everybody = readonly PersonOverview[]

const EverybodyContext = createContext<Everybody | undefined>(undefined)

/** How often everybody is read anew while writes go on, in milliseconds. */
const EVERY = 1_000

/** Reads everybody once for the whole window. */
export function EverybodyProvider({ children }: { readonly children: ComponentChildren }) {
  const everybody = useLiveAtMost(overview, { tables: overviewTables, every: EVERY })
  return <EverybodyContext.Provider value={everybody}>{children}</EverybodyContext.Provider>
}

/** Everybody who is kept, with what happened; undefined until they are read. */
export const useEverybody = (): Everybody | undefined => useContext(EverybodyContext)
