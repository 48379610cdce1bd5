import { saveFile } from '../../../platform/save-file.ts'
import { deleteNetwork, keepNetworkFor } from '../../../store/network.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { Network } from './use-network.ts'

interface YoursProps extends Pick<Network, 'desk'> {
  readonly days: number
  /** There are connections, which can be saved as a file. */
  readonly isConnected: boolean
}

/** How long the network stays, as a file, and gone. */
export function Yours({ days, desk, isConnected }: YoursProps) {
  const { texts } = useSurroundings()
  const labels = texts.network
  const { act, failed } = useOneAct()
  const save = async () => {
    const csv = await desk().ask('csv', {})
    // The mark tells table programs that it is UTF-8.
    saveFile('Connections.csv', `\ufeff${csv}`, 'text/csv')
  }
  return (
    <section class="card stack" aria-labelledby="yours">
      <h2 class="plain" id="yours">
        {labels.yours}
      </h2>
      <p class="soft">{labels.yoursWhy}</p>
      <NumberField
        label={labels.days}
        value={days}
        from={1}
        to={3650}
        onValue={(wanted) => act(keepNetworkFor(wanted).orElse)}
      />
      <p class="row">
        {isConnected && (
          <button type="button" onClick={save}>
            {labels.saveFile}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => act(deleteNetwork().orElse, { said: labels.removed })}
        >
          {labels.remove}
        </button>
      </p>
      <Failed failed={failed} />
    </section>
  )
}
