import MiniSearch from 'minisearch'
import Papa from 'papaparse'
import { parse } from 'valibot'
import { exportWords } from '../src/languages/exports.ts'
import { matchWords } from '../src/languages/recognises.ts'
import { personaFrom } from '../src/match/persona.ts'
import { Me } from '../src/model/me.ts'
import { rankConnections } from '../src/network/rank.ts'
import { readConnections } from '../src/network/read-connections.ts'
import { personKey } from '../src/reader/person-key.ts'
import { connectionsCsv } from '../tests/people/connections.ts'
import { interleaved } from './median.ts'
import type { Row } from './run.ts'

const MANY = 30_000
const now = '2026-11-20T09:00:00Z'
const me = parse(Me, { company: 'Galim 5', employers: ['Oven 2012–2016'] })
const toward = (heading: string) =>
  personaFrom(
    { ability: 'Plan a budget', heading, intro: 'Data engineer' },
    { persona: 'p', line: (at) => `line-${at}` },
    matchWords,
  )
const goals = ['product manager', 'nurse', 'software developer'].map((goal) =>
  toward(`From data engineer to ${goal}`),
)

/** Reading 30,000 connections against the parser alone; ranking them for another persona against a search engine. */
export function networkRatios(): readonly Row[] {
  const text = connectionsCsv(MANY)
  const bytes = new TextEncoder().encode(text)
  const read = () => readConnections(bytes, { words: exportWords, keyOf: personKey, now })
  const began = performance.now()
  const outcome = read()
  if ('refused' in outcome) throw new Error(outcome.refused)
  const { connections } = outcome
  const [first] = goals
  if (first) rankConnections(connections, { persona: first, me, words: matchWords, now })
  const shown = performance.now() - began
  let turn = 0
  const times = interleaved(
    {
      papa: () => Papa.parse(new TextDecoder().decode(bytes)),
      read,
      rank: () => {
        const persona = goals[turn++ % goals.length]
        if (persona) rankConnections(connections, { persona, me, words: matchWords, now })
      },
      mini: () => {
        const index = new MiniSearch({ fields: ['name', 'company', 'role'] })
        index.addAll(connections.map(({ id, name, company, role }) => ({ id, name, company, role })))
        index.search('product manager')
      },
    },
    3,
  )
  const [reading, ranking, showing] = [times.read / times.papa, times.rank / times.mini, shown / times.papa]
  return [
    {
      what: `${MANY} connections, from the file to the first twenty in order for the first time, by papaparse alone (${Math.round(shown)} ms)`,
      figure: `× ${showing.toFixed(1)}`,
      goal: '≤ 2',
      holds: showing <= 2,
    },
    {
      what: `${MANY} connections read, by papaparse alone (${Math.round(times.read)} ms)`,
      figure: `× ${reading.toFixed(2)}`,
      goal: '≤ 2',
      holds: reading <= 2,
    },
    {
      what: `${MANY} connections ranked for another persona, by MiniSearch's build and query (${Math.round(times.rank)} ms)`,
      figure: `× ${ranking.toFixed(2)}`,
      goal: '≤ 2',
      holds: ranking <= 2,
    },
  ]
}
