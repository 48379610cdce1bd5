import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { phraseLexicons } from '../../languages/phrases.ts'
import { matchLexicons } from '../../languages/recognises.ts'
import type { Draft } from '../../model/draft.ts'
import type { LanguageCode } from '../../model/language.ts'
import { Me } from '../../model/me.ts'
import { Persona } from '../../model/persona.ts'
import { begin } from '../begin.ts'
import { withAccepted, withIntro, withoutPhrases, withPhrases, withWho } from './accept.ts'
import { phrasesOf } from './phrases-of.ts'
import { findAsked, findUnconfirmed } from './unconfirmed.ts'
import { nameFor, whoOf } from './who.ts'

const ids = { persona: 'p', line: (at: number) => `line-${at}` }
const begun = (language: LanguageCode, before?: Me) =>
  begin(
    language === 'en'
      ? { ability: 'lead my first team', heading: 'Team lead', intro: 'Nurse in Leipzig' }
      : { ability: 'לנהל צוות', heading: 'ראשת צוות', intro: 'אחות בלייפציג' },
    { ids, matchLexicons, phraseLexicons, language, before },
  )
const open = (persona: Persona, me: Me, language: LanguageCode) =>
  findUnconfirmed(persona, me, language, phraseLexicons[language])
const acceptAll = ({ persona, me }: ReturnType<typeof begun>, language: LanguageCode) => ({
  persona: {
    ...persona,
    lines: persona.lines.map((line) =>
      withPhrases(line, language, phrasesOf(line, language, phraseLexicons[language])),
    ),
  },
  me: withWho(me, language, whoOf(me, language, phraseLexicons[language]) ?? { long: '' }),
})

describe('a beginning', () => {
  it('keeps proposals that the user has not seen', () => {
    const { persona, me } = begun('en')
    expect(parse(Persona, persona).lines).toMatchObject([
      { phrases: { en: ['learn to lead my first team'] }, confirmed: false },
      { phrases: { en: ['become a team lead'] }, confirmed: false },
    ])
    expect(parse(Me, me)).toMatchObject({ who: { en: "I'm a nurse in Leipzig" }, whoConfirmed: false })
  })
  it('keeps what was accepted in another language', () => {
    const accepted = acceptAll(begun('en'), 'en').me
    expect(begun('he', accepted).me).toMatchObject({
      who: { en: "I'm a nurse in Leipzig" },
      whoConfirmed: true,
    })
    const anew = begun('en', { ...accepted, intro: {} }).me
    expect(open(begun('en').persona, anew, 'en')[0]).toMatchObject({ me: 'who' })
  })
})

describe('what a message would say unseen', () => {
  it('is everything at first, and nothing once it is accepted', () => {
    const first = begun('en')
    expect(open(first.persona, first.me, 'en')).toMatchObject([
      { me: 'who', who: { long: "I'm a nurse in Leipzig" } },
      { line: 'line-0', phrases: ['learn to lead my first team'] },
      { line: 'line-1', phrases: ['become a team lead'] },
    ])
    const { persona, me } = acceptAll(first, 'en')
    expect(open(persona, me, 'en')).toEqual([])
  })
  it('is asked in the second language only there, with what was said in the first', () => {
    const { persona, me } = acceptAll(begun('he'), 'he')
    expect(open(persona, me, 'he')).toEqual([])
    expect(open(persona, me, 'en')).toEqual([
      { me: 'who', who: undefined, said: 'אחות בלייפציג' },
      { line: 'line-0', role: 'short-goal', phrases: [], beside: [], said: 'לנהל צוות' },
    ])
    const told = persona.lines.map((line) =>
      line.id === 'line-0' ? withPhrases(line, 'en', ['lead a team.']) : line,
    )
    const both = withWho(me, 'en', { long: "I'm a nurse", short: "I'm a nurse" })
    expect(open({ ...persona, lines: told }, both, 'en')).toEqual([])
    expect(open({ ...persona, lines: told }, both, 'he')).toEqual([])
    expect(phrasesOf(told[0] ?? persona.lines[0]!, 'en', phraseLexicons.en)).toEqual(['lead a team'])
  })
  it('is asked about rows of before, and not again where the user left a place empty', () => {
    const { persona, me } = begun('en')
    const before = {
      persona: { ...persona, lines: persona.lines.map(({ phrases: _, confirmed: __, ...line }) => line) },
      me: parse(Me, { intro: me.intro }),
    }
    expect(open(before.persona, before.me, 'en')).toHaveLength(3)
    const emptied = withPhrases(before.persona.lines[0]!, 'en', ['  '])
    expect(emptied).toMatchObject({ phrases: { en: [] }, confirmed: true })
    const left = { ...before.persona, lines: [emptied] }
    expect(open(left, withWho(before.me, 'en', { long: '' }), 'en')).toEqual([])
  })
  it('is made anew where the text of a line was changed, or accepted in another language only', () => {
    const [line] = begun('en').persona.lines
    const changed = withoutPhrases({ ...line!, text: { en: 'teach juniors' } }, 'en')
    expect(phrasesOf(changed, 'en', phraseLexicons.en)).toEqual(['learn to teach juniors'])
    expect(withPhrases(line!, 'he', ['לנהל צוות']).phrases).toEqual({ he: ['לנהל צוות'] })
  })
})

