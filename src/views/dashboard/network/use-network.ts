import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { parse } from 'valibot'
import type { NetworkImport } from '../../../model/connection.ts'
import { Me } from '../../../model/me.ts'
import type { PeopleList } from '../../../model/people-list.ts'
import type { Persona } from '../../../model/persona.ts'
import { clock } from '../../../platform/clock.ts'
import { lists as storedLists } from '../../../store/lists.ts'
import { me as storedMe } from '../../../store/me.ts'
import { lastImport } from '../../../store/network.ts'
import { everyKey } from '../../../store/people.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { type NetworkDesk, networkDesk, type Order, type RankedFor } from '../../../workers/network-desk.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The network as it stands, put in order for somebody. */
export interface Network {
  /** Asks the worker that is alive now; one that was ended is followed by another. */
  readonly desk: () => NetworkDesk
  readonly stop: () => void
  readonly last: NetworkImport | undefined
  /** The other lists of people. */
  readonly lists: readonly PeopleList[]
  readonly isKnown: boolean
  readonly persona: Persona | undefined
  readonly me: Me
  readonly order: Order | undefined
  /** Another number after each change of the order. */
  readonly turn: number
  /** For whom the network is put in order. */
  readonly given: () => RankedFor
  /** Puts what was just read in order, before it is stored. */
  readonly showRead: () => Promise<void>
}

/** Whom nobody looks for yet. */
const nobody: Persona = { id: '', title: '', kind: 'informal', guidance: [], lines: [], excluded: [] }

/** Keeps a worker while the page is open, and the order right whatever changes. */
export function useNetwork(): Network {
  const { settings } = useSurroundings()
  const stored = useLive(async () => ({
    last: await lastImport(),
    lists: await storedLists(),
    kept: (await everyKey()).length,
    personas: await storedPersonas(),
    me: await storedMe(),
  }))
  const persona = stored?.personas.find(({ id }) => id === settings.activePersona) ?? stored?.personas[0]
  const me = useMemo(() => stored?.me ?? parse(Me, {}), [stored?.me])
  const { desk, stop } = useDesk()
  const [order, setOrder] = useState<Order & { readonly turn: number }>()
  const given = () => ({ persona: persona ?? nobody, me, now: clock() })
  const rank = async (isStored: boolean, isWanted = () => true) => {
    const found = await desk().ask('rank', { ...given(), isStored })
    if (!isWanted()) return
    setOrder((before) => ({ ...found, turn: (before?.turn ?? 0) + 1 }))
  }
  const isEmpty = stored !== undefined && !stored.last && stored.lists.length === 0
  // A row without an address is known by name from whoever is kept.
  const brought = stored?.lists.map(({ id, importedAt, answers }) => [id, importedAt, answers])
  const asked = JSON.stringify([isEmpty, stored?.last?.importedAt, brought, stored?.kept, persona, me])
  useEffect(() => {
    if (!stored || isEmpty) {
      setOrder(undefined)
      return
    }
    let isWanted = true
    // A worker that was ended meanwhile is not waited for: whoever ended it asks again.
    void rank(true, () => isWanted).catch(() => undefined)
    // An answer that comes after the network was deleted must not bring its people back.
    return () => {
      isWanted = false
    }
  }, [asked])
  return {
    desk,
    stop: () => {
      stop()
      if (stored && !isEmpty) void rank(true).catch(() => undefined)
      else setOrder(undefined)
    },
    last: stored?.last,
    lists: stored?.lists ?? [],
    isKnown: stored !== undefined,
    persona,
    me,
    order,
    turn: order?.turn ?? 0,
    given,
    showRead: () => rank(false),
  }
}

function useDesk(): Pick<Network, 'desk' | 'stop'> {
  const current = useRef<NetworkDesk | undefined>(undefined)
  const stop = () => {
    current.current?.end()
    current.current = undefined
  }
  const desk = () => {
    current.current ??= networkDesk()
    return current.current
  }
  useEffect(() => {
    // It makes itself ready while the user looks for the file.
    desk()
    return stop
  }, [])
  return { desk, stop }
}
