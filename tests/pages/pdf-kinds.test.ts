import { describe, expect, it } from 'vitest'
import { pageLanguages } from '../../src/languages/pages.ts'
import { noa } from '../people/index.ts'
import type { Person } from '../people/person.ts'
import { printedPages, type SavedOptions, seenPages } from './pdf.ts'
import type { Run } from './pdf-file.ts'
import { codes, now, plainly } from './pdf-seen.ts'

const harbour: Person = {
  ...noa,
  slug: 'dagny-ruel',
  name: 'Dagny Ruel',
  headline: 'Harbour Master at Skarvik Port',
  place: 'United States',
  about: 'I plan ships &amp; ferries.&nbsp;Ask me about nights.',
  roles: [
    {
      title: 'Harbour Master',
      company: 'Skarvik Port',
      from: '2021-03',
      to: 'now',
      place: 'Greater Tern Bay',
      description: 'I keep forty pilots on time.',
    },
    {
      title: 'Pilot',
      company: 'Tern Pilots',
      from: '2012-05',
      to: '2021-02',
      description: 'Brought ships in.',
    },
  ],
  studies: [{ school: 'Skerry College', degree: 'Master Mariner', from: '2006', to: '2010' }],
  skills: ['Pilotage', 'Night traffic'],
}
const runsOf = (options: Partial<SavedOptions> = {}, person = harbour) =>
  printedPages(person, { code: 'en', now, ...options })
const look = (options?: Partial<SavedOptions>, person?: Person) => plainly(seenPages(runsOf(options, person)))
const changed = (change: (run: Run) => Run | null) =>
  plainly(seenPages(runsOf().map((page) => page.flatMap((run) => change(run) ?? []))))

