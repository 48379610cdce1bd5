import type { SameAnswer } from '../model/people-list.ts'
import { type Gathered, takeIn } from './one-person.ts'

/**
 * Rows without an address as people: rows of one e-mail address, of one name and organisation, or that the user called one
 * person are one. `rows`: in the order of their keys, so that nothing depends on the order of the lists.
 */
export function looseRows(rows: readonly Gathered[], answers: readonly SameAnswer[]): Set<Gathered> {
  const apart = new Set(
    answers
      .filter(({ isSame }) => !isSame)
      .flatMap(({ row, other }) => [`${row}\n${other}`, `${other}\n${row}`]),
  )
  const people = new Set<Gathered>()
  const byKey = new Map<string, Gathered>()
  for (const row of rows) {
    const keys = keysOf(row, answers)
    const same = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const [first, ...others] = [...same].filter((one) => !isApart(one, row, apart))
    const one = first ?? row
    if (first) takeIn(first, row)
    else people.add(row)
    for (const other of others) {
      takeIn(one, other)
      people.delete(other)
    }
    if (others.length > 0) for (const [key, held] of byKey) if (others.includes(held)) byKey.set(key, one)
    for (const key of keys) byKey.set(key, one)
  }
  return people
}

const isApart = (one: Gathered, row: Gathered, apart: ReadonlySet<string>) =>
  apart.size > 0 && [...one.ids].some((id) => [...row.ids].some((other) => apart.has(`${id}\n${other}`)))

/** By what a row is known to be of one person with another. */
function keysOf(row: Gathered, answers: readonly SameAnswer[]): readonly string[] {
  const [name = ''] = row.names
  const places = name === '' ? [] : [...row.companies].map((company) => `${name}\n${company}`)
  const said = answers.flatMap((answer) =>
    answer.isSame && (row.ids.has(answer.row) || row.ids.has(answer.other))
      ? [`=${answer.row}\n${answer.other}`]
      : [],
  )
  return [...row.emails, ...places, ...said]
}
