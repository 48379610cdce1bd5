import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import type { Verdict } from '../model/match.ts'
import { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { noEntries, type Profile } from '../model/reading.ts'
import { amongPeople } from './among.ts'
import { conceptsIn } from './concepts/index.ts'
import { match } from './match.ts'
import { personaFrom } from './persona.ts'
import { inRank } from './rank.ts'
import { suggest, suggestAlso } from './suggest.ts'
import { ownWords, understand } from './understand.ts'
import { vectorsFrom } from './vectors.ts'

const now = '2026-11-20T09:00:00Z'
const table = readFileSync(new URL('../../data/vectors.bin', import.meta.url))
const vectors = vectorsFrom(
  table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength) as ArrayBuffer,
)
const heard = (wish: string) => understand(wish, 'short-goal', matchLexicons)

describe('a wish as people say it', () => {
  it.each([
    ['learn to run paid ads for my shop', 'performance-marketing'],
    ['close the books at month end', 'accounting'],
    ['read a balance sheet', 'finance'],
    ['open my own practice', 'self-employment'],
    ['leave academia for industry', 'academic-to-industry'],
    ['become a film editor', 'video'],
    ['sell to procurement in large companies', 'b2b-sales'],
    ['להריץ קמפיינים ממומנים', 'performance-marketing'],
    ['לקרוא מאזן', 'finance'],
    ['לפתוח קליניקה פרטית', 'self-employment'],
    ['מאקדמיה לתעשייה', 'academic-to-industry'],
  ])('“%s” means %s', (wish, concept) => expect(heard(wish).concepts).toContain(concept))
  it.each([
    ['sell to procurement in large companies', 'procurement'],
    ['become a film editor', 'content'],
    ['לעבוד בבית ספר', 'hairdressing'],
    ['לנהל מתנדבים בבנק מזון', 'banking'],
    ['manage volunteers in a food bank', 'banking'],
  ])('“%s” does not mean %s', (wish, concept) => expect(heard(wish).concepts).not.toContain(concept))
  it.each([
    ['grow my business without hiring employees', 'scaling', 'hiring'],
    ['להתקדם בעבודה בלי לנהל אנשים', 'promotion', 'people-management'],
  ])('“%s” wants %s and not %s', (wish, wanted, not) => {
    expect(heard(wish).concepts).toContain(wanted)
    expect(heard(wish).concepts).not.toContain(not)
    expect(heard(wish).not).toContain(not)
  })
  it.each([
    ['not just coding: lead people', 'people-management'],
    ['no idea how to negotiate', 'negotiation'],
    ['לא רק לתכנת אלא להוביל צוות', 'people-management'],
  ])('“%s” wants %s all the same', (wish, wanted) => {
    expect(heard(wish).concepts).toContain(wanted)
    expect(heard(wish).not).toEqual([])
  })
  it('keeps its own words, as they are written, without what only denies', () => {
    expect(ownWords('learn Umbraco without Drupal', matchLexicons)).toEqual(['Umbraco'])
    expect(heard('learn Umbraco').words).toEqual(['umbraco'])
  })
})

describe('an idea of which one word alone speaks', () => {
  it.each([
    ['drone surveys of a quarry', 'market-research'],
    ['hydroponics at scale', 'scaling'],
    ['variation claims on a building site', 'insurance-claims'],
    ['monitoring and evaluation for an aid agency', 'observability'],
    ['automate with Playwright', 'theatre'],
    ['תיירים מחול', 'dance'],
    ['הצעת מחיר שלא אפסיד עליה', 'immigrant-career'],
  ])('is asked about where the word has many senses: “%s” is no %s', (wish, concept) =>
    expect(heard(wish).concepts).not.toContain(concept),
  )
  it('is offered instead, and is meant where nothing else is said or another word speaks of the same', () => {
    expect(heard('variation claims').perhaps).toContain('insurance-claims')
    expect(suggest('variation claims', matchLexicons)).toContain('insurance-claims')
    expect(heard('monitoring').concepts).toContain('observability')
    expect(heard('monitoring with grafana').concepts).toContain('observability')
  })
})

