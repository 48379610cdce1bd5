import { safeParse } from 'valibot'
import { type PersonKey, personId } from '../model/person-key.ts'
import { Reading } from '../model/reading.ts'
import { bytesOf } from '../text/bytes.ts'
import { browser } from './browser.ts'

/** Until the user decides to keep somebody, readings live in memory, of so many people, and go when the browser closes. */
const MOST_PEOPLE = 20
/** Looks kept of one person: clicks add up, but a page clicked on all day must not fill the memory. */
const MOST_LOOKS = 6
/** The bytes of all looks together, and what is tried where that is too much: the browser holds 10 MB, and counts in its own way. */
const ROOMS = [6_000_000, 2_000_000, 500_000]
const PREFIX = 'reading:'

const keyOf = (person: PersonKey) => `${PREFIX}${personId(person)}`

/** What was read of a person in this session, oldest first; nothing where the session does not answer. */
export async function sessionReadings(person: PersonKey): Promise<readonly Reading[]> {
  const key = keyOf(person)
  const stored = await browser.storage.session.get(key).catch(() => ({}))
  return readingsIn((stored as Readonly<Record<string, unknown>>)[key])
}

/**
 * Keeps a look for this session; the oldest looks at anybody leave when there are too many. Not being able to remember a look is
 * no error: it is at hand anyhow, and everything goes on with it.
 */
export async function keepForSession(reading: Reading): Promise<void> {
  try {
    await remember(reading)
  } catch {
    // The session is full of what is not ours, or gone: the look is forgotten when its window closes.
  }
}

/**
 * Puts a look beside those at the same person, and looks at nobody else's: that takes so little that a window which closes at once
 * has done it. `keepForSession` makes room afterwards.
 */
export async function holdLook(reading: Reading): Promise<void> {
  const key = keyOf(reading.person)
  try {
    const before = listIn((await browser.storage.session.get(key))[key])
    await browser.storage.session.set({ [key]: [...before, reading] })
  } catch {
    // There is no room, or no session: who makes room for it comes after this.
  }
}

/** Forgets what was read of a person in this session. */
export const forgetSession = (person: PersonKey): Promise<void> =>
  browser.storage.session.remove(keyOf(person))

/** One look as it is held: whose, when, and how much room it takes up. What it says is checked when it is read. */
interface Look {
  readonly key: string
  readonly reading: unknown
  readonly takenAt: string
  readonly bytes: number
}

const lookOf = (key: string, reading: unknown): Look => ({
  key,
  reading,
  takenAt: String((reading as Partial<Reading> | null)?.takenAt ?? ''),
  bytes: bytesOf(JSON.stringify(reading) ?? ''),
})

async function remember(reading: Reading): Promise<void> {
  const stored = await browser.storage.session.get()
  const keys = Object.keys(stored).filter((key) => key.startsWith(PREFIX))
  const fresh = lookOf(keyOf(reading.person), reading)
  const before = keys
    .flatMap((key) => listIn(stored[key]).map((look) => lookOf(key, look)))
    .filter(({ key, takenAt }) => key !== fresh.key || takenAt !== fresh.takenAt)
    .sort((one, other) => other.takenAt.localeCompare(one.takenAt))
  for (const room of ROOMS) {
    const held = byPerson(thatFit([fresh, ...before], room))
    const gone = keys.filter((key) => !held.has(key))
    const changed = [...held].filter(
      ([key, looks]) => key === fresh.key || looks.length < listIn(stored[key]).length,
    )
    if (gone.length > 0) await browser.storage.session.remove(gone)
    const wasKept = await browser.storage.session.set(Object.fromEntries(changed)).then(
      () => true,
      () => false,
    )
    if (wasKept) return
  }
}

/** The newest looks that there is room for. */
function thatFit(newestFirst: readonly Look[], room: number): readonly Look[] {
  const held: Look[] = []
  const count = new Map<string, number>()
  let bytes = 0
  for (const look of newestFirst) {
    const before = count.get(look.key) ?? 0
    const isOneTooMany = before === 0 ? count.size >= MOST_PEOPLE : before >= MOST_LOOKS
    if (isOneTooMany || bytes + look.bytes > room) continue
    held.push(look)
    count.set(look.key, before + 1)
    bytes += look.bytes
  }
  return held
}

/** What is stored for each person, oldest first. */
function byPerson(newestFirst: readonly Look[]): ReadonlyMap<string, readonly unknown[]> {
  const looks = new Map<string, unknown[]>()
  for (const { key, reading } of [...newestFirst].reverse())
    looks.set(key, [...(looks.get(key) ?? []), reading])
  return looks
}

const listIn = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : [])

const readingsIn = (stored: unknown): readonly Reading[] =>
  listIn(stored).flatMap((one) => {
    const checked = safeParse(Reading, one)
    return checked.success ? [checked.output] : []
  })
