import { describe, expect, it } from 'vitest'
import { noEntries, type Reading } from '../model/reading.ts'
import { joinReadings } from './known.ts'

const person = { site: 'linkedin', handle: 'noa' }
const seen = <T>(value: T, at: string) => ({
  value,
  quote: String(value),
  section: 'experience' as const,
  foundBy: 'app-2026' as const,
  at,
})
const empty = noEntries
const look = (takenAt: string, parts: Partial<Reading>): Reading => ({
  person,
  url: 'https://www.linkedin.com/in/noa/',
  takenAt,
  own: false,
  profile: empty,
  absent: {},
  extent: {},
  contested: [],
  ...parts,
})
const early = '2026-03-01T09:00:00Z'
const late = '2026-11-01T09:00:00Z'
const manager = { title: 'Product Manager', company: 'Fjordline', from: '2018' }
const head = { title: 'Head of Product', company: 'Fjordline', from: '2026-05' }
const scrolled = look(early, {
  profile: { ...empty, positions: [seen(manager, early)], headline: seen('Product Manager', early) },
  extent: { positions: { shown: 1, of: 'all' } },
})

describe('readings add up', () => {
  it('keeps what an earlier look saw when a later one did not load it', () => {
    const unscrolled = look(late, { absent: { positions: 'not-loaded' } })
    const all = joinReadings([unscrolled, scrolled], [])
    expect(all.profile.positions.map((entry) => entry.value)).toEqual([manager])
    expect(all.extent.positions).toEqual({ shown: 1, of: 'all' })
    expect(all.absent.positions).toBeUndefined()
  })
  it('takes the newest value and keeps the change', () => {
    const again = look(late, {
      profile: {
        ...empty,
        headline: seen('Head of Product', late),
        positions: [seen(head, late), seen(manager, late)],
      },
    })
    const all = joinReadings([scrolled, again], [])
    expect(all.profile.headline?.value).toBe('Head of Product')
    expect(all.profile.positions.map((entry) => entry.value)).toEqual([head, manager])
    expect(all.changes.map((change) => change.field)).toEqual(['headline', 'positions'])
  })
  it('says what a page disputes, until a later look or the user settles it', () => {
    const disputed = look(late, { contested: ['headline'] })
    expect(joinReadings([scrolled, disputed], []).contested).toEqual(['headline'])
    expect(joinReadings([scrolled, disputed], []).profile.headline?.value).toBe('Product Manager')
    const settled = look('2026-11-02T09:00:00Z', {
      profile: { ...empty, headline: seen('Head of Product', late) },
    })
    expect(joinReadings([scrolled, disputed, settled], []).contested).toEqual([])
    const typed = { person: scrolled.person, field: 'headline' as const, value: 'Head', at: late }
    expect(joinReadings([scrolled, disputed], [typed]).contested).toEqual([])
  })
  it('gives the same whatever the order, and however often a look is given', () => {
    const again = look(late, { profile: { ...empty, headline: seen('Head of Product', late) } })
    expect(joinReadings([again, scrolled], [])).toEqual(joinReadings([scrolled, again], []))
    expect(joinReadings([again, scrolled, again, scrolled], []).profile).toEqual(
      joinReadings([scrolled, again], []).profile,
    )
  })
  it('lets the user correct a value, or say that it is not true', () => {
    const all = joinReadings(
      [scrolled],
      [
        { person, field: 'headline', value: 'Product lead', at: late },
        { person, field: 'positions', value: null, at: late },
      ],
    )
    expect(all.profile.headline).toEqual({
      value: 'Product lead',
      quote: 'Product lead',
      section: 'by-hand',
      foundBy: 'by-hand',
      at: late,
    })
    expect(all.profile.positions).toEqual([])
  })
  it('keeps a corrected list as the user wrote it, shows what appeared on the page later, and makes it no wider', () => {
    const role = (title: string) => seen({ title }, early)
    const first = look(early, {
      profile: { ...empty, positions: [role('Lead'), role('Untrue')] },
      extent: { positions: { shown: 2, of: 'more' } },
    })
    const later = look('2027-01-01T00:00:00Z', {
      profile: { ...empty, positions: [role('Head'), role('Lead'), role('Untrue')] },
    })
    const typed = { person, field: 'positions' as const, value: [{ title: 'Team lead' }], at: late }
    const all = joinReadings([first, later], [typed])
    expect(all.profile.positions.map(({ value }) => value.title)).toEqual(['Head', 'Team lead'])
    expect(all.extent.positions?.of).toBe('more')
  })
  it('does not take a correction that does not fit its field', () => {
    expect(
      joinReadings([scrolled], [{ person, field: 'degree', value: 'close', at: late }]).profile.headline
        ?.value,
    ).toBe('Product Manager')
  })
})

describe('whatever is stored, one value that does not fit takes nothing else with it', () => {
  const deep = JSON.parse(`${'['.repeat(3_000)}"x"${']'.repeat(3_000)}`) as unknown
  it('a correction that its field cannot hold is left out', () => {
    for (const value of [deep, [deep], [{ title: deep }], 7, 'x'.repeat(700), { toString: null }])
      for (const field of ['positions', 'headline', 'degree'] as const) {
        const all = joinReadings([scrolled], [{ person, field, value, at: late }])
        expect(all.profile.positions.map((entry) => entry.value)).toEqual([manager])
        expect(all.profile.headline?.value).toBe('Product Manager')
      }
  })
  it('a corrected role keeps the longest description there can be', () => {
    const value = [{ ...manager, description: 'x'.repeat(12_000) }]
    const all = joinReadings([scrolled], [{ person, field: 'positions', value, at: late }])
    expect(all.profile.positions.map((entry) => entry.value)).toEqual(value)
  })
  it('what stays as it was keeps its source, in whatever order its parts were made', () => {
    const { title, company, from } = manager
    const all = joinReadings(
      [scrolled],
      [{ person, field: 'positions', value: [{ from, company, title }], at: late }],
    )
    expect(all.profile.positions[0]?.foundBy).toBe('app-2026')
  })
  it('many looks show more of a list than is held, and it is not whole', () => {
    const skills = (from: number) => Array.from({ length: 150 }, (_, at) => seen(`Skill ${from + at}`, late))
    const looks = [0, 150, 300].map((from) =>
      look(late, {
        profile: { ...empty, skills: skills(from) },
        extent: { skills: { shown: 150, of: 'all' } },
      }),
    )
    const all = joinReadings([scrolled, ...looks], [])
    expect(all.profile.skills).toHaveLength(200)
    expect(all.extent.skills).toEqual({ shown: 200, of: 'more' })
    expect(all.profile.headline?.value).toBe('Product Manager')
  })
})