describe('an idea that only one word of a wish speaks of', () => {
  it.each([
    ['corporate gigs instead of birthdays', 'music'],
    ['icu skills, im on a med surg floor now', 'surgery'],
    ['pass the court of masters advanced', 'litigation'],
    ['לאמן נערים', 'visual-arts'],
    ['לכתוב בקשות לקרנות באנגלית', 'language-learning'],
    ['סורסינג בלינקדאין', 'personal-branding'],
  ])('needs a second sign: “%s” is no %s', (wish, concept) => {
    expect(heard(wish).concepts).not.toContain(concept)
  })
  it('is asked about instead', () =>
    expect(heard('kids with autism, sensory stuff').perhaps).toContain('special-education'))
  it.each([
    ['who says it', 'home births without drugs', 'midwifery', ['midwifery']],
    ['another word in which it is spoken of', 'hire and keep good teachers', 'teaching', []],
    ['nothing else being said', 'cocktails', 'restaurant-service', []],
    ['what is left behind being no other word', 'from oil and gas to geothermal', 'renewables', []],
    ['being done in every trade', 'teach beginners how to keep hens', 'teaching', []],
  ])('is settled by %s', (_, wish, concept, beside) =>
    expect(understand(wish, 'short-goal', matchLexicons, beside).concepts).toContain(concept),
  )
  it('is settled by what the first three answers say of each other', () => {
    const first = (intro: string) =>
      personaFrom(
        { ability: 'kids who stutter in my school', heading: 'be good at it', intro },
        { persona: 'p', line: (at) => `l${at}` },
        matchLexicons,
      ).lines[0]?.concepts
    expect(first('Clerk in a post office')).not.toContain('speech-therapy')
    expect(first('Speech therapist')).toContain('speech-therapy')
  })
})

describe('what a wish leaves behind', () => {
  it.each([
    ['get into cybersecurity from helpdesk', 'information-security', 'customer-support'],
    ['from oil and gas to geothermal', 'renewables', 'oil-gas'],
    ['מבית מרקחת לפארמה', 'pharmaceutical', 'pharmacy'],
    ['not just coding: lead people', 'people-management', 'software-engineering'],
    ['לא רק לתכנת אלא להוביל צוות', 'people-management', 'software-engineering'],
  ])('is neither wanted nor refused: “%s”', (wish, wanted, left) => {
    expect(heard(wish).concepts).toContain(wanted)
    expect([...heard(wish).concepts, ...heard(wish).not]).not.toContain(left)
  })
  it('is only what a way on stands beside', () =>
    expect(heard('raise money from investors').concepts).toContain('fundraising'))
  it.each(['stop being an SDR', 'נמאס מישיבות'])('is refused where it says so: “%s”', (wish) => {
    expect(heard(wish).concepts).toEqual([])
    expect(heard(wish).not.length).toBe(1)
  })
})

describe('a phrase that goes on', () => {
  it.each([
    ['Head of product photography', 'photography', 'product-management'],
    ['Director of data journalism', 'journalism', 'data-analysis'],
  ])('is what it ends with: “%s”', (title, wanted, other) => {
    expect(conceptsIn(title).map(({ concept }) => concept)).toContain(wanted)
    expect(conceptsIn(title).map(({ concept }) => concept)).not.toContain(other)
  })
  it('but not over a comma', () =>
    expect(conceptsIn('Head of Product, photography lover').map(({ concept }) => concept)).toContain(
      'product-management',
    ))
})

describe('words that are joined', () => {
  it.each([
    ['PHP/Symfony developer', 'php'],
    ['Project-Manager', 'project-management'],
    ['.NET and C++', 'dotnet'],
    ['.NET and C++', 'cpp'],
    ['VP R&D', 'technology-executive'],
  ])('“%s” names %s', (text, concept) =>
    expect(conceptsIn(text).map((hit) => hit.concept)).toContain(concept),
  )
  it('are no words of their own where they turn into another, or belong to an address', () => {
    expect(conceptsIn('non-nurse')).toEqual([])
    expect(conceptsIn('https://example.org/nurse/teacher')).toEqual([])
  })
  it('never let a phrase run over a comma', () => {
    const ideas = (text: string) => conceptsIn(text).map(({ concept }) => concept)
    expect(ideas('product manager')).toContain('product-management')
    expect(ideas('product, manager')).not.toContain('product-management')
  })
})

