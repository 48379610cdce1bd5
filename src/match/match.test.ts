import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { noEntries, type Profile } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { match } from './match.ts'
import { isSameOrganisation } from './organisations.ts'
import { personaFrom } from './persona.ts'
import { understand } from './understand.ts'
import { weights } from './weights.ts'

const now = '2026-11-20T09:00:00Z'
const seen = <T>(
  value: T,
  section: 'experience' | 'about' | 'top-card' | 'skills' | 'activity' | 'volunteering' | 'education',
  quote = JSON.stringify(value),
) => ({ value, quote, section, foundBy: 'app-2026' as const, at: now })
const position = (title: string, company: string, from: string, to: string, description?: string) =>
  seen(
    { title, company, from, to, ...(description && { description }) },
    'experience',
    `${title} · ${company}`,
  )
const profile = (parts: Partial<Profile>): Profile => ({
  ...noEntries,
  ...parts,
})
const whole = { positions: { shown: 9, of: 'all' }, skills: { shown: 9, of: 'all' } } as const
const person = (parts: Partial<Profile>, rest: Partial<Known> = {}): Known => ({
  person: { site: 'linkedin', handle: 'x' },
  profile: profile(parts),
  absent: {},
  extent: whole,
  changes: [],
  contested: [],
  takenAt: [now],
  own: false,
  ...rest,
})
const persona = (ability: string, heading: string, intro = 'Data engineer in Haifa'): Persona =>
  personaFrom({ ability, heading, intro }, { persona: 'p', line: (at) => `l${at}` }, matchLexicons)
const me = parse(Me, {
  workingSince: '2019',
  employers: ['Google LLC'],
  schools: ['הטכניון 2012–2016'],
  role: 'Data engineer',
})
const judge = (known: Known, wanted: Persona) =>
  match(known, { persona: wanted, me, lexicons: matchLexicons, now })
const outcome = (known: Known, wanted: Persona, criterion: string) =>
  judge(known, wanted).verdicts.find((verdict) => verdict.criterion === criterion)?.outcome

const intoProduct = persona(
  'the financial side of project budgeting',
  'from data engineer to product manager',
)
const hebrew = persona('להבין תקציב פרויקט', 'מהנדסת נתונים לניהול מוצר', 'מהנדסת נתונים')
const about = (text: string) => ({ about: seen(text, 'about', text) })

describe('need', () => {
  it.each([
    ['a described deed', 'Took budget ownership of a €4m programme.', 'met'],
    ['the same in Hebrew', 'אחראית על תקציב של ארבעה מיליון.', 'met'],
    ['a wish', 'Looking to learn budgeting.', 'unknown'],
    ['a wish in Hebrew', 'רוצה ללמוד תקצוב.', 'unknown'],
    ['a denial', 'I do not do budgeting.', 'unknown'],
    ['open positions', 'We are hiring a budget analyst.', 'unknown'],
  ])('takes %s for what it is', (_, text, expected) => {
    const known = person(about(text), { extent: {} })
    expect(outcome(known, intoProduct, 'need')).toBe(expected)
    expect(outcome(known, hebrew, 'need')).toBe(expected)
  })
  it('counts a listed skill as part of it', () => {
    expect(outcome(person({ skills: [seen('Budgeting', 'skills')] }), intoProduct, 'need')).toBe('partly')
  })
  it('is missed only where everything was read to its end', () => {
    const roles = {
      positions: [position('Nurse', 'Clinic', '2010', 'now')],
      skills: [seen('Nursing', 'skills')],
      ...about('I care for patients.'),
    }
    expect(outcome(person(roles), intoProduct, 'need')).toBe('missed')
    expect(
      outcome(
        person(roles, { extent: { positions: { shown: 1, of: 12 }, skills: { shown: 2, of: 'more' } } }),
        intoProduct,
        'need',
      ),
    ).toBe('unknown')
  })
})

