import type { Contact } from '../model/contact.ts'
import { personId } from '../model/person-key.ts'
import type { Reading } from '../model/reading.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { KnownPerson } from '../network/one-person.ts'
import { everyRow } from './rows.ts'

/**
 * What is known of people of the network from elsewhere, by `personId`: who is kept, the schools that were read, when they
 * declined, and when they were written to last; and by what each of them is known again.
 */
export interface KnownElsewhere {
  readonly kept: ReadonlySet<string>
  readonly written: ReadonlyMap<string, string>
  readonly schools: ReadonlyMap<string, readonly string[]>
  readonly declined: ReadonlyMap<string, string>
  readonly people: readonly KnownPerson[]
}

/** Looks through contacts, readings and what happened. */
export async function knownElsewhere(): Promise<KnownElsewhere> {
  const [contacts, readings, touchpoints] = await Promise.all([
    everyRow('contacts'),
    everyRow('readings'),
    everyRow('touchpoints'),
  ])
  const kept = contacts.filter(({ sample }) => !sample)
  return {
    kept: new Set(contacts.map(({ person }) => personId(person))),
    schools: schoolsIn(readings),
    ...answersIn(touchpoints),
    people: [...kept.map(knownAs), ...readings.flatMap(knownIn)],
  }
}

const schoolsIn = (readings: readonly Reading[]): KnownElsewhere['schools'] =>
  new Map(
    readings.flatMap(({ person, profile }) =>
      profile.studies.length > 0
        ? [[personId(person), profile.studies.map(({ value }) => value.school)] as const]
        : [],
    ),
  )

/** When each declined, where they stand by it, and when each was written to last. */
function answersIn(touchpoints: readonly Touchpoint[]): Pick<KnownElsewhere, 'declined' | 'written'> {
  const declined = new Map<string, string>()
  const written = new Map<string, string>()
  for (const { kind, person, at } of touchpoints) {
    const id = personId(person)
    if (kind === 'declined') declined.set(id, at)
    if (kind === 'reopened') declined.delete(id)
    if (kind === 'sent' && at > (written.get(id) ?? '')) written.set(id, at)
  }
  return { declined, written }
}

const knownAs = ({ person, name, headline }: Contact): KnownPerson => ({
  person,
  name,
  companies: [],
  ...(headline !== undefined && { headline }),
})

function knownIn({ person, own, profile: { name, headline, positions } }: Reading): readonly KnownPerson[] {
  if (own || !name || person.site === 'sample') return []
  const companies = positions.flatMap(({ value: { company } }) => company ?? [])
  return [{ person, name: name.value, companies, ...(headline && { headline: headline.value }) }]
}