describe('what is not understood', () => {
  it('is answered with near ideas, three at most', () => {
    expect(suggest('what ventures look for', matchLexicons)).toContain('venture-capital')
    expect(suggest('איך נבנה הון', matchLexicons)).toContain('venture-capital')
    expect(suggest('get commercial work', matchLexicons)).toEqual([])
    expect(suggest('whittle antique toothpicks', matchLexicons).length).toBeLessThanOrEqual(3)
    expect(suggest('', matchLexicons)).toEqual([])
  })
  it.each(['plant based fine dining, my own place', 'לשפר את הקו, קווים דקים'])(
    'is not answered with ideas of which it says no word: “%s”',
    (wish) => expect(suggest(wish, matchLexicons)).toEqual([]),
  )
  it('hears a slip of the pen', () => expect(suggest('bookkeping', matchLexicons)).toContain('bookkeeping'))
  it('means what was chosen for it', () => {
    const persona = personaFrom(
      {
        ability: 'whittle antique toothpicks',
        heading: 'a workshop',
        intro: 'Clerk',
        picked: { ability: ['museums'], heading: [] },
      },
      { persona: 'p', line: (at) => `l${at}` },
      matchLexicons,
    )
    expect(persona.lines[0]?.concepts).toEqual(['museums'])
  })
})

describe('what is heard for sure', () => {
  const also = (wish: string) => suggestAlso(heard(wish))
  it.each([
    ['own shop + figure out the tax side, i am clueless there', 'tax'],
    ['moving into teaching paramedic students', 'emergency-care'],
    ['anaesthesia specialist cert', 'book-learning'],
    ['מו״מ עם ספקים בסין', 'vendor-management'],
  ])('has beside it what may be meant too: “%s”, %s', (wish, perhaps) => {
    expect(heard(wish).concepts.length).toBeGreaterThan(0)
    expect(also(wish)).toContain(perhaps)
  })
  it.each([
    ['is only told of', 'lambing with fewer losses. lost 11% last spring and it broke my heart', 'java'],
    ['is left behind', 'move from retail pharmacy to industry', 'pharmacy'],
    ['is said already by what was heard', 'icu skills, im on a med surg floor now', 'nursing'],
  ])('has nothing beside it that %s', (_, wish, other) => expect(also(wish)).not.toContain(other))
  it('has nothing beside it where there is no doubt, and three ideas at most', () => {
    expect(also('learn budgeting')).toEqual([])
    const perhaps = ['tax', 'law', 'video', 'music'] as const
    expect(suggestAlso({ concepts: ['budgeting'], perhaps })).toEqual(['tax', 'law', 'video'])
  })
})

const seen = <T>(value: T, section: 'about' | 'skills' | 'experience' | 'top-card') =>
  ({ value, quote: JSON.stringify(value), section, foundBy: 'app-2026', at: now }) as const
const person = (parts: Partial<Profile>, handle = 'x'): Known => ({
  person: { site: 'linkedin', handle },
  profile: { ...noEntries, ...parts },
  absent: {},
  extent: { positions: { shown: 1, of: 'all' }, skills: { shown: 1, of: 'all' } },
  changes: [],
  contested: [],
  takenAt: [now],
  own: false,
})
const wishing = (text: string, language: 'en' | 'he' = 'en'): Persona => ({
  id: 'p',
  title: '',
  kind: 'informal',
  guidance: [],
  lines: [{ id: 'a', role: 'short-goal', text: { [language]: text }, concepts: heard(text).concepts }],
  excluded: [],
})
const judged = (parts: Partial<Profile>, persona: Persona, handle?: string) =>
  match(person(parts, handle), { persona, me: parse(Me, {}), lexicons: matchLexicons, now, vectors })
const need = (parts: Partial<Profile>, persona: Persona): Verdict | undefined =>
  judged(parts, persona).verdicts.find(({ criterion }) => criterion === 'need')
const skills = (...some: readonly string[]) => ({ skills: some.map((skill) => seen(skill, 'skills')) })
const about = (text: string) => ({ about: seen(text, 'about') })

