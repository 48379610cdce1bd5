import { expect, it } from 'vitest'
import { hookLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import { noEntries } from '../model/reading.ts'
import { listChannels } from './channels.ts'
import { findMissing } from './find-missing.ts'
import { firstName, professorIn } from './first-name.ts'
import { findHooks, hooksFor, linksNothing } from './hooks.ts'
import { me, noa, now, persona, settings } from './sample.examples.ts'
import { topicOf } from './topic.ts'

const found = (known: Known) => findHooks(known, { persona, me, now, lexicons: hookLexicons })
const seen = <T>(value: T) =>
  ({
    value,
    quote: String((value as { text?: string }).text ?? 'as listed'),
    section: 'featured',
    foundBy: 'by-hand',
    at: now,
  }) as const
const withPost = (text: string, kind: 'post' | 'article' = 'post') =>
  found({ ...noa, profile: { ...noEntries, posts: [seen({ text, kind, at: '2026-11-03T08:00:00Z' })] } })

it('what is nearest to the persona comes first, what nothing joins with it behind, the user’s own last', () => {
  expect(found(noa).map(({ kind, topic, link }) => [kind, topic, link])).toEqual([
    ['move', 'Data Engineer → Product Manager', 'aim'],
    ['post', 'Roadmaps are promises', 'aim'],
    ['shared-role', 'Data Engineer', 'origin'],
    ['shared-employer', 'Fjordline AB', 'shared'],
    ['shared-school', 'Lund University', 'shared'],
    ['today', 'Product Manager', 'aim'],
    ['volunteering', 'Women in Data Nordics', undefined],
    ['shared-place', 'Gothenburg', undefined],
    ['own', '', undefined],
  ])
})

it('the other steps of a way can be chosen, too; a mere rank is no step', () => {
  const way = ['Ferry Clerk', 'Lab Assistant', 'Senior Lab Assistant', 'Trial Coordinator']
  const positions = way.map((title, at) => seen({ title, company: `House ${at}`, from: `${2010 + at}` }))
  const moves = found({ ...noa, profile: { ...noEntries, positions } }).filter(({ kind }) => kind === 'move')
  expect(moves.map(({ topic, at, link }) => [topic, at, link])).toEqual([
    ['Senior Lab Assistant → Trial Coordinator', '2013', undefined],
    ['Ferry Clerk → Lab Assistant', '2011', undefined],
  ])
})

it('nobody is told that they were what they still call themselves', () => {
  const roles = (known: Known) => found(known).filter(({ kind }) => kind === 'shared-role')
  expect(roles(noa)).toHaveLength(1)
  const headline = seen('Founder of Tidal Desk | Data engineer')
  expect(roles({ ...noa, profile: { ...noa.profile, headline } })).toEqual([])
  // Where somebody comes from is said beside it: they are it no more.
  const from = seen('Founder of Tidal Desk | Data engineer by origin')
  expect(roles({ ...noa, profile: { ...noa.profile, headline: from } })).toHaveLength(1)
})

it('nobody is told that they were what they are still, in a higher rank', () => {
  const way = (now: string) => [
    seen({ title: now, company: 'House 1', from: '2020', to: 'now' }),
    seen({ title: 'Data Engineer', company: 'House 2', from: '2015', to: '2020' }),
  ]
  const roles = (now: string) =>
    found({ ...noa, profile: { ...noEntries, positions: way(now) } }).filter(
      ({ kind }) => kind === 'shared-role',
    )
  expect(roles('Pastry Chef')).toHaveLength(1)
  expect(roles('Principal Data Engineer, Freight')).toEqual([])
  expect(roles('Owner & Data Engineer, Freight')).toEqual([])
})

it('of whom only the rank is known, the house is named', () => {
  const today = (title: string) =>
    found({
      ...noa,
      profile: { ...noEntries, positions: [seen({ title, company: 'Podlipec', to: 'now' })] },
    }).find(({ kind }) => kind === 'today')?.names
  expect(today('Owner')).toEqual({ company: 'Podlipec' })
  expect(today('Product Manager')).toEqual({ role: 'Product Manager', company: 'Podlipec' })
})

it('what is long past is no hook', () => {
  const works = {
    projects: [seen({ project: 'Open harbour map', from: '2014', to: '2015' })],
    publications: [seen({ publication: 'Promises in product management', at: '2025-04' })],
  }
  const topics = found({ ...noa, profile: { ...noa.profile, ...works } }).map(({ topic }) => topic)
  expect(topics).toContain('Promises in product management')
  expect(topics).not.toContain('Open harbour map')
})

it.each([
  'We’re hiring! 🎉 Two senior product managers, remote. Link in the comments 👇',
  'I’m thrilled to announce that I have been named one of the Top 50 Women in Product!!! So grateful to my team 🙏',
  'Proud of the whole product management team for the launch today 💙',
  'Happy Friday everyone!',
  'Today I am starting a new role as product manager at Fjordline. Thank you to everybody who helped.',
  'Join us on 3 December for our webinar on product management. Register now.',
  'מגייסים! מנהלי מוצר לצוות שלנו, לינק בתגובה הראשונה',
  'אחרי 4 שנים מדהימות החלטתי שהגיע הזמן לצאת לדרך חדשה 🙏 תודה לכולם',
  'שמחה לבשר שהתחלתי תפקיד חדש בניהול מוצר',
  '#product #management #growth',
  'https://example.org/product-management',
  '👍👍',
])('what only announces is no hook: %s', (text) => {
  expect(withPost(text).map(({ kind }) => kind)).toEqual(['own'])
})

it.each([
  [
    'Unpopular opinion:\n\nYour roadmap is not a product management plan. It is a list of bets.',
    'Your roadmap is not a product management plan',
  ],
  [
    '3 things I tell every product manager:\n1. Stop sending roadmaps to everybody',
    'Stop sending roadmaps to everybody',
  ],
  ['How I became a product manager after ten years (and what I would do differently) 🍼', undefined],
  [
    'In product management I learned that it is always a good idea to write down what was decided by whom and for which reason before the meeting ends and everybody is gone',
    'In product management I learned that it is always a good idea to write down what was decided by whom and for which reason before the meeting ends',
  ],
] as const)('quotes a whole sentence of a post, or nothing: %s', (text, quote) => {
  const [first] = withPost(text)
  expect(first?.kind).toBe('post')
  expect(first?.quote).toBe(quote)
})

it('a title is quoted whole: a bracket or a full stop may end it, a colon does not', () => {
  const title = (text: string) => withPost(text, 'article')[0]?.quote
  expect(title('How I came to product management (and what I would tell my team) 🍼')).toBe(
    'How I came to product management',
  )
  expect(title(`Product management: ${'what nobody tells you about it '.repeat(4)}`)).toBeUndefined()
})

it('a talk has the title that is its own, not the event’s', () => {
  const talk = (featured: string) =>
    found({ ...noa, profile: { ...noEntries, featured: [seen({ featured, kind: 'Video' })] } }).find(
      ({ kind }) => kind === 'talk',
    )?.quote
  expect(talk('Keynote at Config 2025 — Designing with AI without losing your taste')).toBe(
    'Designing with AI without losing your taste',
  )
  expect(talk('Vortrag: Warum Praxisanleitung keine Nebensache ist (Pflegetag 2025)')).toBe(
    'Warum Praxisanleitung keine Nebensache ist',
  )
  expect(talk('Podcast: “Attribution is a lie we all agree on” – ep. 48')).toBe(
    'Attribution is a lie we all agree on',
  )
  expect(talk('Keynote at Config 2025')).toBeUndefined()
})

it('what About says of the own way and of whom they like to help is worth mentioning', () => {
  const about =
    'I was a data engineer for nine years before moving into product management. I help engineers write their first roadmap.'
  const kinds = found({ ...noa, profile: { ...noEntries, about: seen(about) } })
  expect(kinds.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['own-way', 'I was a data engineer for nine years before moving into product management'],
    ['offer', 'I help engineers write their first roadmap'],
    ['own', undefined],
  ])
})

