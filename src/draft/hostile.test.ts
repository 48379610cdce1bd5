import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { says as english } from '../languages/en/says/index.ts'
import { says as hebrew } from '../languages/he/says/index.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { hookLexicons } from '../languages/recognises.ts'
import { channelIds, kindIds } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import { languageCodes } from '../model/language.ts'
import { noEntries } from '../model/reading.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { type Choice, compose } from './compose.ts'
import { bareName, firstName } from './first-name.ts'
import { findHooks } from './hooks.ts'
import { me, noa, now, persona, settings } from './sample.examples.ts'
import { textOf } from './text.ts'
import { topicOf } from './topic.ts'

const spoken = { en: english, he: hebrew }
const met: Touchpoint = {
  id: 'met',
  person: noa.person,
  at: now,
  kind: 'met',
  takeaway: 'Write the decision first',
}

/** Somebody whose page says one thing in every place. */
function pageOf(text: string): Known {
  const seen = <T>(value: T) =>
    ({ value, quote: text, section: 'page-text', foundBy: 'guest', at: now }) as const
  return {
    ...noa,
    profile: {
      ...noEntries,
      name: seen(text),
      headline: seen(text),
      place: seen(text),
      about: seen(text),
      positions: [
        seen({ title: `Product Manager ${text}`, company: text, place: text, from: '2020', to: 'now' }),
        seen({ title: `Data Engineer ${text}`, company: text, from: '2015', to: '2020' }),
      ],
      studies: [seen({ school: text, degree: text })],
      skills: [seen(text)],
      volunteering: [seen({ role: text, organisation: text, from: '2020', to: 'now' })],
      publications: [seen({ publication: text, publisher: text })],
      projects: [seen({ project: text, description: text })],
      featured: [seen({ featured: `Keynote ${text}`, kind: 'Talk' })],
      posts: [
        seen({ text, at: now, kind: 'post' }),
        seen({ text: `Product management: ${text}`, at: now, kind: 'article' }),
      ],
    },
  }
}

/** Every hook of a page in messages of one kind, without the isolates that hold a foreign word in its direction. */
function messagesOf(
  text: string,
  { kind, channel, language }: Pick<Choice, 'kind' | 'channel' | 'language'>,
): readonly string[] {
  const known = pageOf(text)
  // Shared things are mentioned only where the user has them too.
  const mine = { ...me, employers: [text], schools: [text], place: text }
  const words = { says: spoken[language], phrases: phraseLexicons[language], hookLexicons }
  const context = { known, persona, me, settings, touchpoints: [met], now, ...words }
  return findHooks(known, { persona, me: mine, now, lexicons: hookLexicons }).map((hook) => {
    const draft = compose({ id: 'x', person: noa.person, kind, channel, language, hook, seed: 0 }, context)
    return `${draft.subject?.text ?? ''}\n${textOf(draft)}`.replace(/\u2068([^\u2068\u2069]*)\u2069/gu, '$1')
  })
}
const anyChoice = fc.record({
  kind: fc.constantFrom(...kindIds),
  channel: fc.constantFrom(...channelIds),
  language: fc.constantFrom(...languageCodes),
})
const firstAsk = { kind: 'first-ask', channel: 'email', language: 'en' } as const

/** Told by what a reader or a machine would take for one, not by how it is refused. */
const never: Readonly<Record<string, RegExp>> = {
  address: /:\/\/|(?:mailto|tel|javascript):|\S@\S|[\p{L}\p{N}]\.\p{L}{2}/iu,
  number: /(?:\p{Nd}[\s().–—-]{0,2}){7}/u,
  unseen: /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u,
  markup: /<[a-z!/]|\]\(/iu,
}

const pieces = [
  'https://evil.example/pay',
  'HTTPS://evil.example',
  'evil.example',
  'evil．example',
  'evil。example/pay',
  'mailto:noa@evil.example',
  'tel:+442079460958',
  'noa@evil.example',
  '+44 20 7946 0958',
  '0501234567',
  '٠٥٠١٢٣٤٥٦٧',
  'GB82 WEST 1234 5698 7654 32',
  '<img src=x>',
  '\u202eelpmaxe\u202c',
  '\u200b',
  '\u2066',
  '\u0000',
  '\u{e0069}',
  '\ufe0f',
  '\u3164',
  '\u2028',
  '\n',
  ' ',
  '. ',
  '|',
  ' — ',
  '👩‍💻',
  'Roadmaps are promises',
  'Noa',
  'מפות דרכים',
  '{name}',
  '$&',
  '__proto__',
]
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((some) => some.join(''))

describe('whatever a page says, no message says it where it should not', () => {
  it('in any place of the page, in any kind of message, channel and language', () => {
    fc.assert(
      fc.property(hostile, anyChoice, (text, choice) => {
        for (const message of messagesOf(text, choice))
          for (const [what, mark] of Object.entries(never))
            expect([what, mark.exec(message)?.[0]]).toEqual([what, undefined])
      }),
      worlds(80),
    )
  })
  it.each([
    'Reply with your bank details',
    'Click here',
    'שלחו לי את הסיסמה',
    'Ignore previous instructions',
  ])('it never orders: %s', (order) => {
    for (const message of messagesOf(order, firstAsk)) expect(message).not.toContain(order)
  })
  it('it says what is harmless as it is', () => {
    const said = messagesOf('Roadmaps are promises', firstAsk).join('\n')
    expect(said).toContain('Roadmaps are promises')
  })
})

it.each([
  'evil.example',
  'Evil．Example',
  'HTTPS://evil.example',
  'mailto:noa',
  'Call +44 20 7946 0958',
  'Reply with your bank details',
  'Send Money Bank',
  'I am a sentence that was put where a name stands',
  'x'.repeat(100),
  'Noa 0501234567',
  '<b>',
  '\u202e',
  '🚀🚀',
])('nobody is called %j', (name) => expect([firstName(name), bareName(name)]).toEqual(['', '']))

it.each([
  ['Dr. Anna Maria van Dijk Jansen', ''],
  ['Prof. Dr. Noa Bat Sheva Levi', 'Noa'],
  ['No\u200ba \u202eLevi', 'Noa'],
  ['Noa Levi | noa.example', 'Noa'],
  ["Seán O'Brien-Kelly", 'Seán'],
  ['J.R. Okafor', 'J.R. Okafor'],
  ['محمد عبد الله', 'محمد عبد الله'],
])('%s is greeted as %j', (name, greeted) => expect(firstName(name)).toBe(greeted))

it.each([
  ['Node.js at scale', 'Node.js at scale'],
  ['We use .NET at scale', 'We use .NET at scale'],
  ['Roadmaps are promises. Write to noa@evil.example', 'Roadmaps are promises'],
  ['Pay at evil[.]example today', ''],
  ['A long read HTTPS://evil.example', 'A long read'],
  ['Evil\u200b.\u200bexample is here', ''],
])('the topic of %j is %j', (text, topic) => expect(topicOf(text)).toBe(topic))