describe('what a draft asks about', () => {
  const { persona, me } = begun('en')
  const parts = open(persona, { ...me, name: 'Tobi' }, 'en')
  const said = (uses: Draft['segments'][number]['uses'], mine = false) => ({
    kind: 'thank-you' as const,
    segments: [{ part: 'ask' as const, text: 'x', uses, mine }],
  })
  it('is only what it says, and the user has not rewritten', () => {
    expect(findAsked(said([{ line: 'line-0' }]), parts)).toMatchObject([{ line: 'line-0' }])
    expect(findAsked(said([{ me: 'intro' }]), parts)).toMatchObject([{ me: 'who' }])
    expect(findAsked(said([{ me: 'name' }]), parts)).toEqual([])
    expect(findAsked(said([{ line: 'line-0' }], true), parts)).toEqual([])
  })
  it('is what a message that introduces the writer cannot say yet', () => {
    const he = open(persona, { ...me, name: 'Tobi' }, 'he')
    expect(he.map((part) => ('me' in part ? part.me : part.line))).toEqual(['who', 'line-0', 'nameIn'])
    expect(findAsked({ ...said([]), kind: 'first-ask' }, he)).toEqual(he)
    expect(findAsked(said([]), he)).toEqual([])
    const named = he.map((part) => ('name' in part ? { ...part, name: 'טובי' } : part))
    const told = withAccepted({ persona, me }, 'he', named)
    expect(nameFor(told.me, 'he')).toBe('טובי')
    expect(open(told.persona, told.me, 'he')).toEqual([])
  })
})

describe('who I am', () => {
  it('has a short form of what was accepted, never of what was said before', () => {
    const me = withWho(parse(Me, { intro: { en: 'nurse in Leipzig' } }), 'en', {
      long: "I'm a teacher of nurses, and of everybody else who asks me to",
    })
    expect(whoOf(me, 'en', phraseLexicons.en)?.short).toBe("I'm a teacher of nurses")
    expect(whoOf(withIntro(me, 'en', 'ward manager'), 'en', phraseLexicons.en)?.long).toBe(
      "I'm a ward manager",
    )
  })
})

describe('my name', () => {
  const me = parse(Me, { name: 'שירה מזרחי', nameIn: { en: 'Shira Mizrahi' } })
  it('stands in the script of the message', () => {
    expect(nameFor(me, 'he')).toBe('שירה מזרחי')
    expect(nameFor(me, 'en')).toBe('Shira Mizrahi')
  })
  it('is never put into another script', () => {
    expect(nameFor({ ...me, nameIn: {} }, 'en')).toBeUndefined()
    expect(nameFor(parse(Me, {}), 'en')).toBeUndefined()
  })
})
