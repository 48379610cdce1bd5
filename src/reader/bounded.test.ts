import fc from 'fast-check'
import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { LARGEST_READING, LONGEST } from '../model/longest.ts'
import { listFields, noEntries, Reading } from '../model/reading.ts'
import { bytesOf } from '../text/bytes.ts'
import { bound } from './bounded.ts'

const at = '2026-11-20T09:00:00Z'
const seen = <T>(value: T, quote: string) =>
  ({ value, quote, section: 'page-text', foundBy: 'guest', at }) as const
const reading: Reading = {
  person: { site: 'linkedin', handle: 'noa' },
  url: 'https://www.linkedin.com/in/noa/',
  takenAt: at,
  own: false,
  profile: noEntries,
  absent: {},
  extent: {},
  contested: [],
}
const sizeOf = (one: Reading) => bytesOf(JSON.stringify(one))
const words = (length: number) =>
  'harbour '
    .repeat(length / 8 + 1)
    .slice(0, length)
    .trim()
const dayOf = (at: number) =>
  `2026-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}T08:00:00Z`
const post = (day: number, length: number) => {
  const text = `Post ${day}: ${words(length)}`
  return seen({ text, at: dayOf(day), kind: 'post' as const }, text)
}

describe('a reading within its limits', () => {
  it('is left as it is, also a rich one', () => {
    const rich = {
      ...reading,
      profile: { ...noEntries, posts: Array.from({ length: 25 }, (_, day) => post(day, 2_600)) },
    }
    expect(sizeOf(rich)).toBeGreaterThan(130_000)
    expect(bound(rich)).toEqual(rich)
  })
})

describe('a value that is too long', () => {
  it('is cut at a word, and nothing else is lost', () => {
    const headline = words(700)
    const about = words(13_000)
    const full = {
      ...reading,
      profile: {
        ...noEntries,
        name: seen('Noa', 'Noa'),
        headline: seen(headline, headline),
        about: seen(about, about),
        skills: [seen('Sailing', 'Sailing')],
      },
    }
    const { profile } = bound(full)
    expect(profile.headline?.value.length).toBeLessThanOrEqual(LONGEST.line)
    expect(profile.headline?.value).toMatch(/^(?:harbour )+harbour$/u)
    expect(profile.about?.value).toMatch(/^(?:harbour )+harbour$/u)
    expect(profile.name?.value).toBe('Noa')
    expect(profile.skills).toHaveLength(1)
    expect(safeParse(Reading, bound(full)).success).toBe(true)
  })
  it('makes its list one that is not whole', () => {
    const positions = [seen({ title: 'Head', description: words(13_000) }, 'Head')]
    const { extent } = bound({
      ...reading,
      profile: { ...noEntries, positions },
      extent: { positions: { shown: 1, of: 'all' } },
    })
    expect(extent.positions).toEqual({ shown: 1, of: 'more' })
  })
  it('an address loses its query before it is given up', () => {
    const query = `?q=${'x'.repeat(3_000)}`
    expect(bound({ ...reading, url: `${reading.url}${query}` }).url).toBe(reading.url)
    expect(bound({ ...reading, url: `https://noa.example/${'x'.repeat(3_000)}` }).url).toBe('')
  })
})

describe('a list that is too long', () => {
  it('says how many there were', () => {
    const skills = Array.from({ length: 250 }, (_, at) => seen(`Skill ${at}`, `Skill ${at}`))
    const cut = bound({
      ...reading,
      profile: { ...noEntries, skills },
      extent: { skills: { shown: 250, of: 'all' } },
    })
    expect(cut.profile.skills).toHaveLength(200)
    expect(cut.extent.skills).toEqual({ shown: 200, of: 250 })
  })
  it('keeps what it claimed where it claimed less', () => {
    const skills = Array.from({ length: 250 }, (_, at) => seen(`Skill ${at}`, `Skill ${at}`))
    const cut = (of: number | 'more') =>
      bound({ ...reading, profile: { ...noEntries, skills }, extent: { skills: { shown: 250, of } } }).extent
        .skills
    expect([cut('more'), cut(400)]).toEqual([
      { shown: 200, of: 'more' },
      { shown: 200, of: 400 },
    ])
  })
})

describe('a reading that is too large as a whole', () => {
  const posts = Array.from({ length: 200 }, (_, day) => post(day, 11_000))
  const large = {
    ...reading,
    profile: {
      ...noEntries,
      about: seen(words(11_000), words(11_000)),
      positions: [seen({ title: 'Head', description: words(3_000) }, 'Head')],
      posts,
    },
    extent: { posts: { shown: 200, of: 'all' }, positions: { shown: 1, of: 'all' } },
  } satisfies Reading
  it('loses the ends of posts and the oldest of them first', () => {
    const { profile, extent } = bound(large)
    expect(sizeOf(bound(large))).toBeLessThanOrEqual(LARGEST_READING)
    expect(profile.about).toEqual(large.profile.about)
    expect(profile.positions).toEqual(large.profile.positions)
    expect(profile.posts.length).toBeGreaterThanOrEqual(10)
    // The page had the oldest first.
    expect(profile.posts.at(-1)?.value.at).toBe(dayOf(199))
    expect(extent).toEqual({
      posts: { shown: profile.posts.length, of: 'more' },
      positions: { shown: 1, of: 'all' },
    })
  })
  it('always fits, whatever stands in it, and stays a reading', () => {
    const filler = fc.constantFrom('x', '漢', '"', '\n', '😀 ', 'ab ', '\u202e', 'م')
    const amount = fc.constantFrom([0, 20_000], [3, 20_000], [40, 1_000], [300, 5], [300, 700] as const)
    fc.assert(
      fc.property(filler, amount, fc.boolean(), (one, [count = 0, size = 0], dated) => {
        const text = one.repeat(size)
        const values = {
          positions: { title: text, company: text, place: text, description: text, from: '2020' },
          studies: { school: text, degree: text },
          skills: text,
          languages: { language: text, level: text },
          certificates: { certificate: text, issuer: text },
          volunteering: { role: text, organisation: text, cause: text, description: text },
          publications: { publication: text, publisher: text, description: text },
          projects: { project: text, description: text },
          featured: { featured: text, kind: text },
          offers: { offer: 'mentoring', words: text },
          posts: { text, kind: 'post', id: text, ...(dated && { at }) },
          responses: { response: 'comment', text, ...(dated && { at }) },
        }
        const lists = listFields.map((field) => [
          field,
          Array.from({ length: count }, () => seen(values[field], text)),
        ])
        const scalars = ['name', 'headline', 'place', 'about'].map((field) => [field, seen(text, text)])
        const hostile = {
          ...reading,
          profile: Object.fromEntries([...lists, ...scalars]),
          extent: Object.fromEntries(
            listFields.map((field) => [field, { shown: count, of: 'all' as const }]),
          ),
        }
        const fitted = bound(hostile)
        expect(safeParse(Reading, fitted).success).toBe(true)
        expect(sizeOf(fitted)).toBeLessThanOrEqual(LARGEST_READING)
        for (const field of listFields)
          if (fitted.extent[field]?.of === 'all')
            expect(fitted.profile[field]).toEqual(hostile.profile[field])
      }),
      worlds(10),
    )
  })
})