describe('path', () => {
  const engineer = position('Data Engineer', 'Kelp', '2014', '2018')
  const manager = position('Product Manager', 'Fjordline', '2018', 'now')
  it('is met by the move, in the order of the dates', () => {
    expect(outcome(person({ positions: [manager, engineer] }), intoProduct, 'path')).toBe('met')
    const back = [
      position('Product Manager', 'Kelp', '2010', '2014'),
      position('Data Engineer', 'Fjordline', '2014', 'now'),
    ]
    expect(outcome(person({ positions: back }), intoProduct, 'path')).toBe('partly')
  })
  it('reads a Hebrew profile for an English persona, and the other way round', () => {
    const roles = [
      position('מנהל מוצר', 'קלפ', '2018', 'now'),
      position('מהנדס נתונים', 'קלפ', '2014', '2018'),
    ]
    expect(outcome(person({ positions: roles }), intoProduct, 'path')).toBe('met')
    expect(outcome(person({ positions: [manager, engineer] }), hebrew, 'path')).toBe('met')
  })
  it('does not take a wish for a role', () => {
    const known = person(
      { headline: seen('Aspiring product manager', 'top-card') },
      { absent: { positions: 'not-loaded' }, extent: {} },
    )
    expect(outcome(known, intoProduct, 'path')).toBe('unknown')
  })
})

describe('outlook', () => {
  it.each([
    ['I mentor women who move into data.', 'met'],
    ['מלווה נשים בתחילת הדרך.', 'met'],
    ['Looking for a mentor.', 'unknown'],
    ['I was mentored by great people.', 'unknown'],
  ])('%s', (text, expected) =>
    expect(outcome(person(about(text), { extent: {} }), intoProduct, 'outlook')).toBe(expected),
  )
  it('weighs what is long ago less', () => {
    const mentor = (to: string) =>
      seen({ role: 'Mentor', organisation: 'Women in Data', from: '2012', to }, 'volunteering')
    expect(outcome(person({ volunteering: [mentor('now')] }), intoProduct, 'outlook')).toBe('met')
    expect(outcome(person({ volunteering: [mentor('2014')] }), intoProduct, 'outlook')).toBe('partly')
  })
})

describe('tie, reach, distance', () => {
  it('knows an organisation by its other names, and never by a part of a word', () => {
    for (const [one = '', other = ''] of [
      ['Google LLC', 'Google'],
      ['MIT', 'Massachusetts Institute of Technology'],
      ['Technion - Israel Institute of Technology', 'הטכניון'],
    ])
      expect(isSameOrganisation(one, other, matchLexicons)).toBe(true)
    for (const [one = '', other = ''] of [
      ['Metaphor', 'Meta'],
      ['University of Haifa', 'University of Lagos'],
      ['', ''],
    ])
      expect(isSameOrganisation(one, other, matchLexicons)).toBe(false)
  })
  it('finds a shared employer, and a school in the same years', () => {
    expect(
      outcome(person({ positions: [position('Nurse', 'Google', '2010', '2012')] }), intoProduct, 'tie'),
    ).toBe('met')
    const study = (from: string, to: string) => seen({ school: 'Technion', from, to }, 'education')
    expect(outcome(person({ studies: [study('2014', '2018')] }), intoProduct, 'tie')).toBe('met')
    expect(outcome(person({ studies: [study('1998', '2002')] }), intoProduct, 'tie')).toBe('partly')
  })
  it('asks for a near degree and a post of late', () => {
    const post = seen({ text: 'Hello', at: '2026-11-01T00:00:00Z', kind: 'post' as const }, 'activity')
    expect(
      outcome(person({ degree: seen(2 as const, 'top-card'), posts: [post] }), intoProduct, 'reach'),
    ).toBe('met')
    expect(outcome(person({ degree: seen(2 as const, 'top-card') }), intoProduct, 'reach')).toBe('partly')
    expect(outcome(person({}, { absent: { posts: 'not-loaded' } }), intoProduct, 'reach')).toBe('unknown')
  })
  it('counts years only where the whole list was read', () => {
    const since2012 = { positions: [position('Nurse', 'Clinic', '2012', 'now')] }
    expect(outcome(person(since2012), intoProduct, 'distance')).toBe('met')
    expect(outcome(person(since2012), { ...intoProduct, kind: 'peer' }, 'distance')).toBe('missed')
    expect(
      outcome(person(since2012, { extent: { positions: { shown: 1, of: 5 } } }), intoProduct, 'distance'),
    ).toBe('unknown')
  })
})

