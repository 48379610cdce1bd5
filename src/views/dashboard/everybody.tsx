import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { guessZones } from '../../desk/guess-zones.ts'
import type { PersonOverview } from '../../follow-up/tasks.ts'
import { personId } from '../../model/person-key.ts'
import { type GuessedZone, isCountedByWeek, type Today, tasksOf, todayOf } from '../../pipeline.ts'
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
const GuessesContext = createContext<ReadonlyMap<string, GuessedZone>>(new Map())

/** Works the lists of Today out once for the whole window; dates move to the week of a guessed place once it is found. */
export function TodayProvider({ children }: { readonly children: ComponentChildren }) {
  const { settings, zone, now } = useSurroundings()
  const promises = usePromises()
  const guesses = useGuesses(promises)
  const list = useMemo(() => {
    if (!promises) return undefined
    const context = { now, settings, myZone: zone }
    const people = promises.people.map((one) => ({
      ...one,
      guessed: guesses.get(personId(one.contact.person)),
    }))
    return todayOf(tasksOf(people, context), context, promises.moreToAsk)
  }, [promises, guesses, now, settings, zone])
  return (
    <GuessesContext.Provider value={guesses}>
      <TodayContext.Provider value={list}>{children}</TodayContext.Provider>
    </GuessesContext.Provider>
  )
}

const noGuesses: ReadonlyMap<string, GuessedZone> = new Map()

/** The zones of those who have none set and with whom working days are counted: nobody else is read for it. */
function useGuesses(promises: EveryPromise | undefined): ReadonlyMap<string, GuessedZone> {
  const counted = (promises?.people ?? [])
    .filter(({ contact, open }) => contact.zone === undefined && isCountedByWeek(open))
    .map(({ contact }) => contact.person)
  const guesses = useLiveAtMost(
    () => guessZones(counted),
    { tables: ['readings', 'corrections', 'joins'], every: EVERY },
    [counted.map(personId).join(' ')],
  )
  return guesses ?? noGuesses
}

/** The zones that were guessed, by `personId`. */
export const useGuessedZones = (): ReadonlyMap<string, GuessedZone> => useContext(GuessesContext)

/** The lists of Today; undefined until everybody is read. */
export const useToday = (): Today | undefined => useContext(TodayContext)
