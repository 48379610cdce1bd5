import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { type Answers, lookAtPasted } from '../../src/reader/pasted.ts'
import { personInText } from '../../src/reader/person-in-text.ts'
import { people } from '../people/index.ts'
import { printedPages } from './pdf.ts'
import { codes, languages, now } from './pdf-seen.ts'

const look = (text: string, answers: Answers = {}) =>
  lookAtPasted(text, {
    person: personInText(text) ?? { site: 'by-hand', handle: 'unnamed' },
    url: '',
    now,
    languages,
    answers,
  })
const lines = (...some: readonly string[]) => some.join('\n')
const plain = ({ profile }: Reading) => ({
  name: profile.name?.value,
  headline: profile.headline?.value,
  place: profile.place?.value,
  about: profile.about?.value,
  roles: profile.positions.map(({ value }) => `${value.title} @ ${value.company} ${value.from}–${value.to}`),
  studies: profile.studies.map(({ value }) => `${value.school} | ${value.degree}`),
  skills: profile.skills.map(({ value }) => value),
  languages: profile.languages.map(({ value }) => value),
})
const seen = (text: string, answers?: Answers) => {
  const { reading } = look(text, answers)
  return 'unreadable' in reading ? reading : plain(reading)
}

describe('who a text without a degree is about', () => {
  const below = lines(
    'About',
    'I plan night trains.',
    'Experience',
    'Head of Rail Planning',
    'Norrvik Transit · Full-time',
    'Jan 2021 - Present · 5 yrs 11 mos',
  )
  const top = (...some: readonly string[]) =>
    seen(lines(...some, 'Malmö, Skåne, Sweden', 'Contact info', below))
  const pelle = { name: 'Pelle Nystrand', place: 'Malmö, Skåne, Sweden' }
  it.each([
    ['company below the headline', ['Pelle Nystrand', 'Head of Rail Planning', 'Norrvik Transit']],
    ['a bar above', ['Skip to search', 'Background Image', 'Pelle Nystrand', 'Rail at Norrvik Transit']],
    ['company and school in one line', ['My Network', 'Pelle Nystrand', 'Rail', 'Norrvik Transit · Lund']],
    ['free words above the company', ['Big Bar', 'Pelle Nystrand', 'Trains Sleep Well', 'Norrvik Transit']],
    ['the title of the tab', ['(3) Pelle Nystrand | LinkedIn', 'Pelle Nystrand', 'Trains Sleep Well']],
    ['pronouns', ['Big Bar', 'Pelle Nystrand', 'He/Him', 'Trains Sleep Well']],
  ])('%s', (_, some) => expect(top(...some)).toMatchObject(pelle))
  it('is asked for where two lines can be it, and read as the user says', () => {
    const text = lines('Big Bar', 'Pelle Nystrand', 'Malmö, Skåne, Sweden', 'Contact info', below)
    expect(look(text)).toMatchObject({
      reading: { unreadable: 'not-a-profile' },
      questions: [{ about: 'name', choices: ['Big Bar', 'Pelle Nystrand'] }],
    })
    expect(seen(text, { name: 'Pelle Nystrand' })).toMatchObject(pelle)
  })
  it('is nobody of a bar of another page', () => {
    const bar = ['Lead Lists', 'Shared Searches', 'Orla Finnegan', 'COO', 'Cork, Ireland', 'Save']
    const role = ['Experience', 'COO', 'Peatwater', 'Jan 2020 - Present · 6 yrs 11 mos']
    expect(seen(lines(...bar, ...role))).toMatchObject({ name: 'Orla Finnegan', headline: 'COO' })
  })
  it('is told although the foot of the page begins with the word of its first part', () => {
    const text = lines(
      'Pelle Nystrand',
      'Engineer',
      'About',
      'Planner based in Malmö.',
      'Pages for you',
      'LinkedIn Corporation © 2026',
    )
    expect(seen(text)).toMatchObject({ name: 'Pelle Nystrand', about: 'Planner based in Malmö.' })
  })
})

