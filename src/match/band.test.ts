import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import type { Band, Verdict } from '../model/match.ts'
import { Me } from '../model/me.ts'
import type { LineRole, Persona, PersonaLine } from '../model/persona.ts'
import { noEntries, type Profile, type SectionId } from '../model/reading.ts'
import { bandOf, weigh } from './band.ts'
import { match } from './match.ts'
import { understand } from './understand.ts'
import { weights } from './weights.ts'

const now = '2026-11-20T09:00:00Z'
const me = parse(Me, { role: 'Data analyst', employers: ['Kelp & Tide'] })
const seen = <T>(value: T, section: SectionId, quote: string) => ({
  value,
  quote,
  section,
  foundBy: 'app-2026' as const,
  at: now,
})

/** A profile that was read to its end: titles, sentences about somebody, and skills. */
interface Told {
  readonly titles: readonly string[]
  readonly about: readonly string[]
  readonly skills: readonly string[]
}
const knownFrom = ({ titles, about, skills }: Told): Known => {
  const profile: Profile = {
    ...noEntries,
    ...(about.length > 0 && { about: seen(about.join(' '), 'about', about.join(' ')) }),
    positions: titles.map((title, at) =>
      seen({ title, company: `Firm ${at}`, from: `${2012 + at}`, to: `${2013 + at}` }, 'experience', title),
    ),
    skills: skills.map((skill) => seen(skill, 'skills', skill)),
  }
  return {
    person: { site: 'linkedin', handle: 'x' },
    profile,
    absent: {
      volunteering: 'not-on-page',
      posts: 'not-on-page',
      ...(about.length === 0 && { about: 'not-on-page' }),
    },
    extent: { positions: { shown: titles.length, of: 'all' }, skills: { shown: skills.length, of: 'all' } },
    changes: [],
    contested: [],
    takenAt: [now],
    own: false,
  }
}

const line = (text: string, role: LineRole, at: number): PersonaLine => ({
  id: `l${at}`,
  role,
  text: { en: text },
  concepts: understand(text, role, matchLexicons).concepts,
})
const personaOf = (needs: readonly string[], goal: string): Persona => ({
  id: 'p',
  title: '',
  kind: 'informal',
  guidance: [],
  lines: [...needs.map((need, at) => line(need, 'short-goal', at)), line(goal, 'long-goal', 99)],
  excluded: [],
})
const judge = (told: Told, persona: Persona) =>
  match(knownFrom(told), { persona, me, lexicons: matchLexicons, now })

const wish = fc.constantFrom(
  'learn budgeting',
  'run paid ads',
  'manage people',
  'learn Umbraco',
  'glaze porcelain tiles',
  'negotiate with suppliers',
  'own practice',
)
const wanted = fc
  .record({ needs: fc.uniqueArray(wish, { minLength: 1, maxLength: 3 }), goal: wish })
  .map(({ needs, goal }) => personaOf(needs, goal))
const told = fc.record({
  titles: fc.array(
    fc.constantFrom(
      'Budget Analyst',
      'PPC Specialist',
      'Umbraco Developer',
      'Head of People',
      'Baker',
      'Violinist',
    ),
    { minLength: 1, maxLength: 3 },
  ),
  about: fc.array(
    fc.constantFrom(
      'I run every day and am paid for it.',
      'I manage a team of nine people.',
      'I mentor newcomers.',
      'I own the budget of two plants.',
      'We glaze porcelain.',
      'Umbraco came and went.',
    ),
    { maxLength: 3 },
  ),
  skills: fc.array(
    fc.constantFrom('Budgeting', 'Google Ads', 'Umbraco', 'Practice routines', 'Negotiation', 'Porcelain'),
    { minLength: 1, maxLength: 3 },
  ),
})

const height: Readonly<Record<Band, number>> = { thin: 0, promising: 1, strong: 2 }
/** No band promises no more than a thin one. */
const heightOf = (band: Band | null) => (band === null ? 0 : height[band])
const isMet = (criterion: string) => (verdict: Verdict) =>
  verdict.criterion === criterion && verdict.outcome === 'met'

