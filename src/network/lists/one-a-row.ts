import type { ListedPerson } from '../../model/people-list.ts'

/** So many talks of one person are kept. */
const MOST_TALKS = 20

/** Each person once with all their talks, in an order that does not depend on that of the rows; and how many rows said somebody once more. */
export function onePersonARow(people: readonly ListedPerson[]): {
  readonly people: readonly ListedPerson[]
  readonly twice: number
} {
  const rows = new Map<string, ListedPerson[]>()
  for (const one of people) {
    const same = rows.get(one.id)
    if (same) same.push(one)
    else rows.set(one.id, [one])
  }
  const once = [...rows.values()].map(unite).sort((one, other) => (one.id < other.id ? -1 : 1))
  return { people: once, twice: people.length - once.length }
}

/** Of rows about one person each part from the row that says most of it. */
function unite(rows: readonly ListedPerson[]): ListedPerson {
  const [only] = rows
  if (only && rows.length === 1) return only
  const fullestLast = rows.toSorted((one, other) => (says(one) < says(other) ? -1 : 1))
  const talks = [...new Set(rows.flatMap((one) => one.talks ?? []))].sort().slice(0, MOST_TALKS)
  const whole: ListedPerson = Object.assign({}, ...fullestLast)
  return { ...whole, ...(talks.length > 0 && { talks }) }
}

/** How much a row says, as a text that can be compared: the longer is more, then its letters decide. */
const says = ({ talks: _, ...one }: ListedPerson) => {
  const text = JSON.stringify(one)
  return `${String(text.length).padStart(6, '0')}${text}`
}
