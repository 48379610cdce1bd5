import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { livePage } from '../src/command-line/live-page.ts'
import { loadLanguage } from '../src/languages/language.ts'
import { pageLexicons } from '../src/languages/pages.ts'
import { hookLexicons, matchLexicons } from '../src/languages/recognises.ts'
import { Reading } from '../src/model/reading.ts'
import { Settings } from '../src/model/settings.ts'
import type { Touchpoint } from '../src/model/touchpoint.ts'
import {
  assess,
  check,
  edit,
  joinReadings,
  judge,
  nextStep,
  standing,
  textOf,
  write,
} from '../src/pipeline.ts'
import { read } from '../src/reader/read.ts'
import { sampleMe, samplePersona } from '../src/sample/persona.ts'
import { respond } from './pages/site.ts'

// The best first file to read: the whole product, from a page to the next step, in the order in which data flows.
test('page → reading → known → match → draft → findings → touchpoints → next step', async () => {
  const now = '2026-11-20T09:00:00Z'
  const url = 'https://www.linkedin.com/in/noa-bergström/'
  const settings = parse(Settings, {})

  const page = livePage((respond(url, now) ?? '').replaceAll('x-a', 'a'), url)
  const reading = parse(Reading, read(page, { url, now, lexicons: pageLexicons }))
  const person = joinReadings([reading], [])
  expect(person.profile.name?.value).toBe('Noa Bergström')

  const english = await loadLanguage('en')
  const given = {
    persona: samplePersona,
    me: sampleMe,
    settings,
    touchpoints: [],
    matchLexicons,
    hookLexicons,
    now,
  }
  const choice = { id: 'd', kind: 'first-ask', channel: 'note', language: 'en', seed: 0 } as const
  const judged = judge(person, given)
  const draft = write(judged, choice, english)
  const findings = check(draft, judged, english)
  const { match, hooks } = judged
  expect(assess(person, given, choice, english)).toEqual({ ...judged, draft, findings })
  expect(match.band).toBe('strong')
  expect(hooks[0]?.kind).toBe('move')
  expect(findings.map(({ rule }) => rule)).toEqual(['no-own-words'])

  const own = 'The column about not doing stayed with me.'
  const hook = draft.segments.find(({ part }) => part === 'opening')?.text ?? ''
  const text = textOf(draft).replace(hook, own)
  const written = edit(draft, text, now)
  expect(textOf(written)).toBe(text)
  expect(text.length).toBeLessThanOrEqual(200)
  expect(check(written, judged, english)).toEqual([])

  const base = { person: person.person, at: now }
  const sent: Touchpoint = { ...base, id: '1', kind: 'sent', message: 'first-ask', channel: 'note', text }
  const accepted: Touchpoint = { ...base, id: '2', kind: 'accepted', at: '2026-11-22T10:00:00Z' }
  const context = { hasDraft: true, now: '2026-11-23T09:00:00Z', settings, myZone: 'Asia/Jerusalem' }
  expect(standing([sent], context)).toBe('sent')
  expect(nextStep(person.person, [sent], context).kind).toBe('await-acceptance')
  expect(nextStep(person.person, [sent, accepted], context).kind).toBe('write-after-acceptance')
})