describe('what a band promises', () => {
  it('strong: two needs are met, or one and the path', () => {
    fc.assert(
      fc.property(told, wanted, (somebody, persona) => {
        const { band, verdicts } = judge(somebody, persona)
        const needs = verdicts.filter(isMet('need')).length
        if (band === 'strong') expect(needs >= 2 || (needs === 1 && verdicts.some(isMet('path')))).toBe(true)
      }),
      worlds(60),
    )
  })
  it('promising: something that was asked for is answered by more than a word in a text', () => {
    fc.assert(
      fc.property(told, wanted, (somebody, persona) => {
        const { band, verdicts } = judge(somebody, persona)
        if (band !== 'promising' && band !== 'strong') return
        const asked = verdicts.filter(({ criterion }) => criterion === 'need' || criterion === 'path')
        expect(
          asked.some((one) => one.outcome === 'met' || (one.outcome === 'partly' && one.by !== 'word')),
        ).toBe(true)
      }),
      worlds(60),
    )
  })
  it('strong or promising: not by one sentence that somebody wrote of themselves, whoever they help', () => {
    const isSentence = ({ section }: { readonly section: SectionId }) =>
      section === 'about' || section === 'activity'
    fc.assert(
      fc.property(told, wanted, (somebody, persona) => {
        const { band, verdicts } = judge(somebody, persona)
        if (band !== 'promising' && band !== 'strong') return
        const speaking = verdicts.filter(
          ({ criterion, outcome }) =>
            (criterion === 'need' || criterion === 'path' || criterion === 'tie') &&
            (outcome === 'met' || outcome === 'partly'),
        )
        const quotes = speaking.flatMap((one) => ('evidence' in one ? one.evidence : []))
        const apart = new Set(quotes.map(({ quote }) => quote))
        expect(apart.size > 1 || speaking.length > 1 || !quotes.every(isSentence)).toBe(true)
      }),
      worlds(60),
    )
  })
  it('promising: a line of two things by both of them', () => {
    const tutor = { titles: ['Welding Instructor'], about: [], skills: ['Steel'] }
    const nurses = personaOf(['teach nurses on my ward'], 'whittle toothpicks')
    expect(judge(tutor, nurses).verdicts.find(({ criterion }) => criterion === 'need')?.outcome).toBe(
      'partly',
    )
    expect(judge(tutor, nurses).band).toBe('thin')
  })
  it('a word alone meets a wish only as a headline, title or skill', () => {
    fc.assert(
      fc.property(told, wanted, (somebody, persona) => {
        for (const verdict of judge(somebody, persona).verdicts)
          if (verdict.outcome === 'met' && verdict.by === 'word')
            expect([...somebody.titles, ...somebody.skills]).toContain(verdict.evidence[0].quote)
      }),
      worlds(60),
    )
  })
  it('strong: not by one thing that is said of both', () => {
    const twice = personaOf(['learn budgeting'], 'be good at budgeting')
    const one = { titles: ['Budget Analyst'], about: ['I mentor newcomers.'], skills: ['Chess'] }
    expect(judge(one, twice).band).toBe('promising')
    const another = personaOf(['learn budgeting', 'manage people'], 'be good at budgeting')
    expect(judge({ ...one, about: [...one.about, 'I manage a team of nine people.'] }, another).band).toBe(
      'strong',
    )
  })
  it('promising: not by one listed skill', () => {
    const listed = { titles: ['Baker'], about: [], skills: ['Budgeting'] }
    expect(judge(listed, personaOf(['learn budgeting'], 'whittle toothpicks')).band).toBe('thin')
  })
  it('says nothing where nothing that was asked for can be judged', () => {
    const somebody = { titles: ['Baker'], about: ['I mentor newcomers.'], skills: ['Baking'] }
    expect(judge(somebody, personaOf(['whittle toothpicks'], 'carve spoons')).band).toBeNull()
  })
})

describe('a band never rises', () => {
  it('by a wish that nothing answers', () => {
    fc.assert(
      fc.property(
        told,
        wanted,
        fc.constantFrom('whittle toothpicks', 'learn Rust'),
        (somebody, persona, more) => {
          const before = judge(somebody, persona)
          fc.pre(before.band !== null)
          const after = judge(somebody, {
            ...persona,
            lines: [...persona.lines, line(more, 'short-goal', 50)],
          })
          expect(heightOf(after.band)).toBeLessThanOrEqual(heightOf(before.band))
          expect(after.score ?? 0).toBeLessThanOrEqual((before.score ?? 0) + 1e-9)
        },
      ),
      worlds(60),
    )
  })
  it('by what a profile says of something else', () => {
    fc.assert(
      fc.property(told, wanted, (somebody, persona) => {
        const more = {
          ...somebody,
          about: [...somebody.about, 'The harbour was grey that year.'],
          skills: [...somebody.skills, 'Heraldry'],
        }
        expect(judge(more, persona).band).toBe(judge(somebody, persona).band)
      }),
      worlds(60),
    )
  })
  it('by evidence that goes', () => {
    fc.assert(
      fc.property(told, wanted, fc.nat(), (somebody, persona, which) => {
        const fields = (['titles', 'about', 'skills'] as const).filter(
          (field) => somebody[field].length > (field === 'about' ? 0 : 1),
        )
        const field = fields[which % Math.max(1, fields.length)]
        if (!field) return
        const gone = which % somebody[field].length
        const less = { ...somebody, [field]: somebody[field].filter((_, at) => at !== gone) }
        expect(heightOf(judge(less, persona).band)).toBeLessThanOrEqual(
          heightOf(judge(somebody, persona).band),
        )
      }),
      worlds(100),
    )
  })
  it('by a weak tie, nor falls by it', () => {
    const outcome = fc.constantFrom('met' as const, 'partly' as const, 'missed' as const, 'unknown' as const)
    const verdict = (criterion: Verdict['criterion'], of: Verdict['outcome']) =>
      ({ criterion, outcome: of, evidence: [], read: [], needs: [] }) as unknown as Verdict
    fc.assert(
      fc.property(
        fc.array(outcome, { minLength: 1, maxLength: 4 }),
        outcome,
        outcome,
        (needs, path, outlook) => {
          const rest = [
            ...needs.map((need) => verdict('need', need)),
            verdict('path', path),
            verdict('outlook', outlook),
          ]
          const scoreWith = (tie: Verdict['outcome']) => weigh([...rest, verdict('tie', tie)], weights)
          const [none, partly, met] = (['missed', 'partly', 'met'] as const).map(scoreWith)
          expect(partly?.score ?? 0).toBeGreaterThanOrEqual(none?.score ?? 0)
          expect(met?.score ?? 0).toBeGreaterThanOrEqual(partly?.score ?? 0)
          if (none && met)
            expect(heightOf(bandOf(met, rest))).toBeGreaterThanOrEqual(heightOf(bandOf(none, rest)))
        },
      ),
      worlds(60),
    )
  })
})

describe('a line of two things that are one', () => {
  it('is met by half of them', () => {
    const speaker = { titles: ['Analyst'], about: ['I explain numbers to executives.'], skills: ['Steel'] }
    const boards = personaOf(['present data to stakeholders who are not technical'], 'whittle toothpicks')
    const verdict = judge(speaker, boards).verdicts.find(({ criterion }) => criterion === 'need')
    expect(verdict?.outcome).toBe('met')
  })
})