describe('title and company in a typed text', () => {
  const typed = (...experience: readonly string[]) =>
    lines('Mira Okonta', 'Ceramics for everyday', 'Leeds, United Kingdom', 'Experience', ...experience)
  const both = {
    roles: ['Studio Lead @ Tallow Ceramics 2024–now', 'Assistant @ Brackwater 2021–2024'],
  }
  it.each([
    [
      'title first',
      ['Studio Lead', 'Tallow Ceramics', '2024 - Present', 'Assistant', 'Brackwater', '2021-2024'],
    ],
    [
      'company first',
      ['Tallow Ceramics', 'Studio Lead', '2024-Present', 'Brackwater', 'Assistant', '2021 to 2024'],
    ],
    [
      'around the dates',
      ['Tallow Ceramics', '2024 - now', 'Studio Lead', 'Brackwater', '2021 until 2024', 'Assistant'],
    ],
    [
      'in one line',
      ['Studio Lead at Tallow Ceramics (2024 - Present)', 'Assistant at Brackwater, 2021 - 2024'],
    ],
    [
      'with a comma',
      ['Studio Lead, Tallow Ceramics', '2024 - Present', 'Assistant, Brackwater', '2021 - 2024'],
    ],
    [
      'with places between',
      [
        ...['Studio Lead', 'Tallow Ceramics', 'York, United Kingdom', '2024 - Present'],
        ...['Assistant', 'Brackwater', 'Leeds, United Kingdom', '2021 - 2024'],
      ],
    ],
    [
      'with places behind',
      [
        ...['Studio Lead', 'Tallow Ceramics | York, United Kingdom', '2024 - Present'],
        ...['Assistant', 'Brackwater, Leeds, United Kingdom', '2021 - 2024'],
      ],
    ],
  ])('%s', (_, experience) => expect(seen(typed(...experience))).toMatchObject(both))
  it('is asked for where neither is told, for all entries at once', () => {
    const text = typed('Tallow & Grain', 'Glazewright', '2024 - Present', 'Kelp', 'Kilnkeeper', '2021 - 2024')
    const { reading, questions } = look(text)
    expect('unreadable' in reading ? [] : reading.profile.positions).toEqual([])
    expect(questions).toEqual([{ about: 'company', choices: ['Tallow & Grain', 'Glazewright'] }])
    expect(seen(text, { company: 'Tallow & Grain' })).toMatchObject({
      roles: ['Glazewright @ Tallow & Grain 2024–now', 'Kilnkeeper @ Kelp 2021–2024'],
    })
    expect(seen(text, { company: 'Glazewright' })).toMatchObject({
      roles: ['Tallow & Grain @ Glazewright 2024–now', 'Kelp @ Kilnkeeper 2021–2024'],
    })
  })
  it.each([
    ['a text below the dates', ['Assistant', '2021 - 2024', 'Taught the altos how to breathe']],
    ['a company named after a work', ['Wordsmith', 'Engineer Magazine', '2021 - 2024']],
    ['four lines above the dates', ['A', 'B', 'Studio Lead', 'Tallow', '2024 - Present']],
  ])('is left for %s', (_, experience) => expect(seen(typed(...experience))).toMatchObject({ roles: [] }))
  it('is read of studies and groups of skills as people type them', () => {
    const text = lines(
      ...[
        'Noor Halabi',
        'Tools for hospitals',
        'Education',
        'BSc - Computer Science',
        'University of Ostbury',
      ],
      ...['2009 - 2013', 'GPA: 3.7', 'Kelp House', 'Something', '2005 - 2009'],
      ...['Skills', 'Technical Skills', 'TypeScript · Python', 'People: Mentoring, Listening'],
      ...['Languages', 'English (Native)', 'Farsi', 'German – fluent', 'Kelpish'],
    )
    expect(seen(text)).toMatchObject({
      studies: ['University of Ostbury | BSc - Computer Science'],
      skills: ['TypeScript', 'Python', 'Mentoring', 'Listening'],
      languages: [
        { language: 'English', level: 'Native' },
        { language: 'Farsi' },
        { language: 'German', level: 'fluent' },
      ],
    })
  })
})

