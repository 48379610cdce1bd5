import type { Contact } from '../model/contact.ts'
import type { Correction } from '../model/known.ts'
import type { Reading } from '../model/reading.ts'
import { db } from './db.ts'
import { keepIfNew } from './people.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** Keeps somebody who was read without a page, with what the user corrected at once; one who is kept already stays as they are. */
export const keepAdded = (
  contact: Contact,
  reading: Reading,
  corrections: readonly Correction[],
): Promise<Result<void>> =>
  write([db.contacts, db.readings, db.corrections], async () => {
    await db.readings.put(reading)
    await db.corrections.bulkPut([...corrections])
    await keepIfNew(contact)
    return kept(undefined)
  })
