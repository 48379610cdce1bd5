import { exportWords } from '../languages/exports.ts'
import { matchWords } from '../languages/recognises.ts'
import type { Connection } from '../model/connection.ts'
import { makeVocabularyReady } from '../network/aims.ts'
import { askNext } from '../network/ask-next.ts'
import { connectionsCsv } from '../network/connections-csv.ts'
import { countsOf, filters, open } from '../network/filters.ts'
import { type RankedConnection, rankConnections } from '../network/rank.ts'
import { readExport } from '../network/read-export.ts'
import { type Search, searchOver } from '../network/search.ts'
import { personKey } from '../reader/person-key.ts'
import { knownElsewhere, network } from '../store/network.ts'
import type {
  ListPart,
  ListTask,
  Message,
  Progress,
  Question,
  RankedFor,
  TaskKind,
  Tasks,
} from './network-desk.ts'

let connections: readonly Connection[] = []
let ranked: readonly RankedConnection[] = []
let search: Search | undefined

const take = (some: readonly Connection[]) => {
  connections = some
  search = undefined
}

/** The bytes of a file, as they are read. */
async function* partsOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
}

async function rank({ isStored, ...given }: RankedFor & { readonly isStored: boolean }) {
  if (isStored) take(await network())
  const elsewhere = await knownElsewhere()
  ranked = rankConnections(connections, { ...given, ...elsewhere, words: matchWords })
  return elsewhere
}

function list({ filter, text, from, count }: ListTask): ListPart {
  const shown = open(ranked).filter(filters[filter])
  if (text.trim() === '') return { total: shown.length, rows: shown.slice(from, from + count) }
  search ??= searchOver(connections)
  const ids = search(text)
  const found = shown.filter(({ connection }) => ids.has(connection.id))
  return { total: found.length, rows: found.slice(from, from + count) }
}

/** How many rows a first look shows. */
const FIRST_ROWS = 20

async function read(
  { files, ...given }: Tasks['read']['task'],
  onProgress: (progress: Progress) => void,
): Promise<Tasks['read']['answer']> {
  const elsewhere = await knownElsewhere()
  const outcome = await readExport(
    files.map((file) => ({ size: file.size, parts: partsOf(file) })),
    {
      words: exportWords,
      keyOf: personKey,
      now: given.now,
      onProgress: (done, of) => onProgress({ done, of }),
      onFirst: (some) => {
        const look = open(rankConnections(some, { ...given, ...elsewhere, words: matchWords }))
        onProgress({ first: look.slice(0, FIRST_ROWS) })
      },
    },
  )
  if ('connections' in outcome) take(outcome.connections)
  return outcome
}

/** How long after the last question the index of the search is made, in milliseconds: before anybody can type. */
const IDLE = 250
let idle: ReturnType<typeof setTimeout> | undefined

function makeReady(): void {
  clearTimeout(idle)
  if (!search && connections.length > 0)
    idle = setTimeout(() => {
      search ??= searchOver(connections)
    }, IDLE)
}

const say = (message: Message) => postMessage(message)

const answer = async (question: Question): Promise<Tasks[TaskKind]['answer']> => {
  switch (question.kind) {
    case 'read':
      return read(question.task, (progress) => say({ id: question.id, progress }))
    case 'rank':
      await rank(question.task)
      return countsOf(ranked)
    case 'ask-next': {
      const { room, ...given } = question.task
      const elsewhere = await rank({ ...given, isStored: true })
      return askNext(ranked, { room, now: given.now, words: matchWords, ...elsewhere })
    }
    case 'list':
      return list(question.task)
    case 'csv':
      return connectionsCsv(connections)
  }
}

setTimeout(() => makeVocabularyReady(matchWords))

// Thirty thousand people take some time to read, order and search: the page goes on answering meanwhile. One question after
// the other, so that a list is never asked of what is not in order yet.
let before: Promise<unknown> = Promise.resolve()
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  before = before
    .then(() => answer(data))
    .then(
      (found) => {
        say({ id: data.id, answer: found })
        if (data.kind === 'list') makeReady()
      },
      (error: unknown) => {
        console.warn('The network could not be read', error)
        say({ id: data.id, failed: true })
      },
    )
})