describe('the match as a whole', () => {
  it('has no band where too little is known', () => {
    const known = person(
      {},
      {
        absent: { positions: 'not-loaded', skills: 'not-loaded', posts: 'not-loaded', about: 'unknown' },
        extent: {},
      },
    )
    expect(judge(known, intoProduct)).toMatchObject({ band: null, score: null, known: 0 })
  })
  it('rules out whom the user named, in any order of the name', () => {
    const known = person({ name: seen('Amir Haddad', 'top-card') })
    const ruled = match(known, {
      persona: intoProduct,
      me: { ...me, reportingLine: ['haddad amir'] },
      lexicons: matchLexicons,
      now,
    })
    expect(ruled.ruledOutBy).toEqual([{ kind: 'reporting-line', by: 'haddad amir' }])
  })
  it('is blind to the name, and to the gender of a title', () => {
    const roles = (title: string, name: string) =>
      person({
        name: seen(name, 'top-card'),
        positions: [position(title, 'קלפ', '2018', 'now'), position('מהנדס נתונים', 'קלפ', '2014', '2018')],
      })
    const bare = (known: Known) => {
      const { verdicts, ...rest } = judge(known, hebrew)
      return { ...rest, outcomes: verdicts.map(({ criterion, outcome: one }) => [criterion, one]) }
    }
    expect(bare(roles('מנהל מוצר', 'Dan'))).toEqual(bare(roles('מנהלת מוצר', 'Dana')))
  })
  it('gives the same for the same, stays between 0 and 1, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, text, wish) => {
        const known = person({ positions: [position(title, 'X', '2018', 'now')], ...about(text) })
        const wanted = persona(wish, title)
        const once = judge(known, wanted)
        expect(judge(known, wanted)).toEqual(once)
        expect(once.known).toBeGreaterThanOrEqual(0)
        expect(once.known).toBeLessThanOrEqual(1)
        expect(once.score ?? 0).toBeLessThanOrEqual(1)
      }),
      worlds(20),
    )
  })
})

describe('what is not known', () => {
  const parts = {
    positions: [
      position('Nurse', 'Clinic', '2016', 'now'),
      position('Data Engineer', 'Kelp', '2012', '2016'),
    ],
    skills: [seen('Budgeting', 'skills')],
    ...about('I care for patients and mentor students.'),
  }
  const shut = { positions: 'not-loaded', skills: 'not-loaded', about: 'not-loaded' } as const
  const fields = ['positions', 'skills', 'about'] as const
  it('never counts as a miss, and changes no verdict that stands on something else', () => {
    fc.assert(
      fc.property(fc.subarray([...fields]), (hidden) => {
        const kept = Object.fromEntries(
          Object.entries(parts).filter(([field]) => !(hidden as readonly string[]).includes(field)),
        )
        const absent = Object.fromEntries(hidden.map((field) => [field, shut[field]]))
        const known = person(kept, { absent, extent: {} })
        expect(judge(known, intoProduct).verdicts.map((verdict) => verdict.outcome)).not.toContain('missed')
      }),
    )
  })
  it('never lowers: a list that goes on earns at least what the same list earns as a whole', () => {
    fc.assert(
      fc.property(fc.subarray(parts.positions), fc.subarray(parts.skills), (positions, skills) => {
        const some = { ...parts, positions, skills }
        const goesOn = { positions: { shown: 2, of: 9 }, skills: { shown: 1, of: 'more' } } as const
        const open = judge(person(some, { extent: goesOn }), { ...intoProduct, kind: 'virtual' })
        const read = judge(person(some), { ...intoProduct, kind: 'virtual' })
        const earned = ({ verdicts }: typeof open) =>
          verdicts.filter(
            ({ criterion, outcome: one }) => criterion !== 'distance' && (one === 'met' || one === 'partly'),
          )
        expect(earned(open)).toEqual(earned(read))
        expect(open.verdicts.some(({ outcome: one }) => one === 'missed')).toBe(false)
      }),
    )
  })
  it('leaves a line in unknown words unjudged where none of them stands on the page', () => {
    const clocks = persona('whittle antique toothpicks for museums', 'become a product manager')
    expect(outcome(person(parts), clocks, 'need')).toBe('unknown')
    const clockmaker = person(about('I whittle antique toothpicks for two museums.'))
    expect(outcome(clockmaker, clocks, 'need')).toBe('partly')
  })
})

