import type { PersonKey } from '../model/person-key.ts'
import { noEntries, type Reading, type SectionId } from '../model/reading.ts'

/** The invented person on whom everything can be tried. Nobody's page leads to this key. */
export const sampleKey: PersonKey = { site: 'sample', handle: 'noa-bergström-sample' }

const ABOUT = `I translate data work for boards that do not speak SQL.
I began as a data engineer, moved into product in 2018, and have owned a project budget of 4 million since 2021.
Happy to chat with people who are about to make the same move.`

const POST = `Three years of roadmaps, and the column that changed most is not a date: it is “the cost of not doing”.
Since we write it down, finance reads our roadmap before we ask them to.`

/** What a reading of the sample person gives; its dates are relative to now, so that it never grows old. */
export function sampleReading(now: string): Reading {
  const posted = Temporal.Instant.from(now)
    .subtract({ hours: 24 * 12 })
    .toString()
  const seen = <T>(value: T, section: SectionId, quote: string) => ({
    value,
    quote,
    section,
    foundBy: 'app-2026' as const,
    at: now,
  })
  const position = (title: string, company: string, from: string, to: string, description?: string) =>
    seen(
      { title, company, from, to, place: 'Gothenburg', ...(description && { description }) },
      'experience',
      `${title} · ${company} · ${from} – ${to === 'now' ? 'Present' : to}`,
    )
  return {
    person: sampleKey,
    url: 'https://lodestar.example/sample',
    takenAt: now,
    own: false,
    profile: {
      ...noEntries,
      name: seen('Noa Bergström', 'top-card', 'Noa Bergström'),
      headline: seen(
        'Head of Product, Data Platform at Fjordline',
        'top-card',
        'Head of Product, Data Platform at Fjordline',
      ),
      place: seen('Gothenburg', 'top-card', 'Gothenburg'),
      degree: seen(2, 'top-card', '2nd'),
      mutuals: seen(2, 'top-card', '2'),
      about: seen(ABOUT, 'about', ABOUT),
      positions: [
        position(
          'Head of Product, Data Platform',
          'Fjordline',
          '2021',
          'now',
          'Own the roadmap and the budget of the data platform.',
        ),
        position('Product Manager', 'Fjordline', '2018', '2021'),
        position(
          'Data Engineer',
          'Kelp & Tide',
          '2013',
          '2018',
          'Built the pipelines behind the freight forecasts.',
        ),
      ],
      studies: [
        seen(
          { school: 'Chalmers', degree: 'MSc, Computer Science', from: '2008', to: '2013' },
          'education',
          'Chalmers · MSc, Computer Science',
        ),
      ],
      skills: ['Product Management', 'SQL', 'Stakeholder Management'].map((skill) =>
        seen(skill, 'skills', skill),
      ),
      volunteering: [
        seen(
          { role: 'Mentor', organisation: 'Women in Data Nordics', from: '2019', to: 'now' },
          'volunteering',
          'Mentor · Women in Data Nordics',
        ),
      ],
      posts: [seen({ text: POST, at: posted, kind: 'post' as const }, 'activity', POST)],
    },
    absent: {},
    extent: {
      positions: { shown: 3, of: 'all' },
      studies: { shown: 1, of: 'all' },
      skills: { shown: 3, of: 'more' },
      volunteering: { shown: 1, of: 'all' },
      posts: { shown: 1, of: 'more' },
    },
    contested: [],
  }
}
