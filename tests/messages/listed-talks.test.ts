import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/languages/language.ts'
import { hookLexicons, matchLexicons } from '../../src/languages/recognises.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { Settings } from '../../src/model/settings.ts'
import { joinReadings, judge, textOf, write } from '../../src/pipeline.ts'
import { readConnection } from '../../src/reader/connection.ts'
import { sampleMe, samplePersona } from '../../src/sample/persona.ts'

const now = '2026-11-20T09:00:00Z'
const person = { site: 'by-hand', handle: 'teun' }
/** A first ask to a speaker of a programme that the user brought, begun with the talk. */
async function asked(talk: string, event: string, language: LanguageCode, seed: number) {
  const row = { id: 'x', name: 'Teun Verbeek', role: 'Director of Product', company: 'Lumenhaven' }
  const options = { person, url: '', takenAt: now, talks: [{ talk, event }], isListed: true }
  const judged = judge(joinReadings([readConnection(row, options)], []), {
    persona: samplePersona,
    me: sampleMe,
    settings: parse(Settings, {}),
    touchpoints: [],
    matchLexicons,
    hookLexicons,
    now,
  })
  const hook = judged.hooks.find(({ kind }) => kind === 'talk')
  if (!hook) throw new Error('The talk is no hook')
  expect(hook.fact).toMatchObject({ page: { quote: talk, section: 'list', foundBy: 'list' } })
  const choice = { id: 'd', kind: 'first-ask', channel: 'message', language, seed, hook: hook.id } as const
  return textOf(write(judged, choice, await loadLanguage(language)))
}

describe('a talk in a programme', () => {
  it.each([
    [
      'en',
      'Presenting numbers to people who decide',
      'Data to Decisions',
      /on your profile|\bheard\b|you gave|your post/iu,
    ],
    ['he', 'איך מציגים מספרים למי שמחליט', 'נתונים והחלטות', /בפרופיל|שמעתי|הרצית|הפוסט/u],
    ['en', 'On it', 'Data to Decisions', /on your profile|\bheard\b|you gave|your post/iu],
    ['he', 'שונות', 'נתונים והחלטות', /בפרופיל|שמעתי|הרצית|הפוסט/u],
  ] as const)(
    'begins a message in %s, and never stands on a profile or was heard: %s',
    async (language, talk, event, wrong) => {
      const texts = await Promise.all(
        Array.from({ length: 8 }, (_, seed) => asked(talk, event, language, seed)),
      )
      for (const text of texts) expect(text).not.toMatch(wrong)
      const told = texts.join('\n')
      expect(told.includes(event) || told.includes(talk) || /talk|הרצ/u.test(told)).toBe(true)
    },
  )
})
