import { fill } from '../../../languages/fill.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { useKeeping } from './use-keeping.ts'
import type { Network } from './use-network.ts'

interface SaveProps {
  readonly connection: NetworkPerson
  readonly network: Network
}

/** Keeps somebody with what files and lists say of them. */
export function Save({ connection, network }: SaveProps) {
  const labels = useSurroundings().texts.network
  const { act, failed } = useOneAct()
  const keep = useKeeping(network)
  const save = () =>
    act((refused) => keep(connection, refused), {
      said: fill(labels.saved, { name: connection.name }),
    })
  return (
    <>
      <button type="button" class="quiet" onClick={save}>
        {labels.save}
      </button>
      <Failed failed={failed} />
    </>
  )
}
