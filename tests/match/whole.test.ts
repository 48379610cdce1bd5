import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { joinReadings } from '../../src/known/known.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { matchLexicons } from '../../src/languages/recognises.ts'
import { match } from '../../src/match/match.ts'
import { personaFrom } from '../../src/match/persona.ts'
import { understand } from '../../src/match/understand.ts'
import type { Match } from '../../src/model/match.ts'
import { Me } from '../../src/model/me.ts'
import type { Persona } from '../../src/model/persona.ts'
import { noEntries, Reading } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import { respond } from '../pages/site.ts'
import { people } from '../people/index.ts'
import { sharedPages } from '../shared-pages.ts'
import { worlds } from '../worlds.ts'

const now = '2026-11-20T09:00:00Z'
const me = parse(Me, { role: 'Data engineer', workingSince: '2018', employers: ['Kelp & Tide'] })
const ids = { persona: 'p', line: (at: number) => `line-${at}` }
const personas: readonly Persona[] = [
  personaFrom(
    {
      ability: 'Present data to stakeholders who are not technical',
      heading: 'From data engineer to product manager',
      intro: 'Data engineer',
    },
    ids,
    matchLexicons,
  ),
  personaFrom(
    { ability: 'להבין תקציב פרויקט', heading: 'ממפתחת תוכנה לראש צוות', intro: 'מפתחת תוכנה' },
    ids,
    matchLexicons,
  ),
]
const judge = (reading: Reading, persona: Persona) => {
  const result = read0(reading)
  return match(result, { persona, me, lexicons: matchLexicons, now })
}
const read0 = (reading: Reading) => joinReadings([reading], [])

const own = people.flatMap((person) =>
  ['', '?design=app-2022', '?design=guest'].map((design) => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/${design}`
    return { url, html: (respond(url, now) ?? '').replaceAll('x-a', 'a') }
  }),
)
const beside = sharedPages
  .filter(({ truth }) => truth.isProfile)
  .map(({ html, truth }) => ({ url: truth.url, html }))
const readings = [...own, ...beside].map(({ url, html }) =>
  parse(Reading, read(livePage(html, url), { url, now, lexicons: pageLexicons })),
)

/** Words that must not count, and what takes their place. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/מנהלת/gu, 'מנהל'],
  [/מהנדסת/gu, 'מהנדס'],
  [/מפתחת/gu, 'מפתח'],
  [/יועצת/gu, 'יועץ'],
  [/מנטורית/gu, 'מנטור'],
  [/ראשת/gu, 'ראש'],
  [/סמנכ״לית/gu, 'סמנכ״ל'],
  [/\bshe\b/giu, 'he'],
  [/\bher\b/giu, 'his'],
  [/\bwoman\b/giu, 'man'],
  [/\b(?:Swedish|German|Nigerian|Israeli|Jordanian)\b/gu, 'Danish'],
]
const swapped = (text: string) => swaps.reduce((words, [from, to]) => words.replace(from, to), text)

/** The same reading of somebody with another name, gender and nationality. */
function disguised(reading: Reading): Reading {
  const name = reading.profile.name
  const text = JSON.stringify({
    ...reading,
    profile: { ...reading.profile, ...(name && { name: { ...name, value: 'Q', quote: 'Q' } }) },
  })
  return parse(Reading, JSON.parse(swapped(text)))
}
const judgement = ({ verdicts, score, known: share, band }: Match) => ({
  verdicts: verdicts.map(({ criterion, about, outcome }) => ({ criterion, about, outcome })),
  score,
  share,
  band,
})

describe('what must not count', () => {
  it('changes no verdict, band, score or order, on any page', () => {
    for (const persona of personas) {
      const before = readings.map((reading) => judgement(judge(reading, persona)))
      expect(readings.map((reading) => judgement(judge(disguised(reading), persona)))).toEqual(before)
    }
  })
  it('changes nothing in generated headlines either', () => {
    const word = fc.constantFrom(
      'מנהלת מוצר',
      'מהנדסת נתונים',
      'she',
      'Israeli',
      'mentor',
      'ראש צוות',
      '|',
      'woman in data',
      'budget',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const reading = headed(words.join(' '))
        for (const persona of personas)
          expect(judgement(judge(disguised(reading), persona))).toEqual(judgement(judge(reading, persona)))
      }),
      worlds(20),
    )
  })
})

const headed = (headline: string): Reading => ({
  person: { site: 'linkedin', handle: 'somebody' },
  url: '',
  takenAt: now,
  own: false,
  profile: {
    ...noEntries,
    headline: { value: headline, quote: headline, section: 'top-card', foundBy: 'app-2026', at: now },
  },
  absent: {},
  extent: {},
  contested: [],
})

describe('whatever is given', () => {
  const isCalm = ({ verdicts, score, known: share }: Match) => {
    expect(verdicts.length).toBeGreaterThan(0)
    expect(share).toBeGreaterThanOrEqual(0)
    expect(share).toBeLessThanOrEqual(1)
    if (score !== null) expect(score).toBeGreaterThanOrEqual(0)
    for (const verdict of verdicts)
      if (verdict.outcome === 'met' || verdict.outcome === 'partly')
        expect(verdict.evidence[0].quote).not.toBe('')
  }
  const [first] = readings
  if (!first) throw new Error('No page was read')
  it.each([
    ['one word', 'Leadership'],
    ['a third language', 'Ich möchte lernen, wie man ein Budget plant'],
    ['5,000 words', 'learn project budgeting '.repeat(1_700)],
    ['a contradiction', 'become a manager but never manage people'],
    ['signs alone', '🚀🚀🚀 !!! ???'],
    ['mixed directions', 'ללמוד product management עם budget'],
  ])('a wish of %s', (_, text) => {
    const { concepts } = understand(text, 'short-goal', matchLexicons)
    const persona: Persona = {
      id: 'p',
      title: '',
      kind: 'peer',
      guidance: [],
      lines: [{ id: 'a', role: 'short-goal', text: { en: text }, concepts }],
      excluded: [],
    }
    for (const reading of readings.slice(0, 6)) isCalm(judge(reading, persona))
  })
  it.each([
    ['emoji', '🚀 Founder | 10x'],
    ['invisible characters', 'Pro\u200bduct Man\u200dager'],
    ['letters that look alike', 'Рrоduсt Маnаgеr'],
    ['turned text', '\u202eregnaM tcudorP'],
  ])('a headline of %s', (_, headline) => {
    for (const persona of personas) isCalm(judge(headed(headline), persona))
  })
  it('letters that look alike earn nothing', () => {
    const [persona] = personas
    if (!persona) return
    const outcomes = judge(headed('Рrоduсt Маnаgеr'), persona).verdicts.map(({ outcome }) => outcome)
    expect(outcomes).not.toContain('met')
  })
  it('roles that overlap, run backwards or lie in the future, and 400 skills', () => {
    const seen = <T>(value: T) =>
      ({ value, quote: 'q', section: 'experience', foundBy: 'app-2026', at: now }) as const
    const reading: Reading = {
      ...first,
      profile: {
        ...noEntries,
        positions: [
          seen({ title: 'Product Manager', from: '2031-01', to: '2029-01' }),
          seen({ title: 'Data Engineer', from: '2020-01', to: '2010-01' }),
          seen({ title: 'Data Engineer', from: '2015', to: 'now' as const }),
        ],
        skills: Array.from({ length: 400 }, (_, at) => seen(`Skill ${at}`)),
      },
    }
    for (const persona of personas) isCalm(judge(reading, persona))
  })
})