describe("the wish's own words", () => {
  it('count as evidence of their own kind: a skill or title can be all of it, a text a part', () => {
    expect(need(skills('Umbraco'), wishing('learn Umbraco'))).toMatchObject({
      outcome: 'met',
      by: 'word',
      words: ['umbraco'],
    })
    expect(need(about('I build shops with Umbraco.'), wishing('learn Umbraco'))).toMatchObject({
      outcome: 'partly',
      by: 'word',
    })
  })
  it('are found in their forms, in Hebrew too', () => {
    expect(need(about('אני משקמת שעונים עתיקים.'), wishing('שעון עתיק', 'he'))).toMatchObject({
      outcome: 'partly',
      by: 'word',
    })
  })
  it.each([
    ['Looking to learn Umbraco.', 'learn Umbraco'],
    ['I have never used Umbraco.', 'learn Umbraco'],
    ['We are hiring an Umbraco developer.', 'learn Umbraco'],
    ['Somebody who makes good things better.', 'make things good'],
  ])('“%s” is none for “%s”', (text, wish) =>
    expect(need(about(text), wishing(wish))?.outcome).toBe('unknown'),
  )
  it('are none where they belong to a phrase of another meaning', () => {
    const title = { positions: [seen({ title: 'Product Marketing Manager' }, 'experience')] }
    expect(need(title, wishing('move into product management'))?.outcome).not.toBe('met')
  })
  it('say that an idea earned what an idea earned', () =>
    expect(need(skills('Budgeting'), wishing('learn budgeting'))).toMatchObject({
      outcome: 'partly',
      by: 'idea',
    }))
})

describe('a line of several ideas', () => {
  it('is not met by the broad one of them', () => {
    const title = { positions: [seen({ title: 'Frontend Engineer' }, 'experience')] }
    expect(need(title, wishing('Backend Developer'))?.outcome).not.toBe('met')
  })
})

describe('the order of people', () => {
  const persona = wishing('learn beekeeping')
  it('follows how far the wish is answered, and no name', () => {
    const people = (['a', 'b', 'c'] as const).map((handle, at) => ({
      person: { site: 'linkedin' as const, handle },
      match: judged(
        [skills('Cooking'), skills('Beekeeping'), about('I like honey.')][at] ?? {},
        persona,
        handle,
      ),
    }))
    expect(inRank(people)[0]?.person.handle).toBe('b')
    expect(inRank(people.toReversed()).map((one) => one.person)).toEqual(
      inRank(people).map((one) => one.person),
    )
  })
})

describe('of two who answer a wish alike', () => {
  const weld = wishing('learn welding')
  const order = (parts: Partial<Profile>, goal?: string) =>
    judged(parts, {
      ...weld,
      lines: [
        ...weld.lines,
        ...(goal === undefined
          ? []
          : [{ id: 'g', role: 'long-goal' as const, text: { en: goal }, concepts: heard(goal).concepts }]),
      ],
    }).order
  const title = (title: string, to = 'now') => ({
    positions: [seen({ title, from: '2012', to }, 'experience')],
  })
  it('who does it today comes first, and whose title ends with it', () => {
    expect(order(title('Welder'))).toBeGreaterThan(order(title('Welder', '2015')))
    expect(order(title('Welder'))).toBeGreaterThan(order(title('Welding inspector')))
  })
  it('the words of a goal in which nothing was understood decide', () => {
    const goal = 'toothpicks for breweries'
    expect(heard(goal).concepts).toEqual([])
    const brewer = { ...title('Welder'), ...about('Tanks for breweries all day.') }
    const other = { ...title('Welder'), ...about('Ships and bridges all day.') }
    expect(order(brewer, goal)).toBeGreaterThan(order(other, goal))
  })
})

describe('whoever stood where I stand', () => {
  const asked = { ...wishing('learn budgeting') }
  const order = (role: string, title: string) =>
    match(
      person({ positions: [seen({ title }, 'experience')], about: seen('Budgeting for years.', 'about') }),
      {
        persona: asked,
        me: parse(Me, { role }),
        lexicons: matchLexicons,
        now,
      },
    ).order
  it('comes first of two who answer the wish alike', () =>
    expect(order('Nurse', 'Staff Nurse')).toBeGreaterThan(order('Nurse', 'Forester')))
})

