import { array, safeParse } from 'valibot'
import { type PersonKey, personId } from '../model/person-key.ts'
import { Reading } from '../model/reading.ts'
import { browser } from './browser.ts'

/** Until the user decides to keep somebody, readings live in memory, of so many people, and go when the browser closes. */
const MOST_PEOPLE = 20
/** Looks kept of one person: clicks add up, but a page clicked on all day must not fill the memory. */
const MOST_LOOKS = 6
const PREFIX = 'reading:'

const keyOf = (person: PersonKey) => `${PREFIX}${personId(person)}`

/** What was read of a person in this session, oldest first. */
export async function sessionReadings(person: PersonKey): Promise<readonly Reading[]> {
  const key = keyOf(person)
  const stored: unknown = (await browser.storage.session.get(key))[key]
  const checked = safeParse(array(Reading), stored)
  return checked.success ? checked.output : []
}

/** Keeps a look for this session, and forgets the person who was looked at longest ago when there are too many. */
export async function keepForSession(reading: Reading): Promise<void> {
  const before = await sessionReadings(reading.person)
  await browser.storage.session.set({ [keyOf(reading.person)]: [...before, reading].slice(-MOST_LOOKS) })
  const all = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(PREFIX))
  const lastSeen = (stored: unknown) => (Array.isArray(stored) ? String(stored.at(-1)?.takenAt ?? '') : '')
  const oldest = all
    .sort(([, one], [, other]) => lastSeen(one).localeCompare(lastSeen(other)))
    .slice(0, Math.max(0, all.length - MOST_PEOPLE))
  if (oldest.length > 0) await browser.storage.session.remove(oldest.map(([key]) => key))
}

/** Forgets what was read of a person in this session. */
export const forgetSession = (person: PersonKey): Promise<void> =>
  browser.storage.session.remove(keyOf(person))
