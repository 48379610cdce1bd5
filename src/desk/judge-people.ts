import { parse } from 'valibot'
import type { PersonOverview } from '../follow-up/tasks.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Contact } from '../model/contact.ts'
import type { Known } from '../model/known.ts'
import type { Match, Weights } from '../model/match.ts'
import { Me } from '../model/me.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { Reading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { joinReadings, match, type Vectors } from '../pipeline.ts'
import { sessionReadings } from '../platform/session.ts'
import { joins } from '../store/joins.ts'
import { me as storedMe } from '../store/me.ts'
import { personas as storedPersonas } from '../store/personas.ts'
import { type Read, readOfMany } from '../store/readings.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { vectorsFor } from './vectors-for.ts'

/** Somebody who is kept and was read: what is known of them, and what happened. */
export interface KnownPerson {
  readonly contact: Contact
  readonly known: Known
  readonly touchpoints: readonly Touchpoint[]
}

/** What everybody is judged with. */
export interface JudgedWith {
  readonly me: Me
  readonly settings: Settings
  readonly personas: readonly Persona[]
  readonly vectors: Vectors | undefined
}

/** People as they are known, with what they are judged with. */
export interface ToJudge extends JudgedWith {
  readonly people: readonly KnownPerson[]
}

/** So few people that what the session holds of each is asked for too: what was read of them and is not stored yet. */
const FEW = 4

/** Gathers what is known of some people: one query a table, however many they are. Who was never read is left out. */
export async function gather(people: readonly PersonOverview[]): Promise<ToJudge> {
  const [read, by] = await Promise.all([
    readOfMany(people.map(({ contact }) => contact.person)),
    everythingBeside(),
  ])
  // What is not of the store comes last: a watched query is followed only as far as the store.
  const inSession = await heldOf(people)
  return { people: knownAmong(people, read, inSession), ...by, vectors: await vectorsFor(by.personas) }
}

/** What the session holds of each of a few. */
const heldOf = (people: readonly PersonOverview[]): Promise<readonly (readonly Reading[])[]> =>
  Promise.all(people.length > FEW ? [] : people.map(({ contact }) => sessionReadings(contact.person)))

/** What is stored beside the people: it is the same for all of them, and asked for once a list. */
async function everythingBeside(): Promise<Omit<JudgedWith, 'vectors'>> {
  const [me, settings, personas] = await Promise.all([storedMe(), storedSettings(), storedPersonas()])
  return { me: me ?? parse(Me, {}), settings, personas }
}

const knownAmong = (
  people: readonly PersonOverview[],
  read: ReadonlyMap<string, Read>,
  inSession: readonly (readonly Reading[])[] = [],
): readonly KnownPerson[] =>
  people.flatMap(({ contact, touchpoints }, at) => {
    const found = joinRead(contact.person, read.get(personId(contact.person)), inSession[at])
    return found ? [{ contact, touchpoints, known: found }] : []
  })

/** Everything known of a person, or undefined where nothing was read. */
export function joinRead(
  person: PersonKey,
  read: Read | undefined,
  inSession: readonly Reading[] = [],
): Known | undefined {
  const all = [...(read?.readings ?? []), ...inSession]
  const [first, ...rest] = new Map(all.map((reading) => [reading.takenAt, reading])).values()
  return first && { ...joinReadings([first, ...rest], read?.corrections ?? []), person }
}

/** How somebody matches a persona. `weights`: to try, in the place of those that are set. */
export const judgePerson = (
  { known: person, touchpoints }: KnownPerson,
  { me, settings, vectors }: JudgedWith,
  { persona, now, weights }: { readonly persona: Persona; readonly now: string; readonly weights?: Weights },
): Match =>
  match(person, {
    persona,
    me,
    settings: weights ? { ...settings, weights } : settings,
    touchpoints,
    lexicons: matchLexicons,
    now,
    vectors,
  })

/** Somebody who is kept, with how they match a persona. */
export interface JudgedPerson {
  readonly contact: Contact
  readonly match: Match
}

/** How many are read and judged before anything else may run: of everybody at once there would be no room for the readings. */
const AT_ONCE = 25

/**
 * Judges people by a persona, in steps that leave the page to its user meanwhile, as long as it is wanted. What is the same
 * for all of them is gathered once. The sample person is left out.
 */
export async function judgePeople(
  people: readonly PersonOverview[],
  persona: Persona,
  now: string,
  isWanted = () => true,
): Promise<readonly JudgedPerson[]> {
  const real = people.filter(({ contact }) => !contact.sample)
  const [said, beside] = await Promise.all([joins(), everythingBeside()])
  const judged: JudgedPerson[] = []
  let by: JudgedWith | undefined
  for (let at = 0; at < real.length && isWanted(); at += AT_ONCE) {
    const some = real.slice(at, at + AT_ONCE)
    const read = await readOfMany(
      some.map(({ contact }) => contact.person),
      said,
    )
    const inSession = await heldOf(real)
    by ??= { ...beside, vectors: await vectorsFor(beside.personas) }
    for (const one of knownAmong(some, read, inSession))
      judged.push({ contact: one.contact, match: judgePerson(one, by, { persona, now }) })
    if (at + AT_ONCE < real.length) await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return judged
}
