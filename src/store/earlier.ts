import type { Contact } from '../model/contact.ts'
import type { Earlier } from '../model/earlier.ts'
import type { Me } from '../model/me.ts'
import { personId } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import { db } from './db.ts'
import { moment } from './moment.ts'
import { fitRow } from './row-schemas.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** What something was before a backup brought something newer, and where that stands in its table. */
export type EarlierOne = { readonly order: number; readonly at: string } & (
  | { readonly of: 'me'; readonly row: Me }
  | { readonly of: 'personas'; readonly row: Persona }
  | { readonly of: 'contacts'; readonly row: Contact }
)

/** What About me, a persona or a contact was, what gave way last first. Only what can be read. */
export async function earlierOf(of: Earlier['of'], id: string): Promise<readonly EarlierOne[]> {
  const stored = await db.earlier.where('[of+id]').equals([of, id]).toArray()
  return stored
    .flatMap((row) => earlierOne(row) ?? [])
    .toSorted((one, other) => other.at.localeCompare(one.at) || other.order - one.order)
}

function earlierOne(stored: Earlier & { readonly order?: number }): EarlierOne | undefined {
  const earlier = fitRow('earlier', stored)
  if (!earlier || stored.order === undefined) return undefined
  const { of, at } = earlier
  const row = fitRow(of, earlier.row)
  return row && ({ of, at, order: stored.order, row } as EarlierOne)
}

/**
 * Takes an earlier one back: it is what counts from now on, and what counted until now is an earlier one. Notes stay, since a
 * backup that is added keeps both.
 */
export const takeEarlier = (of: Earlier['of'], id: string, order: number): Writing<void> =>
  write([db.earlier, db.table(of)], async () => {
    const stored = await db.earlier.get(order)
    const wanted = stored && earlierOne(stored)
    if (!wanted || stored.of !== of || stored.id !== id) throw new Refused('changed-elsewhere')
    const current = await currentOf(wanted, id)
    await removeRows('earlier', [order])
    if (current) await putRows('earlier', [{ of, id, at: moment(), row: current }])
    if (wanted.of === 'me') await putRows('me', [{ ...wanted.row, changedAt: moment() }])
    else if (wanted.of === 'personas') await putRows('personas', [{ ...wanted.row, id, changedAt: moment() }])
    else if (current && 'person' in current)
      await putRows('contacts', [{ ...wanted.row, person: current.person, notes: '' }])
    else throw new Refused('person-gone')
  })

async function currentOf({ of }: EarlierOne, id: string): Promise<Me | Persona | Contact | undefined> {
  if (of === 'me') return rowAt('me', 'me')
  if (of === 'personas') return rowAt('personas', id)
  return (await everyRow('contacts')).find(({ person }) => personId(person) === id)
}