describe('a saved file', () => {
  it.each(codes)('says “Present” and its headings in English, whatever its language: %s', (code) => {
    const seen = look({
      code,
      mixed: true,
      languages: [{ language: 'Dari', level: 'Limited Working' }, { language: 'Chinese (Simplified)' }],
      certificates: ['How to Keep a Saw Running in the Rain', 'Timber Grading'],
      publications: ['Ice'],
    })
    expect(seen).toMatchObject({
      positions: [{ to: 'now' }, { from: '2012-05', to: '2021-02' }],
      languages: [
        { language: 'Dari', level: 'Limited Working' },
        { language: expect.stringContaining('Chinese') },
      ],
      certificates: ['How to Keep a Saw Running in the Rain', 'Timber Grading'],
      publications: ['Ice'],
      skills: harbour.skills,
      extent: { positions: { shown: 2, of: 'all' } },
    })
  })

  it.each([
    'Principal Timber Engineer at the Institute of Northern Woods',
    'Principal Timber Engineer at the Institute of Northern Woods and of the Long Lakes Behind',
    'Planner',
  ])('has its place below the headline “%s”', (headline) => {
    for (const place of ['United States', 'Raleigh-Durham-Chapel Hill Area', 'Oslo, Oslo, Norway'])
      expect(look({}, { ...harbour, headline, place })).toMatchObject({ headline, place })
  })

  it('has the place of a role near its dates and the description apart, with any words', () => {
    const [first] = harbour.roles
    for (const place of ['Remote', 'Greater Tern Bay', undefined])
      for (const description of ['Night ferries', 'Oslo, Norway', undefined]) {
        const role = { ...first, ...(place && { place }), ...(description && { description }) }
        if (!place) delete role.place
        if (!description) delete role.description
        expect(look({}, { ...harbour, roles: [role as Person['roles'][0]] })).toMatchObject({
          positions: [role],
        })
      }
  })

  it.each([
    ['sunnivamoelarsenofthefjord', 'behind /in/'],
    ['a-very-long-name-with-many-hyphens-0b1a2c', 'behind a hyphen'],
    ['רותם-אלמוג', 'inside a letter'],
  ])('names the person though the address %s is broken %s', (slug) => {
    expect(look({}, { ...harbour, slug })).toMatchObject({ handle: slug })
  })

  it('takes no other address for the person’s', () => {
    const other = { text: 'www.linkedin.com/in/other (Blog)', x: 21.6, y: 683, size: 11 }
    const [first = [], ...rest] = runsOf()
    expect(plainly(seenPages([[...first, other], ...rest]))).toMatchObject({ handle: 'dagny-ruel' })
    const twice = { ...other, text: 'www.linkedin.com/in/other (LinkedIn)' }
    expect(plainly(seenPages([[...first, twice], ...rest]))).toMatchObject({ handle: 'unnamed' })
  })

  it('carries no entities', () => {
    expect(look()).toMatchObject({ about: 'I plan ships & ferries. Ask me about nights.' })
  })

  it('keeps a study whose degree is broken before its years', () => {
    const degree = 'Bachelor of Science - BS, Ship Handling and the Care of Ropes in Northern'
    const studies = [{ school: 'Skerry College', degree, from: '2024-09', to: '2028-06' }]
    expect(look({}, { ...harbour, studies })).toMatchObject({ studies })
  })

  it('says that it is not whole where dates are not understood, and gives no role without them', () => {
    const seen = changed((run) => ({ ...run, text: run.text.replace('May', 'Smarch') }))
    expect(seen).toMatchObject({
      positions: [{ company: 'Skarvik Port' }],
      extent: { positions: { shown: 1, of: 'more' } },
    })
  })

  it('has no roles under a heading that is not known, and is refused where most are not', () => {
    const unknown = (words: readonly string[]) =>
      changed((run) => (words.includes(run.text) ? { ...run, text: 'Erfaring' } : run))
    expect(unknown(['Experience'])).toMatchObject({
      headline: harbour.headline,
      place: harbour.place,
      positions: [],
      studies: harbour.studies,
    })
    expect(unknown(['Experience'])).not.toMatchObject({ extent: { positions: expect.anything() } })
    expect(unknown(['Experience', 'Education'])).toEqual({ unreadable: 'unknown-language' })
  })

  it.each(codes)('has its parts under the headings of %s, though all else is in English', (code) => {
    const { experience, education } = pageLanguages[code].headings
    const seen = changed((run) =>
      run.text === 'Experience' || run.text === 'Education'
        ? { ...run, text: (run.text === 'Experience' ? experience[0] : education[0]) ?? '' }
        : run,
    )
    expect(seen).toMatchObject({ positions: [{}, {}], studies: harbour.studies })
  })
})

describe('another file', () => {
  it('is not the site’s without its marks', () => {
    const refused = { unreadable: 'not-a-profile' }
    expect(changed((run) => ({ ...run, text: run.text.replace('(LinkedIn)', '') }))).toEqual(refused)
    expect(changed((run) => (run.size === 26 ? { ...run, size: 24 } : run))).toEqual(refused)
    expect(changed((run) => (run.size === 26 ? null : run))).toEqual(refused)
    expect(changed((run) => (run.x > 200 ? { ...run, x: run.x - 30 } : run))).toEqual(refused)
    expect(changed((run) => (run.x < 200 ? { ...run, x: run.x + 15 } : run))).toEqual(refused)
    expect(changed((run) => ({ ...run, x: 45 }))).toEqual(refused)
  })
  it('is not the site’s though it has two columns, a large name and the address', () => {
    const line = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size })
    const cv = [
      line('Halvard Brekke', 230, 740, 24),
      line('Ferry planner', 230, 715, 12),
      line('Experience', 230, 680, 14),
      line('Skarvik Port', 230, 660, 12),
      line('2016 - Present', 230, 640),
      line('www.linkedin.com/in/halvard', 30, 740),
      line('(LinkedIn)', 30, 725),
      line('Skills', 30, 700, 13),
    ]
    expect(plainly(seenPages([cv]))).toEqual({ unreadable: 'not-a-profile' })
  })
})