describe('the sum', () => {
  const budget = { skills: [seen('Budgeting', 'skills')] }
  const only = { ...intoProduct, lines: intoProduct.lines.slice(0, 1) }
  const { path: _, ...still } = only
  const stranger = parse(Me, {})
  const sum = (parts: Partial<Profile>, rest: Partial<Known>) =>
    match(person(parts, rest), { persona: still, me: stranger, lexicons: matchLexicons, now })
  const shut = { positions: 'not-loaded', about: 'not-loaded', posts: 'not-loaded' } as const
  it('gives half of its weight to what is partly so, and says how much of all weight is known', () => {
    // Need 35 partly; outlook 15, tie 12 and reach 10 unknown.
    expect(sum(budget, { absent: shut, extent: {} })).toMatchObject({ score: 0.5, known: 35 / 72 })
  })
  it('leaves the weight of a tie out that was looked for and not found', () => {
    const none = sum(budget, { absent: { ...shut, mutuals: 'not-on-page' }, extent: {} })
    expect(none.verdicts.find(({ criterion }) => criterion === 'tie')?.outcome).toBe('missed')
    expect(none).toMatchObject({ score: 0.5, known: 35 / 60 })
  })
  it('is only strong where two needs are met, or one and the path', () => {
    const helper = {
      ...about('I mentor newcomers. Office hours on Fridays.'),
      positions: [position('Nurse', 'Clinic', '2012', 'now')],
      skills: [seen('Nursing', 'skills')],
    }
    const light = parse(Settings, { weights: { ...weights, need: 5 } })
    const judged = (parts_: Partial<Profile>) =>
      match(person(parts_, { absent: { volunteering: 'not-on-page' } }), {
        persona: still,
        me: stranger,
        settings: light,
        lexicons: matchLexicons,
        now,
      })
    expect(judged(helper)).toMatchObject({ band: 'thin', score: 25 / 30 })
    const able = { ...helper, ...about('I own budgeting and mentor newcomers. Office hours on Fridays.') }
    expect(judged(able)).toMatchObject({ band: 'thin', score: 1 })
    const described = position('Nurse', 'Clinic', '2012', 'now', 'I own the budgeting of two wards.')
    expect(judged({ ...able, positions: [described] })).toMatchObject({ band: 'promising', score: 1 })
    const [line] = still.lines
    if (!line) throw new Error('The persona has no line')
    const another = { ...line, id: 'l9', text: { en: 'learn nursing' }, concepts: ['nursing'] }
    const two = match(person(able), {
      persona: { ...still, lines: [line, another] },
      me: stranger,
      settings: light,
      lexicons: matchLexicons,
      now,
    })
    expect(two).toMatchObject({ band: 'strong' })
  })
})

describe('understanding a line', () => {
  it.each([
    ['I need a mentor', 'asks-for-mentor'],
    ['grow my career', 'no-direction'],
    ['learn more', 'no-skill'],
    ['אני רוצה מנטור', 'asks-for-mentor'],
    ['להתקדם בקריירה', 'no-direction'],
    ['the', 'too-short'],
    ['fencing', 'nothing-understood'],
  ])('asks back about “%s”', (text, reason) =>
    expect(understand(text, 'long-goal', matchLexicons).vague).toBe(reason),
  )
  it('takes what is specific, also in words it does not know', () => {
    expect(
      understand('present data to stakeholders who are not technical', 'short-goal', matchLexicons).concepts,
    ).toEqual(expect.arrayContaining(['presenting', 'stakeholder-communication']))
    expect(understand('whittle antique toothpicks for museums', 'short-goal', matchLexicons).vague).toBe(
      'nothing-understood',
    )
  })
  it('knows who somebody is today from where they are heading', () => {
    const move = { from: 'data-engineering', to: 'product-management' }
    for (const text of [
      'become a product manager, I am a data engineer',
      'become a product manager (today a data engineer)',
      'להיות מנהלת מוצר, כיום מהנדסת נתונים',
    ])
      expect(understand(text, 'long-goal', matchLexicons).path).toEqual(move)
  })
  it('reads the move in both languages', () => {
    const move = { from: 'data-engineering', to: 'product-management' }
    expect(understand('from data engineer to product manager', 'long-goal', matchLexicons).path).toEqual(move)
    expect(understand('product manager, from data engineering', 'long-goal', matchLexicons).path).toEqual(
      move,
    )
    expect(hebrew.path).toEqual(move)
    expect(persona('x', 'become a product manager').path).toEqual(move)
  })
})