describe('title, company and dates in one line', () => {
  const typed = (...some: readonly string[]) => lines('Ragna Holt', 'Glacier surveyor', 'Experience', ...some)
  it('parted by strokes are read, or asked about', () => {
    expect(
      seen(
        typed(
          'Head of Field Safety | Isbre Maps | 2021-Present',
          'Makes glaciers safe.',
          'Surveyor | Polar Institute | 2015-2021',
        ),
      ),
    ).toMatchObject({
      roles: ['Head of Field Safety @ Isbre Maps 2021–now', 'Surveyor @ Polar Institute 2015–2021'],
    })
    const unsure = look(typed('Norrvik | Isbre | 2021 - Present', 'Kelp | Polar | 2015 - 2021'))
    expect(unsure.questions).toEqual([{ about: 'company', choices: ['Norrvik', 'Isbre'] }])
    expect(unsure.reading).toMatchObject({ profile: { positions: [] } })
  })
  it.each(['Isbre Maps — Tromsø | Mar 2021 – Present', 'Isbre Maps, Tromsø, 2021 - Present'])(
    'are not where the title stands below: %s',
    (first) => {
      const text = typed(first, 'Head of Field Safety', '• Made glaciers safe')
      expect(look(text).questions).toEqual([])
      expect(seen(text)).toMatchObject({ roles: [] })
    },
  )
})

describe('the text of a saved file', () => {
  it.each(codes)('is read as a viewer copies it, column by column, in %s', (code) => {
    for (const person of people) {
      const runs = printedPages(person, { code, now, mixed: true }).flat()
      const { reading, questions } = look(lines(...runs.map(({ text }) => text)))
      // In scripts without capitals a skill can be a name: then it is asked.
      if ('unreadable' in reading) {
        expect(questions[0]?.choices).toContain(person.name)
        continue
      }
      const { name, headline, place, ...lists } = plain(reading)
      expect(name).toBe(person.name)
      expect([person.headline, undefined]).toContain(headline)
      expect([person.place, undefined]).toContain(place)
      expect(lists.roles).toEqual(
        person.roles.map(({ title, company, from, to }) => `${title} @ ${company} ${from}–${to}`),
      )
      expect(lists.studies).toEqual(person.studies.map(({ school, degree }) => `${school} | ${degree}`))
      for (const skill of lists.skills) expect(person.skills).toContain(skill)
    }
  })
})

describe('a text with labels', () => {
  it.each(codes)('is read in %s', (code) => {
    const own = languages.find(({ page }) => page.code === code)
    if (!own) throw new Error(code)
    const { asked } = own.text.typed
    const { headings, present } = own.page
    const text = lines(
      `${asked.name[0]}: Ansel Ruiz`,
      `${asked.headline[0]}: Choirs`,
      `${asked.place[0]}: Cádiz`,
      `${headings.experience[0]}:`,
      `${asked.title[0]}: Choir Director`,
      `${asked.company[0]}: Cathedral`,
      `${asked.dates[0]}: 2020 ${own.text.typed.until[0]} ${present[0]}`,
      `${asked.company[0]}: Municipal Choir`,
      `${asked.title[0]}: Assistant`,
      `${headings.skills[0]}: Voice, Patience`,
    )
    expect(seen(text)).toMatchObject({
      name: 'Ansel Ruiz',
      headline: 'Choirs',
      place: 'Cádiz',
      roles: ['Choir Director @ Cathedral 2020–now', 'Assistant @ Municipal Choir undefined–undefined'],
      skills: ['Voice', 'Patience'],
    })
  })
})

describe('a text of several people', () => {
  const profile = (name: string, company: string) =>
    lines(name, 'Experience', 'Engineer', company, 'Jan 2021 - Present · 5 yrs 11 mos')
  it.each([
    ['two profiles', lines(profile('Ann Other', 'Kelp'), profile('Bob Nobody', 'Tide'))],
    ['people with their degrees', 'Ann Other\n· 2nd\nAuditor\nConnect\nBob Nobody\n· 3rd\nNurse\nConnect'],
  ])('is refused: %s', (_, text) => expect(seen(text)).toEqual({ unreadable: 'several-people' }))
  it('gives no message of the window over the page to a role', () => {
    const window = ['You are on the messaging overlay.', 'Jonas Perl', 'Nov 3', 'Jonas: thanks for the call']
    const { reading } = look(lines(profile('Ann Other', 'Kelp'), ...window))
    expect('unreadable' in reading ? 'unreadable' : reading.profile.positions[0]?.value.description).toBe(
      undefined,
    )
  })
})
