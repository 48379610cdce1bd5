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
]
const letters = (text: string) => /\p{L}{2}/u.test(text)

const phrase = (code: Code, most: number) =>
  fc
    .array(fc.constantFrom(...words[code]), { minLength: 1, maxLength: most })
    .map((some) => some.join(' ').replace(/[\s,]+$/u, ''))
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

const month = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => [year, String(number).padStart(2, '0')].join('-'))

const role = (code: Code): fc.Arbitrary<Role> =>
  fc.record(
    {
      title: phrase(code, 14),
      company: phrase(code, 14),
      from: month(1999, 2012),
      to: fc.oneof(fc.constant('now'), month(2013, 2025)),
      place: fc.constantFrom(...places),
      description: text(code),
    },
    { requiredKeys: ['title', 'company', 'from', 'to'] },
  )

const study = (code: Code) =>
  fc.record({
    school: phrase(code, 12),
    degree: phrase(code, 16),
    from: fc.oneof(fc.constant('1999'), month(1999, 2004)),
    to: fc.oneof(fc.constant('2005'), month(2005, 2010)),
  })

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
      name: fc.constantFrom('Sunniva Moe Larsen', 'Iara Quental', 'Anne-Marie de la Fontaine-Brekkestrand'),
      degree: fc.constant(2 as const),
      headline: phrase(code, 20),
      place: fc.constantFrom(...places),
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
  })
