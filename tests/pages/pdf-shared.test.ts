import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pagesIn, plainly } from './pdf-seen.ts'

/** Files that lie beside the checkout and are not part of it, with what a person wrote down as right. */
const folder = new URL('../../../shared/cases/reader/pdf/', import.meta.url)
const right: Readonly<Record<string, object>> = {
  'pdf-01-page-count-below-a-full-page': {
    positions: [
      {
        title: 'Harbour Master',
        company: 'Skarvik Port',
        from: '2021-03',
        to: 'now',
        place: 'Stavanger, Rogaland, Norway',
        description: 'I keep forty pilots on time.',
      },
      {
        title: 'Pilot',
        company: 'Tern Pilots',
        from: '2012-05',
        to: '2021-02',
        place: 'Bergen, Vestland, Norway',
        description: 'Brought ships in at night.',
      },
    ],
    studies: [
      { school: 'Skerry Maritime College', degree: 'Master Mariner, Navigation', from: '2006', to: '2010' },
    ],
  },
  'pdf-02-portuguese-with-english-present-and-headings': {
    positions: [
      {
        title: 'Chefe de ateliê',
        company: 'Vidraria Aurora',
        from: '2024-12',
        to: 'now',
        place: 'Recife, Pernambuco, Brasil',
      },
      { title: 'Ceramista', company: 'Cerâmica do Cais', from: '2019-03', to: '2024-11' },
    ],
    skills: ['Cerâmica', 'Vidro', 'Ensino'],
    languages: [
      { language: 'Português', level: 'Native or Bilingual' },
      { language: 'Inglês', level: 'Full Professional' },
    ],
    extent: { positions: { shown: 2, of: 'all' }, studies: { shown: 1, of: 'all' } },
  },
  'pdf-03-entries-of-the-narrow-column': {
    skills: ['Leading Large Workshop Teams', 'Timber Drying', 'Costing'],
    languages: [
      { language: 'Portuguese', level: 'Native or Bilingual' },
      { language: 'English', level: 'Full Professional' },
    ],
    certificates: ['How to Keep a Saw Running', 'Safety for Small Workshops', 'Timber Grading'],
  },
  'pdf-04-long-headline-above-a-place-without-a-comma': { place: 'United States' },
  'pdf-07-address-broken-behind-in': { handle: 'sunnivamoelarsen' },
  'pdf-08-korean': { unreadable: 'unknown-language' },
  'pdf-09-languages-without-a-two-letter-code': {
    languages: ['Mandarin', 'Cantonese', 'English', 'Farsi', 'Filipino'].map((language) => ({ language })),
  },
  'pdf-10-unknown-heading-above-the-experience': {
    headline: 'Harbour planner',
    place: 'Oslo, Oslo, Norge',
    positions: [],
  },
  'pdf-11-entities-in-the-summary': { about: 'I plan ships & ferries. Ask me about nights.' },
  'pdf-13-a-cv-that-is-not-the-sites-file': { unreadable: 'not-a-profile' },
}

const isThere = existsSync(folder)
if (!isThere)
  console.warn('The folder shared/cases does not lie beside this checkout: its saved files are not read.')

describe.skipIf(!isThere)('a saved file beside the checkout', () => {
  it.each(Object.entries(right))('%s reads as its description says', async (name, expected) => {
    const file = new Uint8Array(readFileSync(new URL(`${name}.pdf`, folder)))
    expect(plainly(await pagesIn(file))).toMatchObject(expected)
  })
})
