import { onClock } from '../../../calendar/zones.ts'
import type { SessionNotes } from '../../../model/giving.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import { keepSessionNotes, sessionNotesOf } from '../../../store/giving.ts'
import { type StoredValue, useStored } from '../../parts/use-stored.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The notes of today's session with somebody, which save as they are typed. */
export function useSessionNotes(person: PersonKey, now: string): StoredValue<SessionNotes> {
  const { zone } = useSurroundings()
  const id = `${personId(person)} ${onClock(now, zone).toPlainDate()}`
  return useStored(
    async () => (await sessionNotesOf(person)).find((one) => one.id === id) ?? empty(id, person, now),
    keepSessionNotes,
  )
}

const empty = (id: string, person: PersonKey, at: string): SessionNotes => ({
  id,
  person,
  at,
  notes: '',
  heard: '',
  toTry: '',
  feedback: { situation: '', behaviour: '', impact: '', next: '' },
})
