import { expect, it } from 'vitest'
import { hookWords } from '../languages/recognises.ts'
import { channels } from './channels.ts'
import { firstName } from './first-name.ts'
import { hooks, hooksFor } from './hooks.ts'
import { missingWords } from './missing-words.ts'
import { me, noa, now, persona, settings } from './sample.examples.ts'
import { topicInNote, topicOf } from './topic.ts'

it('a post on the persona’s topic comes first, an old one not at all, the user’s own last', () => {
  expect(hooks(noa, { persona, me, now, words: hookWords }).map(({ kind, topic }) => [kind, topic])).toEqual([
    ['post', 'Roadmaps are promises'],
    ['move', 'Data Engineer → Product Manager'],
    ['post', 'Lunch was good today'],
    ['volunteering', 'Women in Data Nordics'],
    ['shared-employer', 'Fjordline AB'],
    ['shared-school', 'Lund University'],
    ['shared-place', 'Gothenburg'],
    ['headline', 'Head of Product'],
    ['own', ''],
  ])
})

it('talks, projects and publications come before a move; what is long past is no hook', () => {
  const seen = <T>(value: T) =>
    ({ value, quote: 'as listed', section: 'featured', foundBy: 'by-hand', at: now }) as const
  const works = {
    featured: [
      seen({ featured: 'Keynote: Fewer roadmaps', kind: 'Link' }),
      seen({ featured: 'Our website' }),
    ],
    projects: [seen({ project: 'Open harbour map', from: '2014', to: '2015' })],
    publications: [seen({ publication: 'Promises in product management', at: '2025-04' })],
  }
  const found = hooks(
    { ...noa, profile: { ...noa.profile, ...works } },
    { persona, me, now, words: hookWords },
  )
  expect(found.slice(0, 4).map(({ kind, topic }) => [kind, topic])).toEqual([
    ['post', 'Roadmaps are promises'],
    ['talk', 'Keynote: Fewer roadmaps'],
    ['publication', 'Promises in product management'],
    ['move', 'Data Engineer → Product Manager'],
  ])
  expect(found.map(({ topic }) => topic)).not.toContain('Open harbour map')
})

it('an answer to a post begins with posts only, and a thank-you with none of these', () => {
  const found = hooks(noa, { persona, me, now, words: hookWords })
  expect(hooksFor('thoughtful-answer', found).map(({ kind }) => kind)).toEqual(['post', 'post'])
  expect(hooksFor('thank-you', found)).toEqual([])
  expect(hooksFor('first-ask', found)).toEqual(found)
})

it('a topic is cut at a word’s end and carries no address, hashtag or emoji', () => {
  expect(
    topicOf('🚀🚀 https://example.org #ai\nThe cost of not doing the work that nobody wants to own'),
  ).toBe('The cost of not doing the work that nobody wants to own')
  expect(topicInNote('The cost of not doing the work that nobody wants to own')).toBe(
    'The cost of not doing the work…',
  )
  expect(topicInNote('Handover in nine minutes: what the night shift taught us')).toBe(
    'Handover in nine minutes',
  )
  expect(topicInNote('מפות דרכים הן הבטחה שאפשר לקיים, אם מוותרים')).toBe('מפות דרכים הן הבטחה שאפשר לקיים')
  expect(topicOf('👍')).toBe('')
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
])('greets %s as %s', (name, greeted) => {
  expect(firstName(name)).toBe(greeted)
})

it('a note is open for a second degree, a message once it was accepted, and nothing on LinkedIn in between', () => {
  const person = noa.person
  const sent = { id: '1', person, at: now, kind: 'sent', message: 'first-ask', channel: 'note' } as const
  const accepted = { id: '2', person, at: '2026-11-23T11:00:00Z', kind: 'accepted' } as const
  const open = (...touchpoints: readonly (typeof sent | typeof accepted)[]) =>
    channels(noa, { touchpoints, settings, now }).map(({ channel }) => channel)
  expect(open()).toEqual(['note', 'email', 'chat'])
  expect(open(sent)).toEqual(['email', 'chat'])
  expect(open(sent, accepted)).toEqual(['message', 'email', 'chat'])
  expect(channels(noa, { touchpoints: [], settings, now })[0]).toMatchObject({ limit: 200, notesLeft: 5 })
  const { degree: _, ...profile } = noa.profile
  expect(channels({ ...noa, profile }, { touchpoints: [], settings, now })[0]).toMatchObject({
    certain: false,
  })
})

it('asks once for the words that a line lacks in a language', () => {
  const line = { id: 'odd', role: 'gap', text: { he: 'משהו מיוחד' }, concepts: [] } as const
  expect(missingWords({ ...persona, lines: [line] }, { ...me, intro: { he: 'אני' } }, 'en')).toEqual([
    { line: 'odd' },
    { me: 'intro' },
  ])
})
