/**
 * A value as one window changed it, laid over what another window has kept meanwhile: what this window changed since
 * `base` is changed, everything else stays as it is stored. Objects are taken apart by their properties and lists of
 * things with an `id` by their ids; of other values that both changed, this window's stays.
 */
export function rebase<T>(base: T, mine: T, stored: T): T {
  if (same(mine, base)) return stored
  if (same(stored, base)) return mine
  if (isRecord(base) && isRecord(mine) && isRecord(stored)) return rebasedRecord(base, mine, stored) as T
  if (isIdentified(base) && isIdentified(mine) && isIdentified(stored))
    return rebasedList(base, mine, stored) as T
  return mine
}

type Plain = Readonly<Record<string, unknown>>
type Identified = readonly { readonly id: string }[]

function rebasedRecord(base: Plain, mine: Plain, stored: Plain): Plain {
  const properties = new Set([...Object.keys(stored), ...Object.keys(mine)])
  const entries = [...properties].map(
    (property) => [property, rebase(base[property], mine[property], stored[property])] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** My list in my order, each with what changed elsewhere; what was added elsewhere follows, what was deleted on either side goes. */
function rebasedList(base: Identified, mine: Identified, stored: Identified): Identified {
  const [was, now] = [byId(base), byId(stored)]
  const here = mine.flatMap((one) => {
    const [before, there] = [was.get(one.id), now.get(one.id)]
    if (before === undefined) return [one]
    if (there === undefined) return same(one, before) ? [] : [one]
    return [rebase(before, one, there)]
  })
  return [...here, ...stored.filter(({ id }) => !was.has(id) && !mine.some((one) => one.id === id))]
}

const byId = (list: Identified) => new Map(list.map((one) => [one.id, one]))
const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isIdentified = (value: unknown): value is Identified =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string')

/** Whether two values of the store say the same, whatever the order in which their properties were written. */
export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** A value as text, the same for the same value. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? ''
