import { loadSpoken, type Spoken } from '../../../desk/load-spoken.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What is said around a call in the language of messages to somebody; where nothing of them was read, in mine. */
export function useCallSays(person: PersonKey): Spoken | undefined {
  const { settings, shows } = useSurroundings()
  return useLive(
    () => loadSpoken(person, settings, shows.code),
    [person.site, person.handle, settings, shows.code],
  )
}
