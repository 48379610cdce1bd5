import type { PeopleList, SameAnswer } from '../model/people-list.ts'
import { db } from './db.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Every list of people beside the connections, in the order of their ids. */
export const lists = (): Promise<readonly PeopleList[]> => everyRow('lists')

/** Takes a list in as a whole, in the place of the one of its kind, name and day; what the user said of its rows stays. */
export const keepList = (fresh: PeopleList): Writing<PeopleList> =>
  write([db.lists], async () => {
    const before = await rowAt('lists', fresh.id)
    const list = before ? { ...fresh, days: before.days, answers: before.answers } : fresh
    await putRows('lists', [list])
    return list
  })

/** Deletes a list. */
export const deleteList = (id: string): Writing<void> => write([db.lists], () => removeRows('lists', [id]))

/** Keeps what the user says of a row of a list and people of its name; a list that is gone says nothing. */
export const answerSame = (id: string, answers: readonly SameAnswer[]): Writing<void> =>
  write([db.lists], async () => {
    const list = await rowAt('lists', id)
    if (!list) return
    const isNew = ({ row, other }: SameAnswer) =>
      !answers.some((answer) => answer.row === row && answer.other === other)
    await putRows('lists', [{ ...list, answers: [...list.answers.filter(isNew), ...answers] }])
  })
