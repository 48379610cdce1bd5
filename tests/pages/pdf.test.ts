import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { Reading } from '../../src/model/reading.ts'
import { isReadable } from '../../src/platform/pdf-letters.ts'
import { pagesOfFile } from '../../src/platform/pdf-pages.ts'
import { people } from '../people/index.ts'
import { savedFile } from './pdf.ts'
import { pdfFile } from './pdf-file.ts'
import { codes, now, pagesIn, readingOf } from './pdf-seen.ts'

const look = async (file: Uint8Array) => readingOf(await pagesIn(file))
const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)

describe.each(codes.flatMap((code) => [[code, false] as const, [code, true] as const]))(
  'a profile saved as a file in %s, with English words: %s',
  (code, mixed) => {
    it.each(people.map((person) => [person.name, person] as const))('is read for %s', async (_, person) => {
      const {
        profile,
        person: key,
        extent,
      } = parse(Reading, await look(savedFile(person, { code, now, mixed })))
      expect(key.handle).toBe(person.slug)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.headline?.value).toBe(person.headline)
      expect(profile.place?.value).toBe(person.place)
      expect(profile.about?.value.replace(/\s+/gu, ' ')).toBe(person.about?.replace(/\s+/gu, ' '))
      expect(
        values(profile.positions).map(({ title, company, from, to }) => ({ title, company, from, to })),
      ).toEqual(person.roles.map(({ title, company, from, to }) => ({ title, company, from, to })))
      for (const [at, { value }] of profile.positions.entries()) {
        expect(value.place).toBe(person.roles[at]?.place)
        expect(value.description).toBe(person.roles[at]?.description)
      }
      expect(values(profile.studies)).toEqual(person.studies)
      expect(values(profile.skills)).toEqual(person.skills)
      expect(extent.positions).toEqual({ shown: person.roles.length, of: 'all' })
    })
  },
)

describe('a file that is no profile', () => {
  const line = (text: string, y: number, size = 12) => ({ text, x: 60, y, size })
  it('is refused when it is a letter', async () => {
    const letter = pdfFile([[line('Dear team,', 700), line('Experience shows that we should meet.', 680)]])
    expect(await look(letter)).toEqual({ unreadable: 'not-a-profile' })
  })
  it('is told apart from one whose letters cannot be read: none at all, or in a font without a table of them', async () => {
    const refused = (file: Uint8Array) => pagesOfFile(file, getDocument)
    expect(await refused(pdfFile([[]]))).toBe('no-letters')
    const texts = [
      'Experience shows that we should meet.',
      'ניסיון והשכלה',
      '経験と学歴、日本語の履歴書です',
      '한국어 이력서',
    ]
    for (const text of texts) {
      expect(await refused(pdfFile([[line(text, 700)]], { table: false }))).toBe('no-letters')
      expect(await refused(pdfFile([[line(text, 700)]]))).not.toBe('no-letters')
    }
    // A name in such a font is one letter in sixty; a few icons are fewer than one in a hundred.
    expect(isReadable({ all: 800, inFonts: 12, single: 0 })).toBe(false)
    expect(isReadable({ all: 800, inFonts: 5, single: 20 })).toBe(true)
    const many = Array.from({ length: 40 }, (_, at) => line('A line of a long letter.', 700 - 15 * at))
    const [icon, bullet] = ['\uf0e0', '\uf0b7']
    expect(await refused(pdfFile([many.map((run) => ({ ...run, text: icon.repeat(20) }))]))).toBe(
      'no-letters',
    )
    const [page] = await pagesIn(pdfFile([many.map((run) => ({ ...run, text: `${bullet} ${run.text}` }))]))
    expect(page?.pieces.some(({ text }) => text.includes(bullet))).toBe(false)
    expect(page?.pieces.some(({ text }) => text.includes('A line of a long letter.'))).toBe(true)
  })
  it('is told apart from a broken file and from one of another kind', async () => {
    expect(await pagesOfFile(new TextEncoder().encode('Hello'), getDocument)).toBe('not-a-pdf')
    expect(await pagesOfFile(new TextEncoder().encode('%PDF-1.7\nnothing follows'), getDocument)).toBe(
      'failed',
    )
    expect(await pagesOfFile(new Uint8Array(20_000_001), getDocument)).toBe('too-large')
    expect(await pagesOfFile(pdfFile(Array.from({ length: 51 }, () => [line('a', 700)])), getDocument)).toBe(
      'too-large',
    )
  })
})
