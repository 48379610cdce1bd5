import { fold } from '../../../text/fold.ts'
import type { KindOfList } from './kind-of-list.ts'

/** Without its year and its marks. */
const plain = (name: string) =>
  fold(name)
    .replace(/(?:19|20)\d\d|[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The programme of an event, or its speakers. A talk there is told as such: it is no post, and nobody says that it was heard. */
export const speakers: KindOfList = {
  columns: ['talk'],
  hasDay: true,
  // The name of the event above its speakers is no talk of theirs.
  completed: ({ talks = [], ...row }, title) => {
    const own = talks.filter((talk) => plain(talk) !== plain(title))
    return own.length > 0 ? { ...row, talks: own } : row
  },
  reasons: ({ list, row }, { now, answerOf }) => {
    const talks = (row.talks ?? []).map((talk) => ({ talk, answer: answerOf(talk) }))
    const told = talks.find(({ answer }) => answer) ?? talks[0]
    return [
      {
        kind: 'spoke',
        event: list.title,
        ...(list.day !== undefined && { day: list.day }),
        ...(list.day !== undefined && list.day > now.slice(0, 10) && { isToCome: true as const }),
        ...(told && { talk: told.talk }),
        ...(told?.answer && { about: told.answer }),
      },
    ]
  },
}
