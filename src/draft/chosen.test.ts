import fc from 'fast-check'
import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { says as english } from '../languages/en/says/index.ts'
import { says as hebrew } from '../languages/he/says/index.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { hookLexicons } from '../languages/recognises.ts'
import { type ChosenWish, Draft } from '../model/draft.ts'
import type { Hook } from '../model/hook.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { Persona } from '../model/persona.ts'
import { findAskedWish } from './asked-wish.ts'
import { wishful, writer } from './chosen.examples.ts'
import { compose } from './compose.ts'
import type { Choice, ComposeContext } from './compose-context.ts'
import { edit } from './edit.ts'
import { sentencesBehind } from './hooks/sentences.ts'
import { findHooks } from './hooks.ts'
import { me, now, settings } from './sample.examples.ts'
import { textOf } from './text.ts'

const says = { en: english, he: hebrew }
const hookContext = { persona: wishful, me, now, lexicons: hookLexicons }
const best = findHooks(writer, hookContext)
const sentences = best.flatMap((hook) => {
  const behind = sentencesBehind(hook, writer, hookContext)
  return [...behind.best, ...behind.others]
})
const contextIn = (language: LanguageCode, persona: Persona = wishful): ComposeContext => ({
  ...{ known: writer, persona, me, settings, touchpoints: [], hookLexicons, now },
  says: says[language],
  phrases: phraseLexicons[language],
})
const choice = (changes: Partial<Choice> = {}): Choice => ({
  ...{ id: 'one', person: writer.person, kind: 'first-ask', channel: 'message', language: 'en', seed: 0 },
  hook: best[0]!,
  ...changes,
})
const write = (changes: Partial<Choice>, persona?: Persona) =>
  compose(choice(changes), contextIn(changes.language ?? 'en', persona))
const wishesIn = (language: LanguageCode, persona?: Persona) =>
  findAskedWish(choice({ language }), contextIn(language, persona)).wishes
const wish = (id: string): ChosenWish => wishesIn('en').find((one) => one.id === id)!.wish
const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '')

it('offers every wish of the user in the language of the message, what they want to learn first', () => {
  expect(wishesIn('en').map(({ id, filling }) => [id, filling.text])).toEqual([
    ['gap-w1', 'read a project budget'],
    ['short-w1', 'present data to people who are not technical'],
    ['short-w2', 'run a meeting that ends on time'],
    ['long-w1', 'move into product management'],
  ])
  expect(wishesIn('he').map(({ id }) => id)).toEqual(wishesIn('en').map(({ id }) => id))
})

it('offers no direction that the user only thinks of', () => {
  const [first] = wishful.lines
  const unsure = {
    id: 'long',
    role: 'long-goal',
    concepts: [],
    text: { en: 'maybe become a producer?' },
  } as const
  expect(wishesIn('en', { ...wishful, lines: [first!, unsure] }).map(({ id }) => id)).toEqual([
    'short-w1',
    'short-w2',
  ])
})

it('offers what the user cannot decide, and asks it only where it was chosen', () => {
  const [, present] = wishful.lines
  const open = 'find out whether to stay or move on'
  const torn = {
    id: 'long',
    role: 'long-goal',
    concepts: [],
    text: { en: 'not sure whether to stay or move on' },
    phrases: { en: [open] },
  } as const
  const persona = { ...wishful, lines: [present!, torn] }
  const [choosing] = wishesIn('en', persona).filter(({ filling }) => filling.text === open)
  expect(bare(textOf(write({}, persona)))).not.toContain(open)
  expect(bare(textOf(write({ wish: choosing!.wish }, persona)))).toContain(`I want to ${open}`)
})

it('says which wish a message asks about, chosen or not', () => {
  const asked = (changes: Partial<Choice>) => findAskedWish(choice(changes), contextIn('en')).asked
  const post = best.find(({ id }) => id === 'post-0')!
  const budget = sentences.find(({ id }) => id === 'post-0-s5')!
  expect(asked({ hook: post })).toBe('short-w1')
  expect(asked({ hook: budget })).toBe('gap-w1')
  expect(asked({ hook: budget, wish: wish('short-w2') })).toBe('short-w2')
})

it('says what was told beside the chosen wish, and nothing that was told beside another', () => {
  const line = {
    id: 'short',
    role: 'short-goal',
    concepts: [],
    text: { en: 'Run a meeting. I freeze when someone senior joins. Also write a clear plan.' },
    phrases: { en: ['run a meeting', 'write a clear plan'] },
  } as const
  const persona = { ...wishful, lines: [line] }
  const [meeting, plan] = wishesIn('en', persona).map((one) => write({ wish: one.wish }, persona))
  expect(textOf(meeting!)).toContain('run a meeting. I freeze when someone senior joins.')
  expect(textOf(plan!)).toContain('write a clear plan.')
  expect(textOf(plan!)).not.toContain('freeze')
})

