import { effective } from '../follow-up/effective.ts'
import { personId } from '../model/person-key.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { joins, keysOf } from './joins.ts'
import { fitRow } from './row-schemas.ts'
import { byPerson, keyOf } from './tables.ts'
import { asRecorded } from './touchpoints.ts'

/** Something that was done, and with whom. */
export interface Done {
  readonly touchpoint: Touchpoint
  readonly name: string
}

/** So many of the last things that were recorded are looked through. Our judgement. */
const LAST = 100

/** What was recorded last, happened since a moment and stands, newest first; not that somebody was only saved. */
export async function doneSince(since: string): Promise<readonly Done[]> {
  const rows = await db.touchpoints.orderBy('order').reverse().limit(LAST).toArray()
  const stands = effective(asRecorded(rows)).filter(({ at, kind }) => at >= since && kind !== 'saved')
  if (stands.length === 0) return []
  const said = await joins()
  const keys = new Map(
    stands.flatMap(({ person }) => keysOf(person, said)).map((person) => [personId(person), keyOf(person)]),
  )
  const contacts = (
    await db.contacts
      .where(byPerson)
      .anyOf([...keys.values()])
      .toArray()
  ).flatMap((row) => fitRow('contacts', row) ?? [])
  return stands.toReversed().flatMap((touchpoint) => {
    const ids = new Set(keysOf(touchpoint.person, said).map(personId))
    const contact = contacts.find(({ person, sample }) => ids.has(personId(person)) && !sample)
    return contact ? [{ touchpoint, name: contact.name }] : []
  })
}
