import { scaleLinear } from 'd3-scale'
import type { Share, Shares } from '../../../insights/shares.ts'
import { fill } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { countText, percentText } from './numbers.ts'
import { TableFold } from './table-fold.tsx'

interface SharesFigureProps<Id extends string> {
  readonly title: string
  /** What stands above the first column of the table. */
  readonly head: string
  readonly shares: Shares<Id>
  readonly nameOf: (id: Id) => string
}

/** Shares under each other, each a dot within the range of chance; nothing where there are too few. */
export function SharesFigure<Id extends string>({ title, head, shares, nameOf }: SharesFigureProps<Id>) {
  const { texts } = useSurroundings()
  const { verdict, rows } = shares
  const labels = texts.insights.shares
  const rowName = ({ of }: Share<Id>) => (of === null ? texts.insights.notRecorded : nameOf(of))
  return (
    <figure class="plot card">
      <figcaption>{title}</figcaption>
      <p class="soft">
        {fill(
          labels.verdict[verdict.is],
          verdict.is === 'apart' ? { one: nameOf(verdict.one), other: nameOf(verdict.other) } : {},
        )}
      </p>
      <ul class="ranges" aria-hidden="true">
        {rows.map((row) => (
          <ShareRow key={row.of} share={row} name={rowName(row)} />
        ))}
        {rows.some(({ range }) => range) && <Axis />}
      </ul>
      <SharesTable head={head} rows={rows} rowName={rowName} />
    </figure>
  )
}

/** Where a share stands on the line from 0 to 100 %, in percent of its width. */
const place = scaleLinear().domain([0, 1]).range([0, 100])
const percent = (share: number) => `${place(share)}%`

function ShareRow({ share, name }: { readonly share: Share; readonly name: string }) {
  const { texts, shows } = useSurroundings()
  const { of, asked, answered, range } = share
  const labels = texts.insights.shares
  return (
    <li>
      <span dir="auto">{name}</span>
      {range ? (
        <svg aria-hidden="true">
          <line class="rail" x1="0" x2="100%" y1="9" y2="9" />
          <rect
            class="span"
            x={percent(range.from)}
            width={percent(range.to - range.from)}
            y="4"
            height="10"
            rx="5"
          />
          <circle class="share" cx={percent(answered / asked)} cy="9" r="4.5" />
        </svg>
      ) : (
        <span class="few">{of === null ? '' : labels.tooFew}</span>
      )}
      <span class="of">
        {fill(labels.of, { answered: countText(answered, shows), asked: countText(asked, shows) })}
      </span>
    </li>
  )
}

function Axis() {
  const { shows } = useSurroundings()
  return (
    <li class="axis-line">
      <span />
      <span class="axis">
        {place.ticks(2).map((tick) => (
          <span key={tick}>{new Intl.NumberFormat(shows.code, { style: 'percent' }).format(tick)}</span>
        ))}
      </span>
      <span />
    </li>
  )
}

interface SharesTableProps<Id extends string> {
  readonly head: string
  readonly rows: readonly Share<Id>[]
  readonly rowName: (row: Share<Id>) => string
}

function SharesTable<Id extends string>({ head, rows, rowName }: SharesTableProps<Id>) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.shares
  const { asked, answered, range } = labels.columns
  const told = ({ of, range }: Share<Id>) => {
    if (range)
      return fill(labels.range, { from: percentText(range.from, shows), to: percentText(range.to, shows) })
    return of === null ? '–' : labels.few
  }
  return (
    <TableFold head={[head, asked, answered, range]}>
      {rows.map((row) => (
        <tr key={row.of}>
          <th scope="row">
            <bdi>{rowName(row)}</bdi>
          </th>
          <td>{countText(row.asked, shows)}</td>
          <td>{countText(row.answered, shows)}</td>
          <td>{told(row)}</td>
        </tr>
      ))}
    </TableFold>
  )
}
