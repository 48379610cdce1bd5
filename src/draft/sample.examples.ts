import { parse } from 'valibot'
import type { Known } from '../model/known.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { noEntries } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'

/** The moment at which the examples are written. */
export const now = '2026-11-23T10:00:00Z'
const at = '2026-11-20T10:00:00Z'
const seen = <T>(value: T, quote: string) =>
  ({ value, quote, section: 'experience', foundBy: 'by-hand', at }) as const

/** An invented head of product who was a data engineer before. */
export const noa: Known = {
  person: { site: 'linkedin', handle: 'noa-bergstrom' },
  profile: {
    ...noEntries,
    name: seen('Dr. Noa Bergström, PhD 🚀', 'Dr. Noa Bergström, PhD 🚀'),
    headline: seen('Head of Product | Speaker', 'Head of Product | Speaker'),
    place: seen('Gothenburg, Sweden', 'Gothenburg, Sweden'),
    degree: seen(2, '2nd'),
    positions: [
      seen({ title: 'Product Manager', company: 'Fjordline AB', from: '2018', to: 'now' }, 'Product Manager'),
      seen({ title: 'Data Engineer', company: 'Kestrel Maps', from: '2013', to: '2018' }, 'Data Engineer'),
    ],
    studies: [seen({ school: 'Lund University' }, 'Lund University')],
    volunteering: [
      seen({ role: 'Mentor', organisation: 'Women in Data Nordics', from: '2020', to: 'now' }, 'Mentor'),
    ],
    posts: [
      seen(
        { text: '🚀 Lunch was good today! #food', at: '2026-11-19T08:00:00Z', kind: 'post' },
        'Lunch was good today!',
      ),
      seen(
        {
          text: 'Roadmaps are promises. Product management needs “fewer” of them https://example.org',
          at: '2026-11-03T08:00:00Z',
          kind: 'post',
        },
        'Roadmaps are promises.',
      ),
      seen({ text: 'Old news', at: '2024-01-03T08:00:00Z', kind: 'post' }, 'Old news'),
    ],
  },
  absent: {},
  extent: {},
  changes: [],
  contested: [],
  takenAt: [at],
  own: false,
}

/** Someone on the way from data engineering to product management. */
export const persona: Persona = {
  id: 'into-product',
  title: 'Into product',
  kind: 'informal',
  guidance: ['career-strategy'],
  lines: [
    {
      id: 'short',
      role: 'short-goal',
      text: {
        en: 'Present data to stakeholders who are not technical',
        he: 'להציג נתונים לבעלי עניין לא טכניים',
      },
      concepts: ['presenting'],
    },
    {
      id: 'long',
      role: 'long-goal',
      text: { en: 'Move into product management', he: 'מעבר לניהול מוצר' },
      concepts: ['product-management'],
    },
  ],
  path: { from: 'data-engineering', to: 'product-management' },
  excluded: [],
}

/** Who writes, in both languages. */
export const me = parse(Me, {
  name: 'Dana Levi',
  intro: { en: 'Data engineer at a logistics company in Haifa', he: 'מהנדסת נתונים בחברת לוגיסטיקה בחיפה' },
  role: 'Data engineer',
  employers: ['Fjordline'],
  schools: ['Lund University'],
  place: 'Gothenburg',
  languages: ['en', 'he'],
  offer: { en: 'Data pipelines for small teams', he: 'בניית תהליכי נתונים לצוותים קטנים' },
})

/** Settings as they are at first. */
export const settings = parse(Settings, {})
