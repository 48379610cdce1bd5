import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { ListKindId } from '../../../model/people-list.ts'
import type { ListColumn } from '../../../network/lexicon.ts'
import type { ChosenColumns, ShownTable } from '../../../network/lists/read-list.ts'
import { listKinds } from '../../../workers/network-desk.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface ChooseColumnsProps {
  readonly kind: ListKindId
  readonly table: ShownTable
  /** The table does not say what its columns hold. */
  readonly isAsked: boolean
  readonly onChosen: (columns: ChosenColumns) => void
}

const always: readonly ListColumn[] = ['name', 'first', 'last', 'role', 'company', 'email', 'address']

/** What each column of a table holds: asked for where the table does not say, else to be mended. */
export function ChooseColumns({ kind, table, isAsked, onChosen }: ChooseColumnsProps) {
  const labels = useSurroundings().texts.network.lists
  const [chosen, setChosen] = useState(table.chosen)
  const { places } = chosen
  const isWhole = places.name !== undefined || (places.first !== undefined && places.last !== undefined)
  const set = (column: ListColumn, value: string) => {
    const { [column]: _, ...rest } = places
    setChosen({ ...chosen, places: value === '' ? rest : { ...rest, [column]: Number(value) } })
  }
  const options = [{ value: '', text: labels.none }, ...columnsOf(table, labels.column)]
  const fields = (
    <div class="stack tight">
      <p class="soft">{labels.columnsLead}</p>
      <FirstRows table={table} />
      <div class="facts">
        {[...always, ...listKinds[kind].columns].map((column) => (
          <ChoiceField
            key={column}
            label={labels.columns[column]}
            value={String(places[column] ?? '')}
            options={options}
            onValue={(value) => set(column, value)}
          />
        ))}
      </div>
      {isAsked && (
        <Tick
          label={labels.header}
          checked={chosen.hasHeader}
          onChecked={(hasHeader) => setChosen({ ...chosen, hasHeader })}
        />
      )}
      <p>
        <button type="button" disabled={!isWhole} onClick={() => onChosen(chosen)}>
          {labels.again}
        </button>
      </p>
    </div>
  )
  if (isAsked)
    return (
      <section class="stack tight" aria-labelledby="columns">
        <h3 id="columns">{labels.columnsTitle}</h3>
        {fields}
      </section>
    )
  return (
    <details class="fold">
      <summary>
        <span class="soft">{labels.changeColumns}</span>
      </summary>
      {fields}
    </details>
  )
}

/** Each column by its number and what its first cell says. */
const columnsOf = ({ rows: [first = []] }: ShownTable, text: string) =>
  first.map((name, at) => ({ value: String(at), text: fill(text, { number: String(at + 1), name }) }))

/** The first rows as they stand. */
const FirstRows = ({ table: { rows } }: { readonly table: ShownTable }) => (
  <div class="scroll">
    <table class="small">
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('\t')}>
            {cells.map((cell, at) => (
              <td key={at} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
