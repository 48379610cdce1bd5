import { isListField, listFields, type ScalarField, scalarFields } from '../model/fields.ts'
import type { Evidence, Field, ListField, Profile, Reading } from '../model/reading.ts'
import { bound } from './bounded.ts'
import { choose } from './choose.ts'
import type { Found, Proposed } from './proposal.ts'

/** Whose page was read, under which address and when. */
export type Head = Pick<Reading, 'person' | 'url' | 'takenAt'>

/** Which design each list is taken from: the most trusted that holds some of it. */
type Chosen = readonly (readonly [field: ListField, by: Proposed | undefined])[]
const chosenLists = (proposed: readonly Proposed[]): Chosen =>
  listFields.map(
    (field) => [field, proposed.find(({ proposal }) => (proposal.lists[field]?.length ?? 0) > 0)] as const,
  )

const extentsOf = (chosen: Chosen): Reading['extent'] =>
  Object.fromEntries(
    chosen.flatMap(([field, by]) => (by?.proposal.extent[field] ? [[field, by.proposal.extent[field]]] : [])),
  )

/** One Reading from what the designs propose, the most trusted first: the best supported value of each field, the fullest list; whatever it comes from, it is bounded here. */
export function readingFrom(proposed: readonly [Proposed, ...Proposed[]], head: Head): Reading {
  const seenAt = <T>({ value, quote, section }: Found<T>, { layout }: Proposed) =>
    ({
      value,
      quote,
      section,
      foundBy: layout.id,
      at: head.takenAt,
    }) satisfies Evidence & { readonly value: T }
  const choices = scalarFields.map((field) => [field, choose(proposed, field)] as const)
  const scalars = choices.flatMap(([field, { found, by }]) =>
    found && by ? [[field, seenAt(found, by)]] : [],
  )
  const chosen = chosenLists(proposed)
  const lists = chosen.map(([field, by]) => [
    field,
    by ? (by.proposal.lists[field] ?? []).map((found) => seenAt<unknown>(found, by)) : [],
  ])
  const profile = withLastActivity(Object.fromEntries([...scalars, ...lists]) as Profile)
  const contested = choices.flatMap(([field, choice]) => (choice.contested ? [field] : []))
  return bound({
    ...head,
    own: proposed.some(({ proposal }) => proposal.own),
    profile,
    absent: absences(proposed, profile, contested),
    extent: extentsOf(chosen),
    contested,
  })
}

/** The newest thing that the person did on the page, where it bears a date. */
function withLastActivity(profile: Profile): Profile {
  const dated = [...profile.posts, ...profile.responses].flatMap((entry) =>
    entry.value.at === undefined ? [] : [{ entry, at: entry.value.at }],
  )
  const [newest] = dated.sort((one, other) => other.at.localeCompare(one.at))
  return newest ? { ...profile, lastActivity: { ...newest.entry, value: newest.at } } : profile
}

/** The most trusted design tells why a field is missing; without a word of it the reason is unknown. */
function absences(
  [first]: readonly [Proposed, ...Proposed[]],
  profile: Profile,
  contested: readonly ScalarField[],
): Reading['absent'] {
  const isMissing = (field: Field) =>
    isListField(field) ? profile[field].length === 0 : profile[field] === undefined
  return Object.fromEntries(
    [...scalarFields, ...listFields].filter(isMissing).map((field) => {
      const isContested = (contested as readonly Field[]).includes(field)
      return [field, isContested ? 'unknown' : (first.proposal.absent[field] ?? 'unknown')]
    }),
  )
}
