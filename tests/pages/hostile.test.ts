import fc from 'fast-check'
import { parse, safeParse, union } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { joinReadings } from '../../src/known/known.ts'
import { pageLanguages, pageLexicons } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import { LARGEST_READING } from '../../src/model/longest.ts'
import type { PdfPage } from '../../src/model/pdf-page.ts'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { readPasted } from '../../src/reader/pasted.ts'
import { readPdf } from '../../src/reader/pdf.ts'
import { read } from '../../src/reader/read.ts'
import { readTyped } from '../../src/reader/typed.ts'
import { bytesOf } from '../../src/text/bytes.ts'
import { noa } from '../people/index.ts'
import type { Person } from '../people/person.ts'
import { worlds } from '../worlds.ts'
import { app2022 } from './app-2022.ts'
import { app2026 } from './app-2026.ts'
import { guest } from './guest.ts'
import { pasted } from './pasted.ts'
import { printedPages, seenPages } from './pdf.ts'

const now = '2026-11-20T09:00:00Z'
const codes = Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]
const languages = codes.map((code) => ({ page: pageLanguages[code], text: textLanguages[code] }))
const options = { person: { site: 'linkedin', handle: noa.slug }, url: '', now, languages }
const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`

/** A saved file as the site prints it. */
const fileOf = (person: Person): readonly PdfPage[] => seenPages(printedPages(person, { code: 'en', now }))

const typed = (person: Person) => ({
  name: person.name,
  headline: person.headline,
  place: person.place,
  about: person.about ?? '',
  roles: person.roles.map(({ title, company }) => `${title}, ${company}, 2020 – now`).join('\n'),
  skills: person.skills.join(', '),
})

const pageRead = (html: string, address = url) =>
  read(livePage(html.replaceAll('x-a', 'a'), address), { url: address, now, lexicons: pageLexicons })

/** Every way by which somebody is read. */
const ways: Readonly<Record<string, (person: Person) => unknown>> = {
  'page of 2026': (person) => pageRead(app2026(person, { now, loaded: 'all', own: false })),
  'page of 2022': (person) => pageRead(app2022(person, { now })),
  'page for guests': (person) => pageRead(guest(person, { masked: false })),
  'pasted text': (person) => readPasted(pasted(person, { code: 'en', now, twins: false }), options),
  'saved file': (person) => readPdf(fileOf(person), options),
  'typed by hand': (person) => readTyped(typed(person), options),
}

const readingOf = (way: string, person: Person) => {
  const checked = safeParse(Reading, ways[way]?.(person))
  expect([way, checked.success, checked.issues?.[0].message]).toEqual([way, true, undefined])
  return checked.output as Reading
}
const words = (length: number) => 'harbour '.repeat(length / 8).trim()

describe.each(Object.keys(ways))('one value that is too long costs nothing else: %s', (way) => {
  const before = readingOf(way, noa)
  it.each([
    ['headline', { headline: words(720) }],
    ['headline', { headline: 'x'.repeat(700) }],
    ['about', { about: words(13_000) }],
    ['about', { about: 'x'.repeat(14_000) }],
    ['name', { name: `Noa ${'B'.repeat(700)}` }],
    ['place', { place: `Gothenburg${' Gothenburg'.repeat(60)}, Sweden` }],
  ] as const)('%s', (field, change) => {
    const { profile } = readingOf(way, { ...noa, ...change })
    expect(profile.name?.value).toContain('Noa')
    if (field !== 'place') expect(profile[field]?.value.length).toBeGreaterThan(300)
    expect(profile.positions.length).toBe(before.profile.positions.length)
    expect(profile.skills.length).toBe(before.profile.skills.length)
  })
})

describe.each(Object.keys(ways))('what is not seen is folded away: %s', (way) => {
  it('in names, lines, texts and quotes', () => {
    const hide = (text: string) =>
      `\u200f${text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b\u00ad\u2060\u{e0041}')}\u061c\u202e`
    const person = {
      ...noa,
      name: hide(noa.name),
      headline: hide(noa.headline),
      about: hide(noa.about ?? ''),
      roles: noa.roles.map((role) => ({ ...role, title: hide(role.title), company: hide(role.company) })),
      skills: noa.skills.map(hide),
    }
    const reading = readingOf(way, person)
    expect(reading.profile.name?.value).toBe(noa.name)
    expect(reading.profile.headline?.value).toBe(noa.headline)
    expect(JSON.stringify(reading)).not.toMatch(
      /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
    )
  })
})

