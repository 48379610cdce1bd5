import { useEffect, useState } from 'preact/hooks'
import { parse } from 'valibot'
import { Me } from '../../../model/me.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import { clock } from '../../../platform/clock.ts'
import { me as storedMe } from '../../../store/me.ts'
import { hasNetwork } from '../../../store/network.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { networkDesk } from '../../../workers/network-desk.ts'
import { useLive } from '../../parts/use-live.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { ProfileLink, RowHead } from './network-row.tsx'

/** Of the network whom to ask next, where there is room for somebody; asked of the worker once the page stands. */
export function AskFromNetwork({ room }: { readonly room: number }) {
  const labels = useSurroundings().texts.network
  const people = useAskNext(room)
  if (people.length === 0) return null
  return (
    <section class="network">
      <h2>
        <a href={addressOf({ page: 'network' })}>{labels.fromNetwork}</a>
      </h2>
      <ul class="card todos">
        {people.map((row) => (
          <li key={row.connection.id} class="todo">
            <div class="stack tight wide-cell">
              <RowHead row={row} />
            </div>
            <div class="row close ways">
              <ProfileLink connection={row.connection} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useAskNext(room: number): readonly RankedConnection[] {
  const { settings } = useSurroundings()
  const [people, setPeople] = useState<readonly RankedConnection[]>([])
  const given = useLive(async () => {
    if (room === 0 || !(await hasNetwork())) return undefined
    const personas = await storedPersonas()
    const persona = personas.find(({ id }) => id === settings.activePersona) ?? personas[0]
    return persona && { persona, me: (await storedMe()) ?? parse(Me, {}) }
  }, [room, settings.activePersona])
  useEffect(() => {
    if (!given) return setPeople([])
    const desk = networkDesk()
    desk
      .ask('ask-next', { ...given, now: clock(), room })
      // Who is offered is no loss: without an answer nobody is.
      .then(setPeople, () => setPeople([]))
      .finally(desk.end)
    return desk.end
  }, [JSON.stringify([given, room])])
  return people
}
