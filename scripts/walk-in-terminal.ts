import 'temporal-polyfill/global'
import { parse } from 'valibot'
import { livePage } from '../src/command-line/live-page.ts'
import { fill } from '../src/languages/fill.ts'
import { loadLanguage, loadShows } from '../src/languages/language.ts'
import { pageLexicons } from '../src/languages/pages.ts'
import { hookLexicons, matchLexicons } from '../src/languages/recognises.ts'
import type { Evidence } from '../src/model/reading.ts'
import { Settings } from '../src/model/settings.ts'
import { check, joinReadings, judge, textOf, write } from '../src/pipeline.ts'
import { read } from '../src/reader/read.ts'
import { sampleMe, samplePersona } from '../src/sample/persona.ts'
import { respond } from '../tests/pages/site.ts'
import { noa } from '../tests/people/index.ts'

const quoted = ({ quote }: Evidence) => `“${quote.replace(/\s+/gu, ' ').slice(0, 90)}”`

/** The sample page read, matched, drafted and checked, printed for people. */
export async function walkInTerminal(): Promise<void> {
  const now = new Date().toISOString()
  const url = `http://localhost/in/${encodeURIComponent(noa.slug)}/`
  const page = livePage((respond(url, now) ?? '').replaceAll('x-a', 'a'), url)
  const reading = read(page, { url, now, lexicons: pageLexicons })
  const { names, findings: reasons } = await loadShows('en')
  if ('unreadable' in reading) {
    console.log(names.unreadable[reading.unreadable].title)
    return
  }
  const person = joinReadings([reading], [])
  const { name, headline, place, degree } = person.profile
  console.log(
    `\n${name?.value}${degree ? ` (${names.degree[degree.value]})` : ''}\n${headline?.value}\n${place?.value}\n`,
  )

  const given = {
    persona: samplePersona,
    me: sampleMe,
    settings: parse(Settings, {}),
    touchpoints: [],
    matchLexicons,
    hookLexicons,
    now,
  }
  const judged = judge(person, given)
  const { match, channels } = judged
  const unknown = match.verdicts.filter(({ outcome }) => outcome === 'unknown').length
  console.log(
    `${match.band ? names.band[match.band] : 'No band yet'}, ${match.verdicts.length - unknown} of ${match.verdicts.length} known`,
  )
  for (const verdict of match.verdicts) {
    const line = samplePersona.lines.find(({ id }) => id === verdict.about)?.text.en
    console.log(
      `  ${names.outcome[verdict.outcome].padEnd(9)} ${line ?? names.criterion[verdict.criterion]}${'evidence' in verdict ? `: ${quoted(verdict.evidence[0])}` : ''}`,
    )
  }

  const channel = channels[0]?.channel ?? 'email'
  const choice = { id: 'sample', kind: 'first-ask', channel, language: 'en', seed: 0 } as const
  const english = await loadLanguage('en')
  const draft = write(judged, choice, english)
  const text = textOf(draft)
  console.log(
    `\n${names.channel[channel]}, ${text.length} characters:\n\n  ${text.replaceAll('\n', '\n  ')}\n`,
  )
  for (const finding of check(draft, judged, english))
    console.log(`  ${finding.level}: ${fill(reasons[finding.rule].short)}`)
}
