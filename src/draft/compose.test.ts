import fc from 'fast-check'
import { expect, it } from 'vitest'
import { says as english } from '../languages/en/says/index.ts'
import { says as hebrew } from '../languages/he/says/index.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { hookLexicons } from '../languages/recognises.ts'
import { channelIds, type Draft, kindIds } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import { languageCodes } from '../model/language.ts'
import { type Persona, relationships } from '../model/persona.ts'
import { noEntries } from '../model/reading.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { type Choice, type ComposeContext, compose } from './compose.ts'
import { edit } from './edit.ts'
import { findHooks } from './hooks.ts'
import { me, noa, now, persona, settings } from './sample.examples.ts'
import { ownShare, textOf } from './text.ts'

const all = findHooks(noa, { persona, me, now, lexicons: hookLexicons })
const spoken = { en: english, he: hebrew }
const met: Touchpoint = {
  id: 'met',
  person: noa.person,
  at: now,
  kind: 'met',
  takeaway: 'Write the decision first',
}
const context = (changes: Partial<ComposeContext> = {}): ComposeContext => ({
  known: noa,
  persona,
  me,
  settings,
  touchpoints: [met],
  says: english,
  phrases: phraseLexicons[changes.says === hebrew ? 'he' : 'en'],
  hookLexicons,
  now,
  ...changes,
})
const choice = (changes: Partial<Choice> = {}): Choice => ({
  id: 'one',
  person: noa.person,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  hook: all[0]!,
  seed: 0,
  ...changes,
})
const partOf = (draft: Draft, part: string) => draft.segments.find((one) => one.part === part)?.text

const nobody: Known = {
  ...noa,
  profile: noEntries,
}
const { path: _, ...withoutPath } = persona
const bare: Persona = { ...withoutPath, lines: [] }
const nameless = { ...me, name: '', intro: {}, offer: {}, role: undefined }

const anyChoice = fc.record({
  kind: fc.constantFrom(...kindIds),
  channel: fc.constantFrom(...channelIds),
  language: fc.constantFrom(...languageCodes),
  relationship: fc.constantFrom(...relationships),
  seed: fc.nat(40),
  hook: fc.constantFrom(...all),
  knows: fc.boolean(),
  hasPersona: fc.boolean(),
  hasMe: fc.boolean(),
})
const made = (one: typeof anyChoice extends fc.Arbitrary<infer T> ? T : never) =>
  compose(
    choice({ ...one, hook: one.knows ? one.hook : all.at(-1)! }),
    context({
      says: spoken[one.language],
      known: one.knows ? noa : nobody,
      persona: { ...(one.hasPersona ? persona : bare), kind: one.relationship },
      me: one.hasMe ? me : nameless,
    }),
  )

it('mentions only what was read, what the persona says, what About me says, or the user’s own words', () => {
  const lines = new Set(persona.lines.map(({ id }) => id))
  const quotes = JSON.stringify(noa.profile)
  fc.assert(
    fc.property(anyChoice, (one) => {
      for (const fact of made(one).segments.flatMap(({ uses }) => uses)) {
        if ('page' in fact) expect(quotes).toContain(JSON.stringify(fact.page.quote))
        if ('line' in fact) expect(lines).toContain(fact.line)
        if ('me' in fact) expect(me).toHaveProperty(fact.me)
      }
    }),
  )
})

it('does not mix languages but for quotes and names', () => {
  const draft = compose(choice({ channel: 'email', language: 'he' }), context({ says: hebrew }))
  expect(
    textOf(draft)
      .replace(/\u2068[^\u2069]*\u2069/gu, '')
      .replace('Dana Levi', ''),
  ).not.toMatch(/[A-Za-z]/u)
})

it('neighbouring drafts differ in opening and ask', () => {
  for (const language of languageCodes)
    for (const seed of [0, 1, 2, 3]) {
      const [one, next] = [seed, seed + 1].map((now) =>
        compose(choice({ channel: 'message', language, seed: now }), context({ says: spoken[language] })),
      )
      expect(partOf(one!, 'opening')).not.toBe(partOf(next!, 'opening'))
      expect(partOf(one!, 'ask')).not.toBe(partOf(next!, 'ask'))
    }
})

