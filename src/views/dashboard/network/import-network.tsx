import { useState } from 'preact/hooks'
import type { ReadExport } from '../../../network/read-export.ts'
import type { Refusal } from '../../../network/refusal.ts'
import { importNetwork } from '../../../store/network.ts'
import { FileField } from '../../parts/file-field.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { AboutYou } from './about-you.tsx'
import { ImportResult } from './import-result.tsx'
import { Reading, type ReadingProps } from './reading-export.tsx'
import type { Network } from './use-network.ts'

/** Where an import stands. */
type Import =
  | { readonly at: 'waiting' | 'stopped' | 'failed' }
  | ({ readonly at: 'reading' } & Omit<ReadingProps, 'onStop'>)
  | { readonly at: 'refused'; readonly why: Refusal }
  | { readonly at: 'through'; readonly read: ReadExport }

/** Reads the export in the worker and keeps it in one go; until then nothing is kept, whatever happens. */
export function ImportNetwork({ network }: { readonly network: Network }) {
  const { texts } = useSurroundings()
  const labels = texts.network
  const [state, setState] = useState<Import>({ at: 'waiting' })
  const { act, failed } = useOneAct()
  const read = async (files: readonly File[]) => {
    const begun = { file: files.map(({ name }) => name).join(', '), done: 0, of: 0, first: [] }
    setState({ at: 'reading', ...begun })
    const given = network.given()
    const outcome = await network
      .desk()
      .ask('read', { files, ...given }, (progress) =>
        setState((before) => (before.at === 'reading' ? { ...before, ...progress } : before)),
      )
      .catch(() => undefined)
    // Whoever stopped it has said so.
    if (!outcome) return setState((before) => (before.at === 'stopped' ? before : { at: 'failed' }))
    if ('refused' in outcome) return setState({ at: 'refused', why: outcome.refused })
    await network.showRead()
    await act(
      async (refused) => {
        const kept = await importNetwork(outcome.connections, given.now).orElse(refused)
        setState(kept ? { at: 'through', read: outcome } : { at: 'waiting' })
        // What was shown already is not kept.
        if (!kept) network.stop()
        return kept
      },
      { said: labels.imported, onUndone: () => setState({ at: 'waiting' }) },
    )
  }
  const stop = () => {
    setState({ at: 'stopped' })
    network.stop()
  }
  if (state.at === 'reading') return <Reading {...state} onStop={stop} />
  return (
    <>
      {state.at === 'through' && <ImportResult read={state.read} counts={network.order?.counts} />}
      {state.at === 'through' && state.read.me && <AboutYou offers={state.read.me} me={network.me} />}
      <details class="card fold" open={!network.last || isToBeSaid(state) || failed !== undefined}>
        <summary>
          <h2 class="plain">{network.last ? labels.again : labels.importTitle}</h2>
        </summary>
        <div class="stack tight">
          <p class="soft">{labels.how}</p>
          <FileField
            label={labels.choose}
            isPlain
            multiple
            accept=".csv,.zip,text/csv,application/zip"
            onFiles={(files) => (files.length > 0 ? read(files) : undefined)}
          />
          {state.at === 'stopped' && <p role="status">{labels.stopped}</p>}
          {state.at === 'failed' && <Problem text={labels.failed} />}
          {state.at === 'refused' && <Problem text={labels.refusals[state.why]} />}
          <Failed failed={failed} />
        </div>
      </details>
    </>
  )
}

/** What stands below the field must not be folded away. */
const isToBeSaid = ({ at }: Import) => at === 'stopped' || at === 'failed' || at === 'refused'
