import { type PersonKey, personId } from '../model/person-key.ts'

/** Rows by the `personId` of whom they belong to, each group in the order given. */
export function groupByPerson<T extends { readonly person: PersonKey }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const id = personId(row.person)
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}