it('where nothing joins the two, the user’s own comes first', () => {
  const cook = { ...noa, profile: { ...noEntries, headline: seen('Baker of sourdough bread') } }
  expect(found(cook)[0]?.kind).toBe('own')
  expect(linksNothing(found(cook))).toBe(true)
  expect(linksNothing(found(noa))).toBe(false)
})

it('a post that says much is proposed also where nothing surely joins the two, and that is said', () => {
  const text =
    'For years I handed out a list. Now every baker in our kitchen tastes the dough before anybody writes down a gram.'
  const all = withPost(text)
  expect(all[0]).toMatchObject({
    kind: 'post',
    quote: 'Every baker in our kitchen tastes the dough before anybody writes down a gram',
    cites: true,
  })
  expect(linksNothing(all)).toBe(true)
})

it.each([
  'Blessed Easter to all our product people, their families and whoever waits for us until ten at night. See you after the break',
  'Product people, well done! What an evening',
])('what nothing can be said of but its day is not mentioned: %s', (text) => {
  expect(withPost(text).map(({ kind }) => kind)).toEqual(['own'])
})

it('an answer to a post begins with posts only, and a thank-you with none of these', () => {
  expect(hooksFor('thoughtful-answer', found(noa)).map(({ kind }) => kind)).toEqual(['post'])
  expect(hooksFor('thank-you', found(noa))).toEqual([])
  expect(hooksFor('first-ask', found(noa))).toEqual(found(noa))
})

