import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import type { Reading, Unreadable } from '../../src/model/reading.ts'
import { readPasted } from '../../src/reader/pasted.ts'
import { personInText } from '../../src/reader/person-in-text.ts'
import { read } from '../../src/reader/read.ts'
import { sharedCase } from '../shared-cases.ts'
import { languages, now } from './pdf-seen.ts'

const roles = (reading: Reading) =>
  reading.profile.positions.map(({ value }) => `${value.title} @ ${value.company}`)
const plain = (reading: Reading | Unreadable) =>
  'unreadable' in reading
    ? reading
    : {
        name: reading.profile.name?.value,
        headline: reading.profile.headline?.value,
        place: reading.profile.place?.value,
        roles: roles(reading),
        skills: reading.profile.skills.map(({ value }) => value),
        study: reading.profile.studies[0]?.value,
      }

/** Texts that lie beside the checkout, with what a person wrote down as right. */
const pastes: Readonly<Record<string, object>> = {
  '01-text-of-the-saved-file': {
    name: 'Mira Okonta',
    roles: [
      'Studio Lead @ Tallow Ceramics',
      'Glaze Technician @ Brackwater Pottery',
      'Apprentice @ Brackwater Pottery',
      'Workshop Assistant @ Ostbury Kilns',
    ],
    study: {
      school: 'University of Ostbury',
      degree: 'Master of Arts - MA, Ceramics',
      from: '2015',
      to: '2017',
    },
  },
  '05-sales-navigator': { name: 'Anneke Brouwer' },
  '07-typed-with-groups-of-skills': {
    study: { school: 'University of Ostbury', degree: 'Bachelor of Science - Computer Science' },
    skills: ['TypeScript', 'Python', 'PostgreSQL', 'User Research', 'Mentoring', 'Stakeholder Management'],
  },
  '10-typed-to-instead-of-dash': {
    roles: ['Choir Director @ Cathedral of Cádiz', 'Assistant @ Municipal Choir'],
  },
  '12-labels': {
    name: 'Ansel Ruiz',
    headline: 'Choir director',
    roles: ['Choir Director @ Cathedral of Cádiz'],
  },
  '14-text-of-the-saved-file-spanish': {
    roles: ['Director de coro @ Catedral de Cádiz', 'Ayudante @ Coro Municipal'],
  },
  '20-own-page-with-navigation': {
    name: 'Tomas Reinholt',
    headline: 'Head of Rail Planning at Norrvik Transit',
  },
  '23-no-degree-company-line': {
    name: 'Tomas Reinholt',
    headline: 'Head of Rail Planning',
    place: 'Malmö, Skåne, Sweden',
  },
  '29-two-profiles': { unreadable: 'several-people' },
  '30-typed-company-dates-title': {
    roles: ['Choir Director @ Cathedral of Cádiz', 'Assistant @ Municipal Choir'],
  },
  '35-text-of-the-saved-file-hebrew': {
    name: 'רגנה הולט',
    roles: ['מודדת ראשית @ מפות הקרח', 'עוזרת @ נמל השחף'],
  },
}

const ragna = 'Ragna Holt'
/** Pages, with the address under which each stood. */
const pages: Readonly<Record<string, readonly [url: string, right: object]>> = {
  '01-speaker-two-equal-headings': ['https://talkshelf.example/ragna-holt/', { name: ragna }],
  '02-speaker-short-handle': ['https://talkshelf.example/ragnah22/', { name: ragna }],
  '03-mentor-platform': [
    'https://mentorcruise.com/mentor/ivocastellan/',
    {
      roles: ['Senior Developer @ Larkspur Hosting'],
      place: 'Portugal',
      skills: ['Leadership', 'WordPress'],
    },
  ],
  '06-h-card-implied-with-parts': [
    'https://ragnaholt.example/',
    { name: ragna, place: 'Tromsø', roles: ['Glacier surveyor @ Isbre Maps'] },
  ],
  '07-json-ld-cdata': ['https://ragnaholt.example/about/', { roles: ['Glacier surveyor @ Isbre Maps'] }],
  '09-json-ld-html-comment': ['https://ragnaholt.example/about/', { name: ragna }],
  '10-json-ld-line-breaks-in-a-text': ['https://ragnaholt.example/about/', { name: ragna }],
  '13-json-ld-role-single': [
    'https://ragnaholt.example/about/',
    { roles: ['Glacier surveyor @ Isbre Maps'] },
  ],
  '15-article-site-owner-person': ['https://snow.example/about/', { unreadable: 'not-a-profile' }],
  '17-json-ld-entities-in-values': [
    'https://ragnaholt.example/about/',
    { headline: 'Head of R&D', roles: ['Head of R&D @ Ice & Maps'], skills: ['R&D', 'Ice'] },
  ],
  '21-speaker-hidden-heading-of-no-dialog': ['https://talkshelf.example/ragna-holt/', { name: ragna }],
  '22-site-name-in-h1-person-in-h2': ['https://nid.example/speakers/ragna-holt', { name: ragna }],
  '27-hebrew-speaker': [
    'https://nid.example/speakers/%D7%A8%D7%92%D7%A0%D7%94-%D7%94%D7%95%D7%9C%D7%98',
    { name: 'רגנה הולט', headline: 'מודדת קרחונים' },
  ],
  '29-mentor-page-with-plan-cards': [
    'https://mentorcruise.com/mentor/ivocastellan/',
    { name: 'Ivo Castellan' },
  ],
  '30-speaker-with-talk-cards': ['https://nid.example/speakers/ragna-holt', { name: ragna }],
  '31-company-services': ['https://isbre.example/services', { unreadable: 'not-a-profile' }],
  '33-hebrew-page-without-cards': ['https://site.example/about', { name: 'רגנה הולט' }],
}

describe.skipIf(sharedCase('reader/README.md') === undefined)('an input beside the checkout', () => {
  it.each(Object.entries(pastes))('paste-%s reads as its description says', (name, right) => {
    const text = sharedCase(`reader/paste-${name}.txt`) ?? ''
    const person = personInText(text) ?? { site: 'by-hand', handle: 'unnamed' }
    expect(plain(readPasted(text, { person, url: '', now, languages }))).toMatchObject(right)
  })
  it.each(Object.entries(pages))('page-%s reads as its description says', (name, [url, right]) => {
    const document = livePage(sharedCase(`reader/pages/page-${name}.html`) ?? '', url)
    expect(plain(read(document, { url, now, lexicons: pageLexicons }))).toMatchObject(right)
  })
})
