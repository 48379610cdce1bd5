import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { readPasted } from '../../src/reader/pasted.ts'
import { personInText } from '../../src/reader/person-in-text.ts'
import { people } from '../people/index.ts'
import { type Code, pasted } from './pasted.ts'

const now = '2026-11-20T09:00:00Z'
const codes = Object.keys(pageLanguages) as Code[]
const languages = codes.map((code) => ({ page: pageLanguages[code], text: textLanguages[code] }))
const look = (text: string, slug = 'nobody') =>
  readPasted(text, { person: { site: 'linkedin', handle: slug }, url: '', now, languages })
const readingOf = (text: string, slug?: string) => parse(Reading, look(text, slug))
const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value)

describe.each(codes)('a profile copied from a page in %s', (code) => {
  describe.each([false, true])('with its lines told twice: %s', (twins) => {
    it.each(people.map((person) => [person.name, person] as const))('is read for %s', (_, person) => {
      const { profile } = readingOf(pasted(person, { code, now, twins }), person.slug)
      expect(profile.name?.value).toBe(person.name)
      expect(profile.headline?.value).toBe(person.headline)
      expect(profile.place?.value).toBe(person.place)
      expect(profile.degree?.value).toBe(person.degree)
      expect(profile.followers?.value).toBe(1_204)
      expect(profile.about?.value).toBe(person.about)
      // A place inside a role is certain only where it is part of a place that is; a short text under it then is none.
      expect(
        values(profile.positions).map(({ title, company, from, to }) => ({ title, company, from, to })),
      ).toEqual(person.roles.map(({ title, company, from, to }) => ({ title, company, from, to })))
      for (const { value } of profile.positions) {
        const role = person.roles.find(({ title }) => title === value.title)
        expect([role?.place, undefined]).toContain(value.place)
        expect([role?.description, undefined]).toContain(value.description)
      }
      expect(values(profile.studies)).toEqual(person.studies)
      expect(values(profile.volunteering)).toEqual(person.volunteering)
      expect(values(profile.skills)).toEqual(person.skills)
    })
  })
  it('says nothing of those who stand beside', () => {
    for (const person of people) {
      const said = JSON.stringify(readingOf(pasted(person, { code, now, twins: true }), person.slug))
      for (const { name, headline } of person.beside) {
        expect(said).not.toContain(name)
        expect(said).not.toContain(headline)
      }
    }
  })
})

describe('a profile that was typed', () => {
  const typed = [
    'Noa Bergström',
    'Head of Product at Fjordline',
    'Gothenburg, Sweden',
    '',
    'About',
    'I translate data work for boards.',
    'Experience',
    'Head of Product',
    'Fjordline',
    '2021 - Present',
    'Skills',
    'Roadmaps, SQL',
  ].join('\n')
  it('is read in the same shape', () => {
    const { profile } = readingOf(typed)
    expect(profile.name?.value).toBe('Noa Bergström')
    expect(profile.headline?.value).toBe('Head of Product at Fjordline')
    expect(profile.place?.value).toBe('Gothenburg, Sweden')
    expect(values(profile.positions)).toEqual([
      { title: 'Head of Product', company: 'Fjordline', from: '2021', to: 'now' },
    ])
    expect(values(profile.skills)).toEqual(['Roadmaps', 'SQL'])
    expect(profile.positions[0]).toMatchObject({ foundBy: 'pasted', section: 'experience' })
  })
})

describe('people under a heading that nobody knows', () => {
  it('are never taken for skills', () => {
    const text = [
      'Noa Bergström',
      'Headline',
      'Education',
      'Tern College',
      '2010 - 2014',
      'Skills',
      'SQL',
      'From your school',
      'Ann Other',
      '· 3rd',
      'Auditor',
    ]
    expect(readingOf(text.join('\n')).profile.skills).toEqual([])
  })
})

describe('a text that is no profile', () => {
  it.each([
    ['nothing', ''],
    ['a letter', `Dear team,\nthe meeting is at 3.\n${'We should talk about it. '.repeat(40)}`],
    ['a heading alone', 'Experience'],
    ['a list of numbers', '1\n2\n3'],
  ])('%s is refused', (_, text) => expect(parse(Unreadable, look(text)).unreadable).toBe('not-a-profile'))
  it('is looked at in bounded time, however long', () => {
    const reading = readingOf(
      `Noa Bergström\nHeadline\nExperience\n${'Engineer\nFjordline\n2019 - 2020\n'.repeat(40_000)}`,
    )
    expect(reading.profile.positions.length).toBeLessThanOrEqual(500)
  })
})

describe('a company of several roles', () => {
  const experience = (...lines: readonly string[]) =>
    values(readingOf(['Noa Bergström', 'Headline', 'Experience', ...lines].join('\n')).profile.positions)
  it('ends when its time is filled, so that the next company is none of its titles', () => {
    expect(
      experience(
        'Fjordline',
        '3 yrs',
        'Lead',
        'Jan 2021 - Dec 2022 · 2 yrs',
        'Engineer',
        'Jan 2020 - Dec 2020 · 1 yr',
        'Analyst',
        'Kelp',
        'Jan 2018 - Dec 2019 · 2 yrs',
      ),
    ).toMatchObject([
      { title: 'Lead', company: 'Fjordline' },
      { title: 'Engineer', company: 'Fjordline' },
      { title: 'Analyst', company: 'Kelp' },
    ])
  })
  it('leaves a short line below the dates, which might be a place or a text', () => {
    expect(experience('Lead', 'Kelp', 'Jan 2018 - Dec 2019 · 2 yrs', 'Product Strategy')).toEqual([
      { title: 'Lead', company: 'Kelp', from: '2018-01', to: '2019-12' },
    ])
  })
})

describe('the address of a profile inside a text', () => {
  it.each([
    ['www.linkedin.com/in/noa-bergström (LinkedIn)', 'noa-bergström'],
    ['www.linkedin.com/in/noa-\nbergström (LinkedIn)', 'noa-bergström'],
    ['www.linkedin.com/in/noa-bergstr%\nC3%B6m\n(LinkedIn)', 'noa-bergström'],
    ['nothing', undefined],
    ['linkedin.com/in/one linkedin.com/in/two', undefined],
  ])('%s', (text, handle) => expect(personInText(text)?.handle).toBe(handle))
})
