import { effective } from '../follow-up/effective.ts'
import { personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { groupByPerson } from './group-by-person.ts'
import { joins, keysOf } from './joins.ts'
import { everyNote } from './people.ts'
import type { StoredTouchpoint } from './tables.ts'
import { asRecorded } from './touchpoints.ts'

/** So many touchpoints are read before anything else may run. */
const AT_ONCE = 5_000

/** Everything that was noted, sent and said with each person and stands, by `personId`: what a search looks through. */
export async function everyWord(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [happened, notes, said] = await Promise.all([everyTouchpoint(), everyNote(), joins()])
  const words = new Map<string, string[]>()
  const add = (id: string, some: readonly string[]) => {
    const known = words.get(id)
    if (known) known.push(...some)
    else words.set(id, [...some])
  }
  for (const [id, rows] of groupByPerson(happened)) add(id, standingOnes(rows).flatMap(wordsIn))
  for (const [id, text] of notes) add(id, [text])
  if (said.length === 0) return words
  // Of those that were joined, one is listed: all that was written stands with each of them.
  const joined = new Map(said.flatMap(({ one, other }) => [one, other]).map((key) => [personId(key), key]))
  const together = [...joined].map(
    ([id, key]) => [id, keysOf(key, said).flatMap((one) => words.get(personId(one)) ?? [])] as const,
  )
  return new Map([...words, ...together])
}

/** Every touchpoint that has a person and a kind, as it is stored. */
async function everyTouchpoint(): Promise<readonly StoredTouchpoint[]> {
  const all: StoredTouchpoint[] = []
  for (let after = 0; ; ) {
    const some = await db.touchpoints.where(':id').above(after).limit(AT_ONCE).toArray()
    all.push(...some.filter(isSound))
    const last = some.at(-1)?.order
    if (some.length < AT_ONCE || last === undefined) return all
    after = last
  }
}

/** What only shows words need not fit in everything; whose they are must be known. */
const isSound = ({ person, kind }: Partial<StoredTouchpoint>) =>
  typeof person?.site === 'string' && typeof person.handle === 'string' && typeof kind === 'string'

/** Those that were not taken back: where nothing was, they are taken as they are. */
const standingOnes = (rows: readonly StoredTouchpoint[]): readonly StoredTouchpoint[] =>
  rows.some(({ kind }) => kind === 'undone') ? effective(asRecorded(rows)) : rows

/** What a touchpoint holds beside words. */
const wordless: ReadonlySet<string> = new Set([
  'id',
  'person',
  'at',
  'of',
  'about',
  'kind',
  'draft',
  'message',
  'channel',
  'when',
])

const wordsIn = (touchpoint: StoredTouchpoint): readonly string[] =>
  Object.entries(touchpoint).flatMap(([name, value]) =>
    typeof value === 'string' && !wordless.has(name) ? [value] : [],
  )
