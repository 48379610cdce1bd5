import fc from 'fast-check'
import type { Person, Role } from '../people/person.ts'
import type { Code } from './pasted.ts'

/** Invented words in a language, with what real ones have: signs, hyphens, Latin words inside, brackets, numbers. */
const words: Readonly<Record<Code, readonly string[]>> = {
  en: [
    'Harbour',
    'night',
    'ferries',
    'R&D',
    'Co-Founder',
    '(part-time)',
    'of',
    'timber,',
    '2.0',
    'Education',
    '🚢',
    '夜間航海の計画と港湾管理',
  ],
  he: ['נמל', 'לילה', 'מעבורות', 'R&D', 'רב־חובל', '(חלקי)', 'של', 'עץ', 'Harbour', 'השכלה'],
  ar: ['ميناء', 'ليل', 'عبارات', 'R&D', 'مدير', 'خشب', 'Harbour', 'التعليم'],
  de: ['Hafen', 'Nacht', 'Fähren', 'F&E', 'Werk-Leitung', '(Teilzeit)', 'für', 'Holz,', 'Ausbildung'],
  fr: ['Port', 'nuit', 'traversées', 'R&D', 'Co-fondatrice', "l'été", 'du', 'bois,', 'Formation'],
  es: ['Puerto', 'noche', 'barcos', 'I+D', 'Co-fundadora', '(parcial)', 'de', 'madera,', 'Educación'],
  pt: ['Porto', 'noite', 'balsas', 'P&D', 'Co-fundadora', '(parcial)', 'de', 'madeira,', 'Languages'],
  it: ['Porto', 'notte', 'traghetti', 'R&S', 'Co-fondatrice', "dell'alba", 'di', 'legno,', 'Formazione'],
  nl: ['Haven', 'nacht', 'veerboten', 'R&D', 'Mede-oprichter', '(deeltijd)', 'van', 'hout,', 'Opleiding'],
}
const places = [
  'United States',
  'Raleigh-Durham-Chapel Hill Area',
  'Oslo, Oslo, Norway',
  'Greater Tern Bay',
  'Recife, Pernambuco, Brasil',
  'Oslo',
]
const letters = (text: string) => /\p{L}{2}/u.test(text)

const phrase = (code: Code, most: number) =>
  fc
    .array(fc.constantFrom(...words[code]), { minLength: 1, maxLength: most })
    .map((some) =>
      some
        .join(' ')
        .replace(/[\s,]+$/u, '')
        // Where words stand without blanks, none stands between them.
        .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
    )
    .filter(letters)

/** A text with own line breaks and lists, as people write them. */
const text = (code: Code) =>
  fc
    .array(
      fc.oneof(
        phrase(code, 30).map((some) => `${some}.`),
        phrase(code, 8).map((some) => `• ${some}`),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .chain((lines) => fc.constantFrom('\n', '\n\n').map((between) => lines.join(between)))

/** What stands under a role; some write a place there and nothing else, or first. */
const description = (code: Code) =>
  fc.oneof(
    { weight: 4, arbitrary: text(code) },
    fc.constantFrom(...places),
    fc.tuple(fc.constantFrom(...places), text(code)).map((both) => both.join('\n\n')),
  )

const month = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => [year, String(number).padStart(2, '0')].join('-'))

const role = (code: Code): fc.Arbitrary<Role> =>
  fc
    .record(
      {
        title: phrase(code, 14),
        company: phrase(code, 14),
        from: month(1999, 2012),
        to: fc.oneof(fc.constant('now'), month(2013, 2025)),
        place: fc.constantFrom(...places),
        description: description(code),
      },
      { requiredKeys: ['title', 'company', 'from', 'to'] },
    )
    .chain((one) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(one) },
        // Years alone, within one year, and no dates at all: then its title has to have room for more, else a page may end unseen.
        fc
          .constantFrom(
            { from: '2012', to: '2013' },
            { from: '2011', to: '2011' },
            { from: '', to: '', title: words[code][0] ?? '' },
          )
          .map((dates) => ({ ...one, ...dates })),
      ),
    )

const study = (code: Code) =>
  fc
    .record({
      school: phrase(code, 12),
      degree: phrase(code, 16),
      from: fc.oneof(fc.constant('1999'), month(1999, 2004)),
      to: fc.oneof(fc.constant('2005'), month(2005, 2010)),
    })
    .chain((one) =>
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(one) },
        fc
          .constantFrom({ degree: '' }, { from: '' }, { from: '', to: '' })
          .map((parts) => ({ ...one, ...parts })),
      ),
    )

const entries = (code: Code) => fc.uniqueArray(phrase(code, 12), { maxLength: 6 })
const levels = [
  'Elementary',
  'Limited Working',
  'Professional Working',
  'Full Professional',
  'Native or Bilingual',
]
const spoken = fc.uniqueArray(
  fc.record(
    {
      language: fc.constantFrom(
        'Mandarin',
        'Farsi',
        'Brazilian Portuguese',
        'Ladino',
        'English',
        'Sign Language',
      ),
      level: fc.constantFrom(...levels),
    },
    { requiredKeys: ['language'] },
  ),
  { maxLength: 4, selector: ({ language }) => language },
)

/** An invented person with what only files print, in a language. */
export const printedLife = (code: Code) =>
  fc.record({
    person: fc.record<Person>({
      slug: fc.constantFrom(
        'sunniva-moe',
        'sunnivamoelarsenofthelongfjord',
        'רותם-אלמוג',
        'a-very-long-name-with-many-hyphens-0b1a2c',
      ),
      name: fc.constantFrom(
        'Sunniva Moe Larsen',
        'Iara Quental',
        'Anne-Marie de la Fontaine-Brekkestrand',
        'Rotem Almog 🚢',
        'רותם אלמוג',
        'ليلى النمري',
        '佐藤 花子',
      ),
      degree: fc.constant(2 as const),
      headline: fc.oneof({ weight: 6, arbitrary: phrase(code, 20) }, phrase(code, 40), fc.constant('--')),
      place: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...places) }, fc.constant('')),
      about: text(code),
      roles: fc.array(role(code), { maxLength: 4 }).chain((roles) =>
        // Some companies stand above several roles.
        fc
          .array(fc.boolean(), { minLength: roles.length, maxLength: roles.length })
          .map((same) =>
            roles.map((one, at) => (same[at] ? { ...one, company: roles[0]?.company ?? one.company } : one)),
          ),
      ),
      studies: fc.array(study(code), { maxLength: 3 }),
      skills: fc.uniqueArray(phrase(code, 5), { maxLength: 3 }),
      volunteering: fc.constant([]),
      activity: fc.constant([]),
      mutuals: fc.constant([]),
      beside: fc.constant([]),
    }),
    languages: spoken,
    certificates: entries(code),
    publications: entries(code),
    mixed: fc.boolean(),
    within: fc.constantFrom(12.6, 14.7),
    contact: fc.constantFrom<readonly string[]>(
      [],
      [
        '12 Kelp Street, Tern Bay, Oslo, Norway',
        '+47 000 00 000 (Mobile)',
        'a.very.long.address.of.somebody@kelp.example',
      ],
    ),
    paper: fc.constantFrom('letter' as const, 'a4' as const),
    letter: fc.constantFrom(0.5, 0.42, 0.6),
  })
