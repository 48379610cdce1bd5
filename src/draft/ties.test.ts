import { describe, expect, it } from 'vitest'
import { says } from '../languages/en/says/index.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { hookLexicons } from '../languages/recognises.ts'
import type { ChannelId } from '../model/draft.ts'
import type { HookKind } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { noEntries, type Position } from '../model/reading.ts'
import { compose } from './compose.ts'
import type { ComposeContext } from './compose-context.ts'
import { findHooks } from './hooks.ts'
import { me, now, persona, settings } from './sample.examples.ts'
import { textOf } from './text.ts'

const seen = <T>(value: T, quote = JSON.stringify(value)) =>
  ({ value, quote, section: 'experience', foundBy: 'by-hand', at: now }) as const
const position = (
  title: string,
  company: string,
  from: string,
  to: string,
): ReturnType<typeof seen<Position>> => seen({ title, company, from, to }, `${title} · ${company}`)
const known = (profile: Partial<Known['profile']>): Known => ({
  person: { site: 'linkedin', handle: 'ines-abara' },
  profile: { ...noEntries, name: seen('Ines Abara', 'Ines Abara'), ...profile },
  absent: {},
  extent: {},
  changes: [],
  contested: [],
  takenAt: [now],
  own: false,
})
const buyer: Persona = {
  ...persona,
  lines: [
    { id: 'short', role: 'short-goal', text: { en: 'Get better at negotiation' }, concepts: ['negotiation'] },
    { id: 'long', role: 'long-goal', text: { en: 'Become a buyer' }, concepts: [] },
  ],
}
const packer: Me = {
  ...me,
  intro: { en: 'I am a packer at a warehouse' },
  who: { en: 'I’m a packer at a warehouse' },
  whoShort: { en: 'I’m a packer' },
  employers: ['Torval Foods'],
  schools: [],
}

function written(
  one: Known,
  kind: HookKind,
  channel: ChannelId,
  seed = 0,
  lines: Persona = buyer,
  more: Partial<Me> = {},
): string {
  const mine = { ...packer, ...more }
  const context: ComposeContext = {
    ...{ known: one, persona: lines, me: mine, settings, touchpoints: [], says, hookLexicons, now },
    phrases: phraseLexicons.en,
  }
  const all = findHooks(one, { persona: lines, me: mine, now, lexicons: hookLexicons })
  const hook = all.find((found) => found.kind === kind)!
  expect(hook, kind).toBeDefined()
  return textOf(
    compose({ id: 'd', person: one.person, kind: 'first-ask', channel, language: 'en', seed, hook }, context),
  )
}
const seeds = Array.from({ length: 8 }, (_, seed) => seed)

const positions = [
  position('Packer', 'Torval Foods', '2008', '2011'),
  position('Assistant Buyer', 'Torval Foods', '2011', '2015'),
  position('Head Buyer', 'Ombria Steel', '2015', 'now'),
]
const post = seen(
  {
    text: 'How we prepare a negotiation: we write down when we would leave.',
    at: now,
    kind: 'post' as const,
  },
  'How we prepare a negotiation: we write down when we would leave.',
)

describe('what joins the two beside the hook', () => {
  it('says the employer of both, whatever a message begins with', () => {
    for (const seed of seeds)
      expect(written(known({ positions, posts: [post] }), 'post', 'message', seed)).toMatch(
        /Torval Foods|packer yourself|as you did/u,
      )
  })

  it('says “as you did” of a wish that the step fulfils, and of no other', () => {
    const bakery: Persona = {
      ...buyer,
      lines: [
        { id: 'long', role: 'long-goal', text: { en: 'Become a buyer of vintage cars' }, concepts: [] },
      ],
    }
    expect(written(known({ positions }), 'move', 'note')).toContain('become a buyer, as you did')
    for (const seed of seeds)
      for (const channel of ['note', 'message'] as const)
        expect(written(known({ positions }), 'move', channel, seed, bakery)).not.toContain('as you did')
  })

  it('does not say that somebody came from the work into which they moved', () => {
    const way = [
      position('Cook', 'Galley Lane', '2005', '2008'),
      position('Packer', 'Torval Foods', '2008', '2011'),
    ]
    for (const seed of seeds)
      expect(written(known({ positions: way }), 'move', 'message', seed)).not.toMatch(/packer yourself/u)
  })

  it('asks a platform for what its page offers, else for a first session', () => {
    const offers = [seen({ offer: 'mentoring' as const, words: 'Free 30-minute sessions · Mondays' })]
    for (const seed of seeds) {
      expect(written(known({ positions, offers }), 'move', 'platform-request', seed)).toMatch(
        /30 minutes that your page offers/u,
      )
      const without = written(known({ positions }), 'move', 'platform-request', seed)
      expect(without).toContain('first session')
      expect(without).not.toMatch(/minute/u)
    }
  })

  it('says of an employer of both who works there still', () => {
    const at = (company: string | undefined, to: string) =>
      seeds
        .map((seed) =>
          written(
            known({ positions: [seen({ title: 'Buyer', company: 'Torval Foods', from: '2015', to })] }),
            'shared-employer',
            'message',
            seed,
            undefined,
            { company },
          ),
        )
        .join('\n')
    expect(at(undefined, '2020')).toMatch(/we have both worked at Torval Foods/iu)
    expect(at('Torval Foods', 'now')).toMatch(/we both work at Torval Foods/iu)
    expect(at('Torval Foods', '2020')).toMatch(/I work at Torval Foods, where you were before/u)
    expect(at('Ostrand Mills', 'now')).toMatch(/I was at Torval Foods, where you work now/u)
    // Where About me names no employer of today nobody says that the user has left.
    expect(at(undefined, 'now')).toMatch(/we have both worked at Torval Foods/iu)
  })

  it('greets by the name as it is written, also in other letters', () => {
    const text = written(known({ positions, name: seen('דנה לוי', 'דנה לוי') }), 'move', 'note')
    expect(text).toMatch(/^\p{L}+ \u2068?דנה/u)
  })
})
