import { parse, picklist } from 'valibot'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { LanguageTraits } from '../../src/model/language.ts'
import type { WordForms } from '../../src/text/word-forms.ts'
import { learntSet } from '../messages/learnt/index.ts'
import { carried, carriedOver, carriedTable } from './carried.ts'

// An invented language: English in Cyrillic letters, written from right to left.
vi.mock('../../src/model/language.ts', async (original) => {
  const model = await original<typeof import('../../src/model/language.ts')>()
  const traits: LanguageTraits = {
    script: 'cyrillic',
    direction: 'rtl',
    locale: 'mk',
    share: 0.5,
    joins: false,
    capitals: true,
    quotes: ['„', '“'],
    plurals: ['one', 'other'],
  }
  const languageCodes = [...model.languageCodes, 'xx']
  const languageTraits = { ...model.languageTraits, xx: traits }
  return {
    ...model,
    languageCodes,
    languageTraits,
    LanguageCode: picklist(languageCodes),
    languageIn: (script: string) =>
      Object.entries(languageTraits).find(([, { script: of }]) => of === script)?.[0],
  }
})

// Its words neither join letters nor take endings.
vi.mock('../../src/languages/word-forms.ts', async (original) => {
  const { wordForms } = await original<typeof import('../../src/languages/word-forms.ts')>()
  const xx: WordForms = {
    joined: {},
    joinedToNoun: [''],
    endings: [''],
    endingsBehind: {},
    stemsOf: ({ folded }) => [folded],
    closeStemsOf: ({ folded }) => [folded],
    people: /(?!)/u,
  }
  return { wordForms: { ...wordForms, xx } }
})

const xx = 'xx' as 'en'
const now = '2026-11-23T10:00:00Z'

/** The row of the invented language in every table. */
async function register() {
  const { languages, loadDashboardShows, loadLanguage, loadShows } = await import(
    '../../src/languages/language.ts'
  )
  const { lintLexicon: english } = await import('../../src/languages/en/recognises/lint/index.ts')
  const { swaps, numberWords, hours } = english
  const lintLexicon = {
    ...carriedOver(english),
    code: xx,
    swaps: Object.fromEntries(Object.entries(swaps).map(([name, table]) => [name, carriedTable(table)])),
    numberWords: carriedTable(numberWords),
    hours: { ...carriedOver(hours), named: carriedTable(hours.named) },
  } as unknown as typeof english
  const message = async () => {
    const one = carriedOver((await import('../../src/languages/en/index.ts')).english)
    return { ...one, code: xx, recognises: { ...one.recognises, lint: lintLexicon } }
  }
  const shows = async () => ({ ...carriedOver(await loadShows('en')), code: xx })
  const dashboard = async () => carriedOver(await loadDashboardShows('en'))
  Object.assign(languages, { xx: { message, lint: async () => lintLexicon, shows, dashboard } })
  const { vocabularies } = await import('../../src/languages/concepts.ts')
  Object.assign(vocabularies, { xx: carriedOver(vocabularies.en) })
  const recognises = await import('../../src/languages/recognises.ts')
  Object.assign(recognises.matchLexicons, { xx: carriedOver(recognises.matchLexicons.en) })
  Object.assign(recognises.hookLexicons, { xx: carriedOver(recognises.hookLexicons.en) })
  return { ...(await loadLanguage(xx)), ...recognises, loadShows, loadDashboardShows }
}

