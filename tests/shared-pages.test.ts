import { parse } from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import { livePage } from '../src/command-line/live-page.ts'
import { pageLexicons } from '../src/languages/pages.ts'
import { listFields, Reading, scalarFields } from '../src/model/reading.ts'
import { spanIn } from '../src/reader/dates.ts'
import { read } from '../src/reader/read.ts'
import { hasSharedPages, sharedPages, type Truth } from './shared-pages.ts'

const now = '2026-11-20T09:00:00Z'
const reasons: Readonly<Record<string, string>> = {
  'search-people': 'several-people',
  authwall: 'sign-in-wall',
  login: 'sign-in-wall',
  'empty-shell': 'not-loaded',
}
const sections = {
  experience: 'positions',
  education: 'studies',
  skills: 'skills',
  volunteering: 'volunteering',
  activity: 'posts',
  about: 'about',
} as const

const flat = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() ?? undefined
const bare = (text: string) => text.replace(/\s+/gu, '').replace(/…(?:more)?$/u, '')
const month = (text: string | null | undefined) =>
  text ? (text === 'Present' ? 'now' : spanIn(text, pageLexicons)?.from) : undefined
const without = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

const expectedPositions = (truth: Truth) =>
  truth.experience.map(({ title, company, start, end, location }) =>
    without({ title, company, from: month(start), to: month(end), place: location ?? undefined }),
  )

/** For each layout and field: how many pages gave a value, of how many. */
const table = new Map<string, Map<string, { given: number; of: number }>>()
function count(id: string, { profile }: Reading) {
  const layout = id.replace(/-en(?:-scrubbed)?-\d+$|-en-/u, ' ').trim()
  const row = table.get(layout) ?? new Map<string, { given: number; of: number }>()
  table.set(layout, row)
  for (const field of [...scalarFields, ...listFields]) {
    const value = profile[field]
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined
    const before = row.get(field) ?? { given: 0, of: 0 }
    row.set(field, { given: before.given + (isGiven ? 1 : 0), of: before.of + 1 })
  }
}
afterAll(() => {
  for (const [layout, row] of table) {
    const cells = [...row].map(([field, { given, of }]) => `${field} ${given}/${of}`)
    console.log(`read from ${layout}: ${cells.join(', ')}`)
  }
})

describe.skipIf(!hasSharedPages)('pages beside the checkout', () => {
  for (const { id, html, truth } of sharedPages) {
    const reading = () => read(livePage(html, truth.url), { url: truth.url, now, lexicons: pageLexicons })
    if (!truth.isProfile) {
      it(`says why ${id} cannot be read`, () => {
        expect(reading()).toEqual({ unreadable: reasons[truth.pageKind ?? ''] ?? 'not-a-profile' })
      })
      continue
    }
    it(`reads ${id} as it is`, () => {
      const result = reading()
      if ('unreadable' in result) throw new Error(result.unreadable)
      const { profile, absent } = parse(Reading, result)
      count(id, result)
      expect.soft(profile.name?.value).toBe(flat(truth.name))
      expect.soft(profile.headline?.value).toBe(flat(truth.headline))
      expect.soft(profile.place?.value).toBe(flat(truth.location))
      expect.soft(bare(profile.about?.value ?? '')).toBe(bare(truth.about ?? ''))
      if (truth.degreeWhere) expect.soft([undefined, truth.degree]).toContain(profile.degree?.value)
      else expect.soft(profile.degree?.value).toBe(truth.degree ?? undefined)
      expect
        .soft(profile.positions.map(({ value: { description: _, ...rest } }) => rest))
        .toEqual(expectedPositions(truth))
      expect
        .soft(profile.studies.map(({ value }) => value.school))
        .toEqual(truth.education.map(({ school }) => school))
      expect.soft(profile.skills.map(({ value }) => value)).toEqual(truth.skills)
      expect
        .soft(profile.posts.slice(0, 3).map(({ value }) => bare(value.text)))
        .toEqual(truth.posts.map(bare))
      for (const section of truth.notLoaded)
        if (section in sections) {
          const field = sections[section as keyof typeof sections]
          if (field !== 'skills' || truth.skills.length === 0)
            expect
              .soft([section, absent[field]])
              .toEqual([section, expect.stringMatching(/not-loaded|unknown/u)])
        }
      for (const section of truth.masked)
        if (section in sections)
          expect
            .soft([section, absent[sections[section as keyof typeof sections]]])
            .toEqual([section, 'hidden-by-site'])
    })
  }
})
