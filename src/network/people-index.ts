import { type Gathered, isOfOnePlace } from './one-person.ts'

/** People by what they can be found by. */
export interface PeopleIndex {
  /** Whoever has the name and the organisation of somebody. */
  readonly ofOnePlace: (one: Gathered) => readonly Gathered[]
  /** Whoever has the e-mail address of somebody. */
  readonly ofOneEmail: (one: Gathered) => readonly Gathered[]
  /** Whoever has the name of somebody; nobody where more have it than can be asked for. */
  readonly namesakes: (one: Gathered) => readonly Gathered[]
  /** Whoever stands under an id. */
  readonly byId: (id: string) => readonly Gathered[]
}

/** A name that more people have is nobody's in particular: it is not asked for. Our judgement. */
export const MOST_NAMESAKES = 6

/** Makes people ready to be found; thousands may have one name, and are told apart by where they work. */
export function peopleIndex(people: Iterable<Gathered>): PeopleIndex {
  const [byName, byPlace, byEmail, byId, read] = Array.from(
    { length: 5 },
    () => new Map<string, Gathered[]>(),
  )
  for (const one of people) {
    for (const name of one.names) {
      add(byName, name, one)
      for (const company of one.companies) add(byPlace, `${name}\n${company}`, one)
      if (one.headlines.length > 0) add(read, name, one)
    }
    for (const email of one.emails) add(byEmail, email, one)
    for (const id of one.ids) add(byId, id, one)
  }
  return {
    ofOnePlace: (one) => {
      const sure = placesOf(one).flatMap((place) => byPlace?.get(place) ?? [])
      const named = [...one.names].flatMap((name) => read?.get(name) ?? [])
      return [...new Set([...sure, ...named.filter((other) => isOfOnePlace(one, other))])]
    },
    ofOneEmail: (one) => [...new Set([...one.emails].flatMap((email) => byEmail?.get(email) ?? []))],
    namesakes: (one) => {
      const found = [...new Set([...one.names].flatMap((name) => byName?.get(name) ?? []))]
      return found.length > MOST_NAMESAKES + 1 ? [] : found
    },
    byId: (id) => byId?.get(id) ?? [],
  }
}

const placesOf = ({ names, companies }: Gathered) =>
  [...names].flatMap((name) => [...companies].map((company) => `${name}\n${company}`))

function add(index: Map<string, Gathered[]> | undefined, key: string, one: Gathered): void {
  const same = index?.get(key)
  if (same) same.push(one)
  else index?.set(key, [one])
}
