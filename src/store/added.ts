import type { Contact } from '../model/contact.ts'
import type { Correction } from '../model/known.ts'
import type { Reading } from '../model/reading.ts'
import { db } from './db.ts'
import { keepIfNew, keptWith } from './keep-if-new.ts'
import { putRows } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Keeps somebody who was read without a page, with what the user corrected at once; one who is kept already stays as they are. */
export const keepAdded = (
  contact: Contact,
  reading: Reading,
  corrections: readonly Correction[],
): Writing<void> =>
  write([...keptWith, db.readings, db.corrections], async () => {
    await putRows('readings', [reading])
    await putRows('corrections', corrections)
    await keepIfNew(contact)
  })