it('a first ask of all its parts stays within 400 characters', () => {
  for (const language of languageCodes)
    for (let seed = 0; seed < 4; seed++) {
      const draft = compose(
        choice({ channel: 'message', language, seed, questions: [] }),
        context({ says: spoken[language] }),
      )
      expect(textOf(draft).length).toBeLessThanOrEqual(400)
    }
})

it('keeps what the user wrote or deleted when the hook or the channel changes', () => {
  const first = compose(choice({ channel: 'message' }), context())
  const ask = partOf(first, 'ask')!
  const without = edit(first, textOf(first).replace(` ${partOf(first, 'question')}`, ''), now)
  const mine = edit(without, textOf(without).replace(ask, 'Could we talk for 10 minutes?'), now)
  const next = compose(choice({ channel: 'email', hook: all[2]!, previous: mine }), context())
  expect(partOf(next, 'ask')).toBe('Could we talk for 10 minutes?')
  expect(partOf(next, 'question')).toBe('')
  expect(partOf(next, 'opening')).not.toBe(partOf(first, 'opening'))
})

it('words that are typed at their place become the own words, and the rest stays untouched', () => {
  const first = compose(choice({ channel: 'message' }), context())
  const opening = partOf(first, 'opening')!
  const draft = edit(
    first,
    textOf(first).replace(opening, `${opening} The column about the cost of not doing stayed with me.`),
    now,
  )
  expect(draft.segments.filter(({ mine }) => mine).map(({ part, text }) => [part, text])).toEqual([
    ['own-words', 'The column about the cost of not doing stayed with me.'],
  ])
  expect(ownShare(draft)).toBeGreaterThan(0.1)
})

it('in a note what is written over the hook’s sentence are the own words, and a new hook leaves them alone', () => {
  const roomy = context({ settings: { ...settings, account: 'premium' } })
  const drafts = all.flatMap((hook) =>
    Array.from({ length: 16 }, (_, seed) => compose(choice({ hook, seed }), roomy)),
  )
  const first = drafts.find((one) => partOf(one, 'opening'))!
  const hook = partOf(first, 'opening')!
  const own = 'The column about the cost of not doing stayed with me.'
  const draft = edit(first, textOf(first).replace(hook, own), now)
  expect(partOf(draft, 'own-words')).toBe(own)
  const next = compose(choice({ hook: all[1]!, previous: draft }), roomy)
  expect(partOf(next, 'own-words')).toBe(own)
  expect(partOf(next, 'opening') ?? '').toBe('')
  expect(textOf(next).length).toBeLessThanOrEqual(300)
})

it('an edited draft has exactly the text that was typed', () => {
  fc.assert(
    fc.property(
      anyChoice,
      fc.array(
        fc.tuple(fc.nat(400), fc.nat(80), fc.oneof(fc.string(), fc.constantFrom(' ', '\n\n', '', 'A. '))),
        {
          maxLength: 4,
        },
      ),
      (one, changes) => {
        let draft = made(one)
        for (const [start, length, typed] of changes) {
          const old = textOf(draft)
          const text = old.slice(0, start) + typed + old.slice(start + length)
          draft = edit(draft, text, now)
          expect(textOf(draft)).toBe(text)
        }
      },
    ),
  )
})

it('a thank-you names the user’s own takeaway', () => {
  const draft = compose(choice({ kind: 'thank-you', channel: 'email' }), context())
  expect(partOf(draft, 'own-words')).toContain('write the decision first')
})

it('says no direction that the user did not state, where they told theirs in another language', () => {
  const { role: __, ...nobody } = me
  const heading = (concepts: readonly string[], path?: Persona['path']): Persona => ({
    ...persona,
    lines: [{ id: 'g', role: 'long-goal', text: { he: 'מהנדסת נתונים לניהול מוצר' }, concepts }],
    ...(path ? { path } : { path: undefined as never }),
  })
  const texts = (who: Persona) =>
    Array.from({ length: 16 }, (_, seed) =>
      textOf(
        compose(
          choice({ seed, channel: 'message' }),
          context({ persona: who, me: { ...nobody, intro: {}, who: {} } }),
        ),
      ),
    ).join('\n')
  const both = ['data-engineering', 'product-management']
  const moving = texts(heading(both, { from: 'data-engineering', to: 'product-management' }))
  expect(moving).not.toMatch(/data engineering/u)
  const { path: _, ...undecided } = heading(both)
  expect(texts(undecided)).not.toMatch(/(?:move|work|go) in(?:to)? (?:data engineering|product management)/u)
})
