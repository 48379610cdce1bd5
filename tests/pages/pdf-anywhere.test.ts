import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../people/person.ts'
import { worlds } from '../worlds.ts'
import { linesOfFile, printedPages, type SavedOptions, seenPages } from './pdf.ts'
import { printedLife } from './pdf-people.ts'
import { codes, now, readingOf } from './pdf-seen.ts'

const flat = (text: string | undefined) => text?.replace(/\s+/gu, '')
/** A headline of signs alone says nothing. */
const headlineOf = ({ headline }: Person) => (/\p{L}/u.test(headline) ? flat(headline) : undefined)
/** What has no value is not read. */
const stated = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== ''))
const isDated = ({ from }: { readonly from: string }) => from !== ''
const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)

/** All that a reading says has to stand in the life, and every role of the life in the reading. */
function expectTrue(person: Person, options: SavedOptions) {
  const pages = printedPages(person, options)
  const reading = readingOf(seenPages(pages, options))
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  const { profile, extent, person: key } = reading
  expect(key.handle).toBe(person.slug)
  expect(profile.name?.value).toBe(person.name)
  // Where a page ends between them, neither may be certain.
  expect([undefined, headlineOf(person)]).toContain(flat(profile.headline?.value))
  expect([undefined, person.place || undefined]).toContain(profile.place?.value)
  expect(flat(profile.about?.value)).toBe(flat(person.about))
  // Without dates a role may be over: it is not given, and the list is not called whole.
  const dated = person.roles.filter(isDated)
  const positions = values(profile.positions)
  expect(positions.map(({ place: _, description: __, ...role }) => role)).toEqual(
    dated.map(({ title, company, from, to }) => ({ title, company, from, to })),
  )
  for (const [at, { place, description }] of positions.entries()) {
    const role = dated[at]
    expect([undefined, role?.place]).toContain(place)
    // Where a page ends below the dates, the first line may be neither.
    expect(flat(role?.description) ?? '').toContain(flat(description) ?? '')
  }
  const { length } = dated
  const of = length === person.roles.length ? 'all' : 'more'
  expect(extent.positions).toEqual(length > 0 ? { shown: length, of } : undefined)
  const studies = person.studies.map(stated)
  for (const study of values(profile.studies)) expect(studies).toContainEqual(study)
  if (profile.studies.length < person.studies.length) expect(extent.studies?.of).not.toBe('all')
  for (const skill of values(profile.skills)) expect(person.skills).toContain(skill)
  for (const spoken of values(profile.languages)) expect(options.languages).toContainEqual(spoken)
  for (const { certificate } of values(profile.certificates))
    expect((options.certificates ?? []).map(inWords)).toContain(inWords(certificate))
  for (const { publication } of values(profile.publications))
    expect((options.publications ?? []).map(inWords)).toContain(inWords(publication))
  expect(JSON.stringify(profile)).not.toMatch(/Page \d+ of/u)
  return { profile, pages }
}

/** A line of nothing but a picture may be lost where a page ends before it: it says nothing. */
const inWords = (text: string) => text.replace(/\s*\p{Extended_Pictographic}/gu, '')

/** Where pages end, in parts of a column: once or more often. */
const ends = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
  { minLength: 1, maxLength: 5 },
)

describe.each(codes)('a saved file in %s', (code) => {
  it('is read whole where only full pages end', () => {
    fc.assert(
      fc.property(printedLife(code), ({ person, ...options }) => {
        const { profile, pages } = expectTrue(person, { ...options, code, now })
        expect(flat(profile.headline?.value)).toBe(headlineOf(person))
        expect(profile.place?.value).toBe(person.place || undefined)
        if (pages.length > 1) return
        const rolesAsPrinted = person.roles
          .filter(isDated)
          .map((role) => ({ ...role, description: flat(role.description) }))
        expect(
          values(profile.positions).map((role) => ({ ...role, description: flat(role.description) })),
        ).toEqual(rolesAsPrinted)
        expect(values(profile.studies)).toEqual(person.studies.map(stated))
        expect(values(profile.skills)).toEqual(person.skills)
        expect(values(profile.languages)).toEqual(options.languages)
        expect(values(profile.certificates).map(({ certificate }) => certificate)).toEqual(
          options.certificates,
        )
        expect(values(profile.publications).map(({ publication }) => publication)).toEqual(
          options.publications,
        )
      }),
      worlds(20),
    )
  })
  it('says nothing false and every role wherever a page ends', () => {
    fc.assert(
      fc.property(printedLife(code), ends, ends, ({ person, ...rest }, wideEnds, narrowEnds) => {
        const options = { ...rest, code, now }
        const { wide, narrow } = linesOfFile(person, options)
        const breaks = {
          wide: wideEnds.map((part) => Math.ceil(part * wide)),
          narrow: narrowEnds.map((part) => Math.ceil(part * narrow)),
        }
        expectTrue(person, { ...options, breaks })
      }),
      worlds(100),
    )
  })
})
