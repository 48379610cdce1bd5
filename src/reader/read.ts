import { LONGEST } from '../model/longest.ts'
import type {
  Evidence,
  Field,
  ListField,
  Profile,
  Reading,
  ScalarField,
  Unreadable,
} from '../model/reading.ts'
import { layouts } from './layouts/index.ts'
import { unreadableAddress, unreadableContent } from './page-kind.ts'
import type { PageWords } from './page-words.ts'
import { isMemberId, personKey } from './person-key.ts'
import type { Found, Page, Proposal } from './proposal.ts'

export interface ReadOptions {
  readonly url: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** All page languages; the page's own is tried first. */
  readonly words: readonly PageWords[]
}

const scalarFields = [
  'name',
  'headline',
  'place',
  'about',
  'degree',
  'mutuals',
] as const satisfies readonly ScalarField[]
const listFields = [
  'positions',
  'studies',
  'skills',
  'volunteering',
  'posts',
] as const satisfies readonly ListField[]

/**
 * Reads the profile that is open: what is there, each value with its words and place, and why the rest is not.
 * Every design proposes; the person must be the one whose address is open.
 */
export function read(document: Document, { url, now, words }: ReadOptions): Reading | Unreadable {
  const address = new URL(url)
  const person = personKey(url)
  if (person && person.site !== 'linkedin' && person.site !== 'sample') return { unreadable: 'not-a-profile' }
  const unreadable = unreadableAddress(address)
  if (unreadable || !person) return { unreadable: unreadable ?? 'not-a-profile' }
  const page: Page = { document, url: address, slug: person.handle, words: inOrder(words, document) }
  const proposals = layouts.flatMap((layout) => layout.propose(page) ?? [])
  const [first] = proposals
  if (!first?.scalars.name) return { unreadable: unreadableContent(document) }
  if (
    !isMemberId(person.handle) &&
    proposals.some(({ owners }) => owners.some((owner) => owner !== person.handle))
  )
    return { unreadable: 'still-changing' }
  return readingFrom(proposals, first, { person, url, takenAt: now })
}

/** The page's own language first: a word may mean something else in another. */
const inOrder = (words: readonly PageWords[], document: Document) => {
  const [code = ''] = (document.documentElement.lang || 'en').toLowerCase().split('-')
  return [...words.filter((one) => one.code === code), ...words.filter((one) => one.code !== code)]
}

function readingFrom(
  proposals: readonly Proposal[],
  first: Proposal,
  head: Pick<Reading, 'person' | 'url' | 'takenAt'>,
): Reading {
  const evidence = <T>(
    { value, quote, section }: Found<T>,
    { layout }: Proposal,
  ): Evidence & { readonly value: T } => ({
    value,
    quote: quote.slice(0, LONGEST.text),
    section,
    foundBy: layout,
    at: head.takenAt,
  })
  const contested = scalarFields.filter((field) => disagree(proposals, field))
  const scalars = scalarFields.flatMap((field) => {
    const by = proposals.find((proposal) => proposal.scalars[field])
    const value = by?.scalars[field]
    return by && value && !contested.includes(field) ? [[field, evidence<unknown>(value, by)]] : []
  })
  const chosen = listFields.map(
    (field) => [field, proposals.find((proposal) => (proposal.lists[field]?.length ?? 0) > 0)] as const,
  )
  const lists = chosen.map(([field, by]) => [
    field,
    (by?.lists[field] ?? []).slice(0, LONGEST.list).map((value) => by && evidence<unknown>(value, by)),
  ])
  const extents = chosen.flatMap(([field, by]) => (by?.extent[field] ? [[field, by.extent[field]]] : []))
  const profile = Object.fromEntries([...scalars, ...lists]) as Profile
  const missing = (field: Field) =>
    field in profile ? (profile[field] as readonly unknown[]).length === 0 : true
  const absent = [...scalarFields, ...listFields]
    .filter((field) => (listFields.includes(field as ListField) ? missing(field) : !(field in profile)))
    .map((field) => [
      field,
      contested.includes(field as ScalarField) ? 'unknown' : (first.absent[field] ?? 'unknown'),
    ])
  return {
    ...head,
    own: proposals.some(({ own }) => own),
    profile,
    absent: Object.fromEntries(absent),
    extent: Object.fromEntries(extents),
    contested,
  }
}

/** Designs that read different values for the same field: neither is believed. */
const disagree = (proposals: readonly Proposal[], field: ScalarField) =>
  new Set(proposals.flatMap((proposal) => proposal.scalars[field]?.value ?? [])).size > 1