describe('a third language', () => {
  let third: Awaited<ReturnType<typeof register>>
  beforeAll(async () => {
    third = await register()
  })

  it('is told by its letters', async () => {
    const { languageOf } = await import('../../src/text/scripts.ts')
    expect(languageOf(carried('How to run a pilot'))).toBe('xx')
  })

  it('keeps what its user says of the persona and of themselves', async () => {
    const { personaFrom } = await import('../../src/match/persona.ts')
    const { Me } = await import('../../src/model/me.ts')
    const { Persona } = await import('../../src/model/persona.ts')
    const answers = {
      ability: carried('Run a pilot'),
      heading: carried('From law to product'),
      intro: carried('Lawyer'),
    }
    const persona = personaFrom(answers, { persona: 'p', line: (at) => `l${at}` }, third.matchLexicons)
    expect(persona.lines.map(({ text }) => (text as { readonly xx?: string }).xx)).toContain(answers.ability)
    expect(parse(Persona, persona)).toEqual(persona)
    expect(parse(Me, { intro: { xx: answers.intro } }).intro).toEqual({ xx: answers.intro })
  })

  it('goes from a person who was read to a draft in its own letters, and is linted', async () => {
    const { personaFrom } = await import('../../src/match/persona.ts')
    const { assess, textOf } = await import('../../src/pipeline.ts')
    const { Me } = await import('../../src/model/me.ts')
    const { Settings } = await import('../../src/model/settings.ts')
    const { noa } = await import('../../src/linter/sample.examples.ts')
    const seen = <T>(value: T, quote: string) =>
      ({ value, quote, section: 'top-card', foundBy: 'by-hand', at: now }) as const
    const title = carried('Head of Product')
    const known = {
      ...noa,
      profile: {
        ...noa.profile,
        name: seen(carried('Noa Berg'), carried('Noa Berg')),
        headline: seen(title, title),
        positions: [
          seen({ title, company: carried('Fjordline'), from: '2021-03', to: 'now' as const }, title),
        ],
        studies: [],
      },
    }
    const answers = {
      ability: carried('Run a pilot'),
      heading: carried('From law to product'),
      intro: carried('Lawyer'),
    }
    const persona = personaFrom(answers, { persona: 'p', line: (at) => `l${at}` }, third.matchLexicons)
    const me = parse(Me, { name: carried('Dana Levi'), intro: { xx: carried('Lawyer in Ghent') } })
    const given = {
      persona,
      me,
      settings: parse(Settings, {}),
      touchpoints: [],
      matchLexicons: third.matchLexicons,
      hookLexicons: third.hookLexicons,
      now,
    }
    const { match, draft, findings } = assess(
      known,
      given,
      { id: 'd', kind: 'first-ask', channel: 'message', language: xx, seed: 0 },
      third,
    )
    expect(match.verdicts.length).toBeGreaterThan(0)
    const text = textOf(draft)
    expect(text).toMatch(/\p{Script=Cyrillic}/u)
    expect(text.match(/\p{Script=Latin}+/gu) ?? []).toEqual([])
    expect(findings.filter(({ level }) => level === 'stop')).toEqual([])
  })

  it('is linted as English is, but for what is told by Latin letters alone', async () => {
    const { lint } = await import('../../src/pipeline.ts')
    const { loadLanguage } = await import('../../src/languages/language.ts')
    const english = (await loadLanguage('en')).recognises.lint
    const rulesIn = (text: string, language: 'en', lexicon: typeof english) =>
      lint({ text, kind: 'first-ask', channel: 'message', language }, { now, lexicon })
        .map(({ rule }) => rule)
        .join()
    const messages = learntSet('en', 'bad').map(({ text }) => text)
    const same = messages.filter(
      (text) => rulesIn(text, 'en', english) === rulesIn(carried(text), xx, third.recognises.lint),
    )
    expect(same.length / messages.length).toBeGreaterThan(0.95)
  })

  it('has an interface, in its own direction', async () => {
    const { languageTraits } = await import('../../src/model/language.ts')
    const { shows, dashboard } = {
      shows: await third.loadShows(xx),
      dashboard: await third.loadDashboardShows(xx),
    }
    expect(shows.code).toBe('xx')
    expect(JSON.stringify(dashboard)).toMatch(/\p{Script=Cyrillic}/u)
    expect(languageTraits[xx].direction).toBe('rtl')
  })
})
