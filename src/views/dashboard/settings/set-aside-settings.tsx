import { useEffect, useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import { clock } from '../../../platform/clock.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { tableNames } from '../../../store/row-schemas.ts'
import { removeSetAside, type SetAside, setAside } from '../../../store/set-aside.ts'
import { undoOffer } from '../../parts/undo-offer.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** What cannot be read, where there is any: shown, exported as it is, deleted. `imports`: how many backups came in on this page. */
export function SetAsideSettings({ imports }: { readonly imports: number }) {
  const { texts, shows } = useSurroundings()
  const [found, scan] = useSetAside(imports)
  const { act, failed } = useOneAct()
  const labels = texts.settings.aside
  if (found.length === 0) return null
  const save = () => {
    const rows = found.map(({ table, row }) => ({ table, row }))
    saveFile(
      `lodestar-unread-${clock().slice(0, 10)}.json`,
      JSON.stringify(rows, null, 2),
      'application/json',
    )
  }
  const remove = (one: SetAside) =>
    act(
      async (refused) => {
        const kept = await removeSetAside(one).orElse(refused)
        await scan()
        return kept
      },
      { said: labels.removed },
    )
  return (
    <section class="card stack">
      <h2>{labels.title}</h2>
      <p>
        <b>{plural(shows.code, labels.count, found.length)}</b> <span class="soft">{labels.lead}</span>
      </p>
      <details>
        <summary>{labels.show}</summary>
        <ul class="stack details">
          {found.map((one) => (
            <Entry key={JSON.stringify(one.stands)} entry={one} onRemove={() => remove(one)} />
          ))}
        </ul>
      </details>
      <p>
        <button type="button" onClick={save}>
          {labels.export}
        </button>
      </p>
      <Failed failed={failed} />
    </section>
  )
}

interface EntryProps {
  readonly entry: SetAside
  readonly onRemove: () => void
}

function Entry({ entry: { table, row, place }, onRemove }: EntryProps) {
  const labels = useSurroundings().texts.settings.aside
  const name = tableNames.find((one) => one === table)
  return (
    <li class="stack tight">
      <div class="row between">
        <span>
          {name ? labels.tables[name] : <bdi>{table}</bdi>}
          {place && <span class="faint"> · {fill(labels.place, { place })}</span>}
        </span>
        <button type="button" class="quiet" onClick={onRemove}>
          {labels.remove}
        </button>
      </div>
      <pre class="raw" dir="ltr">
        {JSON.stringify(row, null, 2)}
      </pre>
    </li>
  )
}

/** What cannot be read, looked for once the page stands, after an import, and after something was taken back. */
function useSetAside(imports: number): readonly [readonly SetAside[], () => Promise<void>] {
  const [found, setFound] = useState<readonly SetAside[]>([])
  const undone = undoOffer.value?.kind === 'undone' ? undoOffer.value : undefined
  const scan = async () => setFound(await setAside())
  useEffect(() => {
    void scan()
  }, [imports, undone])
  return [found, scan]
}
