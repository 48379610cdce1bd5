import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { PersonOverview } from '../../follow-up/today.ts'
import { type Today, tasksOf, todayOf } from '../../pipeline.ts'
import { overview, overviewTables } from '../../store/overview.ts'
import { type EveryPromise, everyPromise, promiseTables } from '../../store/promises.ts'
import { useLiveAtMost } from '../parts/use-live.ts'
import { useSurroundings } from './surroundings.tsx'

type Everybody = readonly PersonOverview[]

const EverybodyContext = createContext<{
  readonly everybody: Everybody | undefined
  readonly want: () => void
}>({ everybody: undefined, want: () => undefined })
const PromisesContext = createContext<EveryPromise | undefined>(undefined)

/** How often everybody is read anew while writes go on, in milliseconds. */
const EVERY = 1_000

/** Reads what is open with everybody once for the whole window; and everybody with all that happened, once a page asks. */
export function EverybodyProvider({ children }: { readonly children: ComponentChildren }) {
  const [isWanted, setWanted] = useState(false)
  const promises = useLiveAtMost(everyPromise, { tables: promiseTables, every: EVERY })
  const everybody = useLiveAtMost(
    async () => (isWanted ? overview() : undefined),
    { tables: overviewTables, every: EVERY },
    [isWanted],
  )
  const asked = useMemo(() => ({ everybody, want: () => setWanted(true) }), [everybody])
  return (
    <PromisesContext.Provider value={promises}>
      <EverybodyContext.Provider value={asked}>{children}</EverybodyContext.Provider>
    </PromisesContext.Provider>
  )
}

/** Everybody who is kept, with what happened; undefined until they are read. */
export function useEverybody(): Everybody | undefined {
  const { everybody, want } = useContext(EverybodyContext)
  useEffect(want, [])
  return everybody
}

/** What is open with everybody, whatever the time is; undefined until it is read. */
export const usePromises = (): EveryPromise | undefined => useContext(PromisesContext)

/** Whether anybody is kept; undefined until that is known. */
export const useAnybody = (): boolean | undefined => usePromises()?.isAnybody

const TodayContext = createContext<Today | undefined>(undefined)

/** Works the lists of Today out once for the whole window. */
export function TodayProvider({ children }: { readonly children: ComponentChildren }) {
  const { settings, zone, now } = useSurroundings()
  const promises = usePromises()
  const list = useMemo(() => {
    if (!promises) return undefined
    const context = { now, settings, myZone: zone }
    return todayOf(tasksOf(promises.people, context), context, promises.moreToAsk)
  }, [promises, now, settings, zone])
  return <TodayContext.Provider value={list}>{children}</TodayContext.Provider>
}

/** The lists of Today; undefined until everybody is read. */
export const useToday = (): Today | undefined => useContext(TodayContext)
