import { type Insights, type Totals, totalsOf } from '../../../insights/insights.ts'
import { useSurroundings } from '../surroundings.tsx'
import { countOrDash, periodName } from './numbers.ts'
import { TableFold } from './table-fold.tsx'

const columns = ['asked', 'answered', 'met', 'thanked', 'open'] as const satisfies readonly (keyof Totals)[]

/** The same as the picture, in numbers. */
export function MonthsTable({ insights: { periods, totals } }: { readonly insights: Insights }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.months
  const cells = (counts: Totals) =>
    columns.map((column) => <td key={column}>{countOrDash(counts[column], shows)}</td>)
  return (
    <TableFold
      caption={labels.caption}
      head={[labels.columns.when, ...columns.map((column) => labels.columns[column])]}
      foot={
        <tr>
          <th scope="row">{texts.insights.all}</th>
          {cells(totals)}
        </tr>
      }
    >
      {periods.map((period) => (
        <tr key={period.of}>
          <th scope="row">{period.of === null ? texts.insights.noDate : periodName(period.of, shows)}</th>
          {cells(totalsOf(period))}
        </tr>
      ))}
    </TableFold>
  )
}
