import { parse } from 'valibot'
import { livePage } from '../src/command-line/live-page.ts'
import { kinds } from '../src/draft/kinds/index.ts'
import { loadLanguage } from '../src/languages/language.ts'
import { pageLexicons } from '../src/languages/pages.ts'
import { hookLexicons, matchLexicons } from '../src/languages/recognises.ts'
import { personaFrom } from '../src/match/persona.ts'
import { kindIds } from '../src/model/draft.ts'
import type { Known } from '../src/model/known.ts'
import { languageCodes } from '../src/model/language.ts'
import { Me } from '../src/model/me.ts'
import { Reading } from '../src/model/reading.ts'
import { Settings } from '../src/model/settings.ts'
import { compose, joinReadings, judge, lint } from '../src/pipeline.ts'
import { read } from '../src/reader/read.ts'
import { respond } from '../tests/pages/site.ts'
import { people } from '../tests/people/index.ts'
import { sharedPages } from '../tests/shared-pages.ts'
import type { Row } from './row.ts'

const now = '2026-11-20T09:00:00Z'
const persona = personaFrom(
  {
    ability: 'Present data to stakeholders who are not technical',
    heading: 'From data engineer to product manager',
    intro: 'Data engineer',
  },
  { persona: 'p', line: (at) => `line-${at}` },
  matchLexicons,
)
const me = parse(Me, { name: 'Dana Levi', role: 'Data engineer', intro: { en: 'Data engineer in Haifa' } })
const settings = parse(Settings, { hasInmail: true })
const given = {
  persona,
  me,
  settings,
  touchpoints: [],
  matchLexicons,
  hookLexicons,
  now,
  myZone: 'Asia/Jerusalem',
}

/** Everybody on the sample pages: the invented people, and the pages that lie beside the checkout where they do. */
function everybody(): readonly Known[] {
  const own = people.map(({ slug }) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`)
  const pages = [
    ...own.map((url) => ({ url, html: (respond(url, now) ?? '').replaceAll('x-a', 'a') })),
    ...sharedPages
      .filter(({ truth }) => truth.isProfile)
      .map(({ html, truth }) => ({ html, url: truth.url })),
  ]
  return pages.flatMap(({ html, url }) => {
    const reading = read(livePage(html, url), { url, now, lexicons: pageLexicons })
    const checked = 'profile' in reading ? parse(Reading, reading) : undefined
    return checked ? [joinReadings([checked], [])] : []
  })
}

/** Every kind of message on every channel it can travel by, in every language, to everybody; against the linter on the same drafts. */
export async function draftRatios(): Promise<readonly Row[]> {
  const languages = await Promise.all(languageCodes.map((code) => loadLanguage(code)))
  const all = everybody().flatMap((one) => {
    const { match, hooks } = judge(one, given)
    return languages.flatMap(({ code, says, phrases, recognises }) =>
      kindIds.flatMap((kind) =>
        kinds[kind].channels.map((channel) => ({
          choice: { id: 'd', person: one.person, kind, channel, language: code, seed: 1, hook: hooks[0] },
          context: { ...given, known: one, match, says, phrases },
          lexicon: recognises.lint,
        })),
      ),
    )
  })
  const draftAll = () =>
    all.map(({ choice: { hook, ...choice }, context, lexicon }) => ({
      draft: compose({ ...choice, ...(hook && { hook }) }, context),
      context: { ...context, lexicon },
    }))
  const made = draftAll()
  for (const { draft, context } of made) lint(draft, context)
  const draftBegan = performance.now()
  draftAll()
  const drafting = (performance.now() - draftBegan) / all.length
  const lintBegan = performance.now()
  for (const { draft, context } of made) lint(draft, context)
  const linting = (performance.now() - lintBegan) / all.length
  return [
    {
      what: `${all.length.toLocaleString('en')} drafts (${drafting.toFixed(2)} ms a draft) / linting them (${linting.toFixed(2)} ms)`,
      figure: (drafting / linting).toFixed(1),
      goal: '–',
      holds: true,
    },
  ]
}