describe('whatever somebody says of themselves, by every way', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '\u0000',
      '\ud800',
      '\udfff',
      '{}',
      '[object Object]',
      '</script>',
      ']]>',
      '\u2028',
      '﷽',
      'ﷺ',
      '👩‍💻',
      '\r',
    ),
    fc.constantFrom(
      words(800),
      'x'.repeat(20_000),
      '\u0301'.repeat(2_000),
      ' '.repeat(5_000),
      '9'.repeat(400),
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const said = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  it('it is read within its limits, or refused with a reason', () => {
    fc.assert(
      fc.property(
        said,
        fc.constantFrom(...Object.keys(ways)),
        fc.constantFrom(1, 1, 1, 40),
        (text, way, times) => {
          const person: Person = {
            ...noa,
            name: `Noa ${text}`,
            headline: text,
            place: text,
            about: text,
            roles: Array.from({ length: times }, (_, at) => ({
              title: `${at} ${text}`,
              company: text,
              from: '2020-01',
              to: 'now',
              description: text,
            })),
            skills: Array.from({ length: times }, (_, at) => `${text} ${at}`),
            activity: Array.from({ length: times }, (_, at) => ({
              text: `${at} ${text}`,
              daysAgo: at,
              own: true,
            })),
          }
          const found = ways[way]?.(person)
          expect([way, safeParse(union([Reading, Unreadable]), found).success]).toEqual([way, true])
          const reading = safeParse(Reading, found)
          if (!reading.success) return
          expect(bytesOf(JSON.stringify(found))).toBeLessThanOrEqual(LARGEST_READING)
          expect(JSON.stringify(found)).not.toMatch(/\\u(?:0000|d[89a-f])/iu)
          expect(joinReadings([reading.output], []).profile.name).toEqual(reading.output.profile.name)
        },
      ),
      worlds(8),
    )
  }, 120_000)
})

describe('an address that is too long', () => {
  it('costs nothing but its query', () => {
    const long = `${url}?q=${'x'.repeat(5_000)}`
    const reading = pageRead(app2026(noa, { now, loaded: 'all', own: false }), long)
    expect(safeParse(Reading, reading).success).toBe(true)
    expect((reading as Reading).url).toBe(url)
  })
  it('nor does a long path of another site, on which one of several is chosen', () => {
    const person = (name: string) => `<div><h3>${name}</h3><p>Speaker on harbours and tides</p></div>`
    const html = `<html lang="en"><title>Speakers</title><main><section>${['Noa Bergström', 'Ines Hartwig', 'Rotem Levi ﷺ', `Ada ${'\ufdfa'.repeat(60)}`].map(person).join('')}</section></main></html>`
    const address = `https://talks.example/${'a'.repeat(400)}%F0%9D%92%A9`
    const { people = [] } = parse(Unreadable, pageRead(html, address))
    expect(people.length).toBeGreaterThan(2)
    for (const { handle } of people) {
      const document = livePage(html, address)
      const chosen = read(document, { url: address, now, lexicons: pageLexicons, chosen: handle })
      expect(safeParse(Reading, chosen).success).toBe(true)
      const key = (chosen as Reading).person.handle
      expect(key.length).toBeLessThanOrEqual(300)
      expect(key.split('#')[1]).toBe(handle)
      expect(() => encodeURIComponent(key)).not.toThrow()
    }
  })
  it.each(['__proto__', 'constructor', 'toString'])('a person may be called %s', (slug) => {
    const html = app2026({ ...noa, slug, name: slug }, { now, loaded: 'all', own: false })
    const reading = pageRead(html, `https://www.linkedin.com/in/${slug}/`) as Reading
    expect(reading.person.handle).toBe(slug.toLowerCase())
    expect(joinReadings([reading], []).profile.name?.value).toBe(slug)
  })
})
