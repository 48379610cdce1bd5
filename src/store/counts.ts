import { db } from './db.ts'

/** How many rows there are of each kind. */
export async function counts() {
  const [contacts, readings, corrections, drafts, touchpoints, personas] = await Promise.all([
    db.contacts.count(),
    db.readings.count(),
    db.corrections.count(),
    db.drafts.count(),
    db.touchpoints.count(),
    db.personas.count(),
  ])
  return { contacts, readings, corrections, drafts, touchpoints, personas }
}
