import { plural } from '../../../languages/fill.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Filters } from './filters.tsx'
import type { Order, Row, Wanted } from './find.ts'

/** How everybody is drawn. */
export type PeopleView = 'list' | 'board'

interface LookForProps {
  readonly rows: readonly Row[]
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly wanted: Wanted
  readonly onWanted: (wanted: Wanted) => void
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly view: PeopleView
  readonly onView: (view: PeopleView) => void
}

/** Who is looked for, in which order, and how they are drawn. */
export function LookFor({
  rows,
  search,
  onSearch,
  wanted,
  onWanted,
  order,
  onOrder,
  view,
  onView,
}: LookForProps) {
  const { people } = useSurroundings().texts
  return (
    <div class="columns">
      <TextField label={people.search} value={search} onValue={onSearch} />
      <Filters rows={rows} wanted={wanted} onWanted={onWanted} />
      <ChoiceField
        label={people.order}
        value={order}
        options={(['last', 'due', 'name', 'since'] as const).map((value) => ({
          value,
          text: people.orders[value],
        }))}
        onValue={onOrder}
      />
      <ChoiceField
        label={people.shown}
        value={view}
        options={(['list', 'board'] as const).map((value) => ({ value, text: people.views[value] }))}
        onValue={onView}
      />
    </div>
  )
}

interface CountFoundProps {
  readonly count: number
  readonly onClear: () => void
}

/** How many were found; where nobody was, the way back to all. */
export function CountFound({ count, onClear }: CountFoundProps) {
  const { texts, shows } = useSurroundings()
  return (
    <p class="faint" role="status">
      {count > 0 ? plural(shows.code, texts.people.count, count) : texts.people.noneFound}{' '}
      {count === 0 && (
        <button type="button" class="quiet" onClick={onClear}>
          {texts.people.clearSearch}
        </button>
      )}
    </p>
  )
}
