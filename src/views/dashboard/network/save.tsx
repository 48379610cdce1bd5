import { fill } from '../../../languages/fill.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { keepFromNetwork } from './keep-from-network.ts'
import type { Network } from './use-network.ts'

interface SaveProps {
  readonly connection: NetworkPerson
  readonly network: Network
}

/** Keeps somebody with what files and lists say of them. */
export function Save({ connection, network }: SaveProps) {
  const words = useSurroundings().texts.network
  const { act, failed } = useOneAct()
  const save = () =>
    act((refused) => keepFromNetwork(connection, network, refused), {
      said: fill(words.saved, { name: connection.name }),
    })
  return (
    <>
      <button type="button" class="quiet" onClick={save}>
        {words.save}
      </button>
      <Failed failed={failed} />
    </>
  )
}
