import { matchLexicons } from '../languages/recognises.ts'
import { makeVocabularyReady } from '../network/aims.ts'
import { askNext } from '../network/ask-next.ts'
import { connectionsCsv } from '../network/connections-csv.ts'
import { held, list, makeReady, rank, read } from './held-network.ts'
import type { Message, Question, TaskKind, Tasks } from './network-desk.ts'
import { readList } from './read-list.ts'

const say = (message: Message) => postMessage(message)

const answer = async (question: Question): Promise<Tasks[TaskKind]['answer']> => {
  switch (question.kind) {
    case 'read':
      return read(question.task, (progress) => say({ id: question.id, progress }))
    case 'rank':
      await rank(question.task)
      return held.order()
    case 'ask-next': {
      const { room, ...given } = question.task
      const elsewhere = await rank({ ...given, isStored: true })
      return askNext(held.ranked(), { room, now: given.now, lexicons: matchLexicons, ...elsewhere })
    }
    case 'read-list':
      return readList(question.task, held.people())
    case 'list':
      return list(question.task)
    case 'csv':
      return connectionsCsv(held.connections())
  }
}

setTimeout(() => makeVocabularyReady(matchLexicons))

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
