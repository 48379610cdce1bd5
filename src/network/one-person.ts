import type { MatchLexicons } from '../match/lexicon.ts'
import type { Connection } from '../model/connection.ts'
import type { ListedPerson, PeopleList } from '../model/people-list.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { keysOfOrganisation } from './organisation-keys.ts'

/** Somebody who is kept, or whose page was read: by them a row is known to be of the same person. */
export interface KnownPerson {
  readonly person: PersonKey
  readonly name: string
  readonly companies: readonly string[]
  /** A page without a list of roles names the employer here. */
  readonly headline?: string
}

/** One row of one list, under a name of its own. */
export interface ListRow {
  readonly key: string
  readonly list: PeopleList
  readonly row: ListedPerson
}

/** One person as far as it is certain: whatever says something of them. */
export interface Gathered {
  /** Every name under which the parts stand. */
  readonly ids: Set<string>
  person: PersonKey | undefined
  connection: Connection | undefined
  isKept: boolean
  readonly rows: ListRow[]
  readonly names: Set<string>
  readonly emails: Set<string>
  readonly companies: Set<string>
  readonly headlines: string[]
}

/** The name of a row among all rows of all lists. */
export const rowKey = (list: Pick<PeopleList, 'id'>, row: Pick<ListedPerson, 'id'>): string =>
  `${list.id} ${row.id}`

/** A name for comparing, in whichever order its words stand; '' for one of a single word, which could be anybody's. */
export function nameKey(name: string): string {
  const words = wordsOf(name).map(foldOf)
  return words.length < 2 ? '' : words.sort().join(' ')
}

/** Nobody yet. */
export const gatherNone = (): Gathered => ({
  ids: new Set(),
  person: undefined,
  connection: undefined,
  isKept: false,
  rows: [],
  names: new Set(),
  emails: new Set(),
  companies: new Set(),
  headlines: [],
})

/** Adds what somebody else's part says to one person. */
export function takeIn(into: Gathered, other: Gathered): void {
  for (const id of other.ids) into.ids.add(id)
  for (const name of other.names) into.names.add(name)
  for (const email of other.emails) into.emails.add(email)
  for (const company of other.companies) into.companies.add(company)
  into.person ??= other.person
  into.connection ??= other.connection
  into.isKept ||= other.isKept
  into.rows.push(...other.rows)
  into.headlines.push(...other.headlines)
}

const foldOf = (word: Word) => word.folded

/** What is compared of any part. */
type Part = Pick<ListedPerson, 'id' | 'person' | 'name' | 'company' | 'email'>

/** What one part says, ready for comparing. */
export function partsFor(lexicons: MatchLexicons) {
  const keysOf = (company: string) => keysOfOrganisation(company, lexicons)
  const part = ({ id, person, name, company, email }: Part) => {
    const one = gatherNone()
    one.ids.add(id)
    one.person = person
    const key = nameKey(name)
    if (key !== '') one.names.add(key)
    if (email !== undefined) one.emails.add(email.toLowerCase())
    if (company !== undefined) for (const place of keysOf(company)) one.companies.add(place)
    return one
  }
  return {
    ofConnection: (connection: Connection): Gathered => ({ ...part(connection), connection }),
    ofKnown: ({ person, name, companies, headline }: KnownPerson): Gathered => {
      const one = { ...part({ id: personId(person), person, name }), isKept: true }
      for (const company of companies) for (const place of keysOf(company)) one.companies.add(place)
      if (headline !== undefined) one.headlines.push(` ${wordsOf(headline).map(foldOf).join(' ')} `)
      return one
    },
    ofRow: (one: ListRow): Gathered => ({ ...part({ ...one.row, id: one.key }), rows: [one] }),
  }
}

/** The name under which the surest source has somebody. */
export const nameOf = ({ connection, rows }: Gathered): string => connection?.name ?? rows[0]?.row.name ?? ''

/** Whether two work, or worked, at the same organisation. */
export const isOfOnePlace = (one: Gathered, other: Gathered): boolean =>
  [...one.companies].some((company) => other.companies.has(company)) ||
  names(one.headlines, other.companies) ||
  names(other.headlines, one.companies)

const names = (headlines: readonly string[], companies: ReadonlySet<string>) =>
  headlines.some((headline) => [...companies].some((one) => one.length > 2 && headline.includes(` ${one} `)))