it('asks the questions of a draft about the chosen wish', () => {
  const { questions } = write({ kind: 'agenda', channel: 'email', wish: wish('short-w2') })
  expect(questions.join(' ')).toContain('run a meeting that ends on time')
  expect(questions.join(' ')).not.toContain('project budget')
})

it.each<readonly [string, (phrases: readonly string[]) => readonly string[], string | undefined]>([
  [
    'is found by its words where it moved',
    ([one, two]) => ['write a plan', one!, two!],
    'run a meeting that ends on time',
  ],
  [
    'follows where it was reworded',
    ([one]) => [one!, 'run meetings that end on time'],
    'run meetings that end on time',
  ],
  ['is none where another stands in its place', ([one]) => [one!, 'write a plan'], undefined],
  ['is none where it was taken out', ([one]) => [one!], undefined],
])('a chosen wish %s', (_, changed, said) => {
  const [line, ...others] = wishful.lines
  const phrases = { en: changed(line!.phrases!.en!) }
  const persona = { ...wishful, lines: [{ ...line!, phrases }, ...others] }
  const chosen = write({ wish: wish('short-w2') }, persona)
  expect(chosen.wish).toEqual(wish('short-w2'))
  expect(textOf(chosen)).toEqual(
    said === undefined ? textOf(write({}, persona)) : expect.stringContaining(said),
  )
})

it('a wish of a line that is there no longer is as none', () => {
  const persona = { ...wishful, lines: wishful.lines.slice(1) }
  expect(textOf(write({ wish: wish('short-w1') }, persona))).toBe(textOf(write({}, persona)))
})

it('a draft from before a wish could be chosen stays valid, one with it is stored and comes back as it is', () => {
  const stored = (draft: Draft): unknown => JSON.parse(JSON.stringify(draft))
  const [before, chosen] = [write({}), write({ wish: wish('short-w2') })]
  expect(before).not.toHaveProperty('wish')
  expect(parse(Draft, stored(before))).toEqual(before)
  expect(parse(Draft, stored(chosen))).toEqual(chosen)
})

const anyChoice = fc.record({
  kind: fc.constantFrom('first-ask' as const, 'after-acceptance' as const),
  channel: fc.constantFrom('note' as const, 'message' as const, 'email' as const),
  language: fc.constantFrom(...languageCodes),
  seed: fc.nat(40),
  hook: fc.constantFrom(...best, ...sentences),
  wish: fc.constantFrom(...wishesIn('en').map((one) => one.wish)),
})
const partOf = (draft: Draft, part: string) =>
  bare(draft.segments.find((one) => one.part === part)?.text ?? '')

it('a chosen wish is always the one that is said, a chosen sentence always the one that is quoted', () => {
  fc.assert(
    fc.property(anyChoice, (one) => {
      const draft = compose(choice(one), contextIn(one.language))
      const wishes = wishesIn(one.language)
      const chosen = wishes.find(({ id }) => id === `${one.wish.line}-w${one.wish.clause + 1}`)!.filling.text
      const text = bare(textOf(draft))
      for (const { filling } of wishes) expect(text.includes(filling.text)).toBe(filling.text === chosen)
      if (one.channel === 'note' || !sentences.includes(one.hook)) return
      expect(partOf(draft, 'opening').toLowerCase()).toContain(saidOf(one.hook, one.language))
      expect(draft.hook).toBe(one.hook.id)
    }),
    worlds(150),
  )
})

/** A sentence in quotation marks, or, of About, told again: “I write” is “you write”. */
const saidOf = ({ kind, quote = '' }: Hook, language: LanguageCode) =>
  ((language === 'en' && kind === 'own-way' ? english.retell(quote) : undefined) ?? quote).toLowerCase()

it('whatever is chosen, nothing is lost that the user wrote', () => {
  fc.assert(
    fc.property(fc.array(anyChoice, { minLength: 1, maxLength: 4 }), fc.nat(6), (choices, at) => {
      const first = write({ channel: 'email' })
      const touched = first.segments.filter(({ text }) => text !== '')[at % 6]!
      const mine = edit(first, textOf(first).replace(touched.text, `${touched.text} Ünique words.`), now)
      const last = choices.reduce<Draft>(
        (previous, one) => compose(choice({ ...one, previous }), contextIn(one.language)),
        mine,
      )
      expect(last.segments.filter((one) => one.mine)).toEqual(mine.segments.filter((one) => one.mine))
      expect(last.wish).toEqual(choices.at(-1)!.wish)
    }),
    worlds(60),
  )
})
