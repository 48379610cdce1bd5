import MiniSearch from 'minisearch'
import Papa from 'papaparse'
import { parse } from 'valibot'
import { exportLexicons } from '../src/languages/exports.ts'
import { matchLexicons } from '../src/languages/recognises.ts'
import { personaFrom } from '../src/match/persona.ts'
import type { Connection } from '../src/model/connection.ts'
import { Me } from '../src/model/me.ts'
import type { PeopleList } from '../src/model/people-list.ts'
import type { Persona } from '../src/model/persona.ts'
import { makeVocabularyReady } from '../src/network/aims.ts'
import { joinPeople } from '../src/network/joined-people.ts'
import { rankConnections } from '../src/network/rank.ts'
import { readConnections } from '../src/network/read-connections.ts'
import { searchOver } from '../src/network/search.ts'
import { personKey } from '../src/reader/person-key.ts'
import { connectionsCsv } from '../tests/people/connections.ts'
import { interleaved, median } from './median.ts'
import type { Row } from './row.ts'

const MANY = 30_000
/** More than the site allows by far. */
const FAR_TOO_MANY = 300_000
/** A frame of a screen that draws sixty times a second, twice. */
const TWO_FRAMES = 33
/** How many people the directory has that is brought beside the connections. */
const IN_DIRECTORY = 5_000
const now = '2026-11-20T09:00:00Z'
const me = parse(Me, { company: 'Galim 5', employers: ['Oven 2012–2016'] })
const toward = (heading: string) =>
  personaFrom(
    { ability: 'Plan a budget', heading, intro: 'Data engineer' },
    { persona: 'p', line: (at) => `line-${at}` },
    matchLexicons,
  )
const goals = [
  toward('From data engineer to product manager'),
  toward('From data engineer to nurse'),
  toward('From data engineer to software developer'),
] as const

/** Reading 30,000 connections against the parser alone; ranking them for another persona against a search engine. */
export function networkRatios(): readonly Row[] {
  const text = connectionsCsv(MANY)
  const bytes = new TextEncoder().encode(text)
  const read = () => readConnections(bytes, { lexicons: exportLexicons, keyOf: personKey, now })
  const rank = (some: readonly Connection[], persona: Persona) =>
    rankConnections(some, { persona, me, lexicons: matchLexicons, now })
  // The page does so when it opens.
  makeVocabularyReady(matchLexicons)
  let shown = Number.NaN
  const began = performance.now()
  const outcome = readConnections(bytes, {
    lexicons: exportLexicons,
    keyOf: personKey,
    now,
    onFirst: (some) => {
      rank(some, goals[0])
      shown = performance.now() - began
    },
  })
  if ('refused' in outcome) throw new Error(outcome.refused)
  const { connections } = outcome
  rank(connections, goals[0])
  const ordered = performance.now() - began
  let turn = 0
  const times = interleaved(
    {
      papa: () => Papa.parse(new TextDecoder().decode(bytes)),
      read,
      rank: () => {
        rank(connections, goals[turn++ % goals.length] ?? goals[0])
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
      what: `${MANY} connections, from the file to the first twenty, by papaparse alone (${Math.round(shown)} ms; all in order for the first time ${Math.round(ordered)} ms)`,
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
    ...searchRows(connections),
    tooManyRow(),
  ]
}

const searched = ['p', 'pro', 'product', 'produkt', 'product manager', 'נועה', 'brandt kelp', 'zoe growth 99']
const megabytes = () => Math.round(process.memoryUsage().heapUsed / 1e6)
const timed = (work: () => unknown) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Searching what was read, joining it with a directory, and what all of it takes up. */
function searchRows(connections: readonly Connection[]): readonly Row[] {
  const directory = listOf(connections.slice(0, IN_DIRECTORY))
  let people = joinPeople({ connections, lists: [directory], known: [] }, matchLexicons).people
  const joining = timed(() => {
    people = joinPeople({ connections, lists: [directory], known: [] }, matchLexicons).people
  })
  const search = searchOver(people)
  const isFound = (text: string) => {
    const is = search(text)
    return people.filter(({ id }) => is(id)).length
  }
  const slowest = Math.max(
    ...searched.map((text) => median(Array.from({ length: 7 }, () => timed(() => isFound(text))))),
  )
  return [
    {
      what: `${MANY} people searched, the slowest of ${searched.length} texts, in milliseconds`,
      figure: slowest.toFixed(1),
      goal: `≤ ${TWO_FRAMES}`,
      holds: slowest <= TWO_FRAMES,
    },
    {
      what: `${MANY} connections joined with a directory of ${IN_DIRECTORY}: ${people.length} people, in milliseconds; read, joined, ranked and indexed they stand in ${megabytes()} MB with all else of this run`,
      figure: joining.toFixed(0),
      goal: 'told',
      holds: true,
    },
  ]
}

const listOf = (connections: readonly Connection[]): PeopleList => ({
  id: 'directory',
  kind: 'directory',
  title: 'Galim',
  importedAt: now,
  days: 365,
  people: connections.map(({ id, name, company, role }) => ({
    id,
    name,
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
  })),
  answers: [],
})

/** What far too many rows come to: they are told, and nothing of them is taken. */
function tooManyRow(): Row {
  const bytes = new TextEncoder().encode(connectionsCsv(FAR_TOO_MANY))
  let outcome: unknown
  const took = timed(() => {
    outcome = readConnections(bytes, { lexicons: exportLexicons, keyOf: personKey, now })
  })
  return {
    what: `${FAR_TOO_MANY} connections (${Math.round(bytes.length / 1e6)} MB): ${JSON.stringify(outcome)}, in milliseconds`,
    figure: took.toFixed(0),
    goal: 'told',
    holds: typeof outcome === 'object' && outcome !== null && 'refused' in outcome,
  }
}