it('a topic is cut at a word’s end and carries no address, hashtag or emoji', () => {
  expect(
    topicOf('🚀🚀 https://example.org #ai\nThe cost of not doing the work that nobody wants to own'),
  ).toBe('The cost of not doing the work that nobody wants to own')
  expect(topicOf('👍')).toBe('')
  expect(topicOf('02:47. A bank sends the same file twice. Eleven people type.')).toBe(
    'A bank sends the same file twice',
  )
  expect(topicOf('מפות דרכים הן הבטחה. ועוד משהו #מוצר')).toBe('מפות דרכים הן הבטחה')
})

it.each([
  ['Dr. Noa Bergström, PhD 🚀', 'Noa'],
  ['נועה לוי', 'נועה'],
  ['ד״ר נועה לוי', 'נועה'],
  ['Dr. Cohen', 'Dr. Cohen'],
  ['J. R. Okafor', 'J. R. Okafor'],
  ['Abdul Rahman', 'Abdul Rahman'],
  ['ليلى حداد', 'ليلى حداد'],
  ['王小明', '王小明'],
  ['Ana-María (she/her) López', 'Ana-María'],
  ['Frau Sabine Kellermann', 'Sabine'],
  ['Herr Kellermann', 'Herr Kellermann'],
])('greets %s as %s', (name, greeted) => {
  expect(firstName(name)).toBe(greeted)
})

it('a note is open for a second degree, a message once it was accepted, and nothing on LinkedIn in between', () => {
  const person = noa.person
  const sent = { id: '1', person, at: now, kind: 'sent', message: 'first-ask', channel: 'note' } as const
  const accepted = { id: '2', person, at: '2026-11-23T11:00:00Z', kind: 'accepted' } as const
  const open = (...touchpoints: readonly (typeof sent | typeof accepted)[]) =>
    listChannels(noa, { touchpoints, settings, now }).map(({ channel }) => channel)
  expect(open()).toEqual(['note', 'email', 'chat'])
  expect(open(sent)).toEqual(['email', 'chat'])
  expect(open(sent, accepted)).toEqual(['message', 'email', 'chat'])
  expect(listChannels(noa, { touchpoints: [], settings, now })[0]).toMatchObject({ limit: 200, notesLeft: 5 })
  const { degree: _, ...profile } = noa.profile
  expect(listChannels({ ...noa, profile }, { touchpoints: [], settings, now })[0]).toMatchObject({
    certain: false,
  })
})

it('asks once for the words that a line lacks in a language', () => {
  const line = { id: 'odd', role: 'gap', text: { he: 'משהו מיוחד' }, concepts: [] } as const
  expect(findMissing({ ...persona, lines: [line] }, { ...me, intro: { he: 'אני' } }, 'en')).toEqual([
    { line: 'odd' },
    { me: 'intro' },
  ])
})

it.each([
  ['Prof. Dr. Sabine Kellermann', 'Kellermann'],
  ['Prof. Dr. med. Anna van den Berg', 'van den Berg'],
  ['פרופ׳ רות לוי', 'לוי'],
  ['Dr. Liesbeth van den Berg (she/her)', undefined],
  ['Sabine Kellermann', undefined],
  ['Prof. Kellermann', 'Kellermann'],
])('a professor is called by the family name: %s', (name, family) => {
  expect(professorIn(name)).toBe(family)
})