describe('a move that a wish is about', () => {
  const asked = wishing('leave academia for industry')
  const role = (title: string, from: string, to: string, company = title) =>
    ({ ...seen({ title, company, from, to }, 'experience'), quote: title }) as const
  const outcome = (...roles: readonly ReturnType<typeof role>[]) =>
    judged({ positions: roles }, asked).verdicts.find(({ criterion }) => criterion === 'need')
  it('is met by whoever has made it, with both roles as evidence', () =>
    expect(
      outcome(role('R&D Lead', '2020', 'now'), role('Postdoctoral Fellow', '2015', '2020')),
    ).toMatchObject({
      outcome: 'met',
      evidence: [{ quote: 'Postdoctoral Fellow' }, { quote: 'R&D Lead' }],
    }))
  it.each([
    [role('Professor', '2020', 'now'), role('Postdoctoral Fellow', '2015', '2020')],
    [role('Postdoctoral Fellow', '2020', 'now'), role('Baker', '2015', '2020')],
    [
      role('Keeper of Seals', '2020', 'now', 'Ashby College'),
      role('Lecturer', '2015', '2020', 'Ashby College'),
    ],
  ])('is not met by whoever stayed, or came the other way', (...roles) =>
    expect(outcome(...roles)?.outcome).not.toBe('met'),
  )
  it('is met by whoever went the way that it names', () => {
    const wish = wishing('move from journalism to policy')
    const roles = [role('Head of Public Policy', '2019', 'now'), role('Reporter', '2007', '2019')]
    expect(judged({ positions: roles }, wish).verdicts).toContainEqual(
      expect.objectContaining({ criterion: 'need', outcome: 'met', by: 'idea' }),
    )
  })
  it('is met by whoever left what it only wants to leave, at the same employer too', () => {
    const needOf = (...roles: readonly ReturnType<typeof role>[]) =>
      judged({ positions: roles }, wishing('stop being an SDR')).verdicts.find(
        ({ criterion }) => criterion === 'need',
      )?.outcome
    const rep = (to: string) => role('Business Development Rep', '2017', to, 'Flowdesk')
    expect(needOf(role('Account Executive', '2020', 'now', 'Flowdesk'), rep('2020'))).toBe('met')
    expect(needOf(rep('now'))).not.toBe('met')
    expect(needOf(role('SDR Engineer', '2015', 'now'))).not.toBe('met')
  })
})

describe('what tells people apart', () => {
  const all = ['Beekeeping, gardens', 'Gardens', 'Gardens', 'Gardens', 'Gardens'].map((skill, at) =>
    person(skills(skill), `p${at}`),
  )
  it('counts more among them, and changes no verdict', () => {
    const among = amongPeople(all, matchLexicons)
    const of = (wish: string, given?: typeof among) =>
      match(all[1] ?? person({}), {
        persona: {
          ...wishing('x'),
          lines: [{ id: 'a', role: 'short-goal', text: { en: wish }, concepts: [] }],
        },
        me: parse(Me, {}),
        lexicons: matchLexicons,
        now,
        among: given,
      })
    const [plain, told] = [of('beekeeping gardens'), of('beekeeping gardens', among)]
    expect(told.order).toBeLessThan(plain.order)
    expect(told.verdicts.map(({ outcome }) => outcome)).toEqual(plain.verdicts.map(({ outcome }) => outcome))
  })
  it('says nothing among a few', () => expect(amongPeople(all.slice(0, 3), matchLexicons)).toBeUndefined())
})

describe('signs of helping', () => {
  const outlook = (parts: Partial<Profile>) =>
    judged(parts, wishing('learn budgeting')).verdicts.find(({ criterion }) => criterion === 'outlook')
      ?.outcome
  it.each(['Self-taught developer', 'Self taught cook', 'Junior Developer'])('“%s” is none', (headline) =>
    expect(['met', 'partly']).not.toContain(outlook({ headline: seen(headline, 'top-card') })),
  )
})
