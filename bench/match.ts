import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { parse } from 'valibot'
import { livePage } from '../src/command-line/live-page.ts'
import { joinReadings } from '../src/known/known.ts'
import { pageLexicons } from '../src/languages/pages.ts'
import { matchLexicons } from '../src/languages/recognises.ts'
import { match } from '../src/match/match.ts'
import { personaFrom } from '../src/match/persona.ts'
import { vectorsFrom } from '../src/match/vectors.ts'
import type { Known } from '../src/model/known.ts'
import { Me } from '../src/model/me.ts'
import { Reading } from '../src/model/reading.ts'
import { read } from '../src/reader/read.ts'
import { respond } from '../tests/pages/site.ts'
import { people } from '../tests/people/index.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const now = '2026-11-20T09:00:00Z'
const MANY = 10_000
const ability = 'Present data to stakeholders who are not technical'
const persona = personaFrom(
  { ability, heading: 'From data engineer to product manager', intro: 'Data engineer' },
  { persona: 'p', line: (at) => `line-${at}` },
  matchLexicons,
)
const me = parse(Me, { role: 'Data engineer' })
const judge = (one: Known) => match(one, { persona, me, lexicons: matchLexicons, now })

/** All words of a person, as a search would be given them. */
const textOf = ({ profile }: Known) =>
  Object.values(profile)
    .flatMap((field) => (Array.isArray(field) ? field : [field]))
    .map((entry) => JSON.stringify((entry as { readonly value?: unknown } | undefined)?.value ?? ''))
    .join('\n')

/** Bytes in use, as far as the garbage that was made lets one tell. */
const memory = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers

/** Matching one person and ten thousand, against a search engine that indexes and is asked for the same texts. */
export function matchRatios(): readonly Row[] {
  const read0 = (slug: string) => {
    const url = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`
    const html = (respond(url, now) ?? '').replaceAll('x-a', 'a')
    return joinReadings([parse(Reading, read(livePage(html, url), { url, now, lexicons: pageLexicons }))], [])
  }
  const everybody = people.map(({ slug }) => read0(slug))
  const [first] = everybody
  if (!first) throw new Error('There is nobody to match')
  const coldBegan = performance.now()
  judge(first)
  const cold = performance.now() - coldBegan
  const warm = median(
    Array.from({ length: 200 }, () => {
      const began = performance.now()
      judge(first)
      return performance.now() - began
    }),
  )
  const many = Array.from({ length: MANY }, (_, at) => everybody[at % everybody.length] ?? first)
  const allBegan = performance.now()
  for (const one of many) judge(one)
  const all = performance.now() - allBegan
  // Each somebody of their own: what was understood of one helps with no other.
  const newBegan = performance.now()
  for (const one of many) judge({ ...one })
  const anew = performance.now() - newBegan
  const texts = many.map((one, id) => ({ id, text: textOf(one) }))
  const searchBegan = performance.now()
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll(texts)
  engine.search(ability)
  const search = performance.now() - searchBegan
  const before = memory()
  const table = readFileSync('data/vectors.bin')
  const vectors = vectorsFrom(
    table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength) as ArrayBuffer,
  )
  const grown = (memory() - before) / 1e6
  if (!vectors.of(['budget'])) throw new Error('The table lacks a common word')
  return [
    {
      what: `${MANY.toLocaleString('en')} matches (${Math.round(all)} ms) / index and query of a search engine (${Math.round(search)} ms)`,
      figure: (all / search).toFixed(2),
      goal: '< 1',
      holds: all < search,
    },
    {
      what: `the same where everybody is new and must be understood first (${Math.round(anew)} ms)`,
      figure: (anew / search).toFixed(2),
      goal: '–',
      holds: true,
    },
    { what: 'one match, vocabulary warm', figure: `${warm.toFixed(2)} ms`, goal: '–', holds: true },
    { what: 'one match, vocabulary cold', figure: `${cold.toFixed(1)} ms`, goal: '–', holds: true },
    { what: 'memory of the vectors', figure: `${grown.toFixed(1)} MB`, goal: '–', holds: true },
  ]
}
