import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { Me } from '../../model/me.ts'
import { db } from '../../store/db.ts'
import { me, saveMe } from '../../store/me.ts'
import { changeNotes, contact } from '../../store/people.ts'
import { putRows } from '../../store/rows.ts'
import { write } from '../../store/write.ts'
import type { StoreProblem, Writing } from '../../store/writing.ts'
import { movedCaret } from './caret.ts'
import { type Held, held } from './held.ts'

const never = (problem: StoreProblem) => {
  throw new Error(problem)
}
const person = { site: 'linkedin', handle: 'noa' }
const window = <T>(keep: (mine: T, base: T) => Writing<T>, stored: T) => {
  const holder = held(keep)
  holder.adopt(stored)
  return {
    ...holder,
    type: (next: T) => {
      holder.put(next)
      return holder.save(never)
    },
  }
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()))
  await write([db.contacts], () =>
    putRows('contacts', [
      {
        person,
        name: 'Noa',
        since: '2026-11-01T08:00:00Z',
        persona: 'p',
        address: 'neutral',
        nameIn: {},
        notes: '',
        sample: false,
      },
    ]),
  ).orElse(never)
})

describe('two windows with the same fields', () => {
  const empty = parse(Me, {})
  const about = () => window<Me>((mine, base) => saveMe(mine, base), empty)

  it('each keep what was typed in the other', async () => {
    const [one, other] = [about(), about()]
    await one.type({ ...empty, name: 'Dana' })
    await other.type({ ...empty, role: 'Data engineer' })
    await one.type({ ...(one.shown.value ?? empty), place: 'Haifa' })
    expect(await me()).toMatchObject({ name: 'Dana', role: 'Data engineer', place: 'Haifa' })
  })
  it('take over what the other has kept, but never over words that are not kept yet', async () => {
    const keep = { refuses: false }
    const one = held<Me>((mine, base) =>
      keep.refuses
        ? {
            orElse: async (refused) => {
              refused('disk-full')
              return undefined
            },
          }
        : saveMe(mine, base),
    )
    one.adopt(empty)
    one.adopt({ ...empty, name: 'Dana' })
    expect(one.shown.value?.name).toBe('Dana')
    keep.refuses = true
    one.put({ ...empty, name: 'Dana B' })
    const told: StoreProblem[] = []
    await Promise.all([one.save((problem) => told.push(problem)), one.save((problem) => told.push(problem))])
    expect(told).toEqual(['disk-full', 'disk-full'])
    one.adopt({ ...empty, name: 'Somebody' })
    expect(one.shown.value?.name).toBe('Dana B')
    keep.refuses = false
    await one.save(never)
    expect(await me()).toMatchObject({ name: 'Dana B' })
  })
  it('keep both texts of a note, also when both are typed at once, letter by letter', async () => {
    const base = 'First: \nSecond: '
    await changeNotes(person, '', base).orElse(never)
    const words = ['Met at the harbour.', 'Knows budgets.']
    await Promise.all(
      words.map(async (text, at) => {
        const here = window<string>((mine, base) => changeNotes(person, base, mine), base)
        const type = writer(here, at === 0 ? 'First: '.length : base.length)
        for (const letter of text) {
          type(letter)
          here.save(never)
          await new Promise((done) => setTimeout(done, 1 + at))
        }
        await here.save(never)
      }),
    )
    expect((await contact(person))?.notes).toBe('First: Met at the harbour.\nSecond: Knows budgets.')
  })
})

/** Types letters where the caret of this window is, which stays between the same letters. */
function writer({ shown, put }: Held<string>, from: number) {
  let [before, caret] = [shown.value ?? '', from]
  return (letter: string) => {
    const text = shown.value ?? ''
    caret = movedCaret(before, text, caret)
    before = `${text.slice(0, caret)}${letter}${text.slice(caret)}`
    caret++
    put(before)
  }
}
