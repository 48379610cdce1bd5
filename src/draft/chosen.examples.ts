import type { Known } from '../model/known.ts'
import type { Persona } from '../model/persona.ts'
import { noa, now, persona } from './sample.examples.ts'

const seen = <T>(value: T, quote: string) =>
  ({ value, quote, section: 'activity', foundBy: 'by-hand', at: now }) as const
const posted = (text: string, kind: 'post' | 'article' = 'post') =>
  seen({ text, kind, at: '2026-11-03T08:00:00Z' }, text)

const about =
  'I was a data engineer for nine years before product. A budget is a story with numbers in it. I write plans that finance can read.'

/** Somebody whose post, article and About each hold several sentences that a message can cite. */
export const writer: Known = {
  ...noa,
  profile: {
    ...noa.profile,
    about: seen(about, about),
    posts: [
      posted(
        'I present data to people who never asked for it. A chart needs one sentence above it. We are hiring! Who has time for that? Our budget meeting lasts eleven minutes now. Nobody reads the second page of a product plan. A plan without a price stays in the drawer. I show one number on each page.',
      ),
      posted(
        'The price of a roadmap\nI write every roadmap as a list of bets. A product plan without a price is a wish.',
        'article',
      ),
    ],
  },
}

/** Somebody with several wishes in both languages. */
export const wishful: Persona = {
  ...persona,
  lines: [
    {
      id: 'short',
      role: 'short-goal',
      text: { en: 'Present data to people who are not technical, and run a meeting that ends on time' },
      concepts: [],
      phrases: {
        en: ['present data to people who are not technical', 'run a meeting that ends on time'],
        he: ['להציג נתונים לאנשים שאינם טכניים', 'להנחות פגישה שנגמרת בזמן'],
      },
      confirmed: true,
    },
    {
      id: 'gap',
      role: 'gap',
      text: { en: 'read a project budget' },
      concepts: [],
      phrases: { en: ['read a project budget'], he: ['לקרוא תקציב של פרויקט'] },
      confirmed: true,
    },
    {
      id: 'long',
      role: 'long-goal',
      text: { en: 'move into product management' },
      concepts: ['product-management'],
      phrases: { en: ['move into product management'], he: ['לעבור לניהול מוצר'] },
      confirmed: true,
    },
  ],
}
