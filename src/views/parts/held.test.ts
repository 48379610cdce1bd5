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
import { moveCaret } from './caret.ts'
import { type Held, holdTyped } from './held.ts'

const never = (problem: StoreProblem) => {
  throw new Error(problem)
}
const person = { site: 'linkedin', handle: 'noa' }
const window = async <T>(keep: (mine: T, base: T) => Writing<T>, stored: T) => {
  const holder = holdTyped(keep)
  await holder.adopt(async () => stored)
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
    const [one, other] = [await about(), await about()]
    await one.type({ ...empty, name: 'Dana' })
    await other.type({ ...empty, role: 'Data engineer' })
    await one.type({ ...(one.shown.value ?? empty), place: 'Haifa' })
    expect(await me()).toMatchObject({ name: 'Dana', role: 'Data engineer', place: 'Haifa' })
  })
  it('take over what the other has kept, but never over words that are not kept yet', async () => {
    const keep = { refuses: false }
    const one = holdTyped<Me>((mine, base) =>
      keep.refuses
        ? {
            orElse: async (refused) => {
              refused('disk-full')
              return undefined
            },
          }
        : saveMe(mine, base),
    )
    await one.adopt(async () => empty)
    await one.adopt(async () => ({ ...empty, name: 'Dana' }))
    expect(one.shown.value?.name).toBe('Dana')
    keep.refuses = true
    one.put({ ...empty, name: 'Dana B' })
    const told: StoreProblem[] = []
    await Promise.all([one.save((problem) => told.push(problem)), one.save((problem) => told.push(problem))])
    expect(told).toEqual(['disk-full', 'disk-full'])
    await one.adopt(async () => ({ ...empty, name: 'Somebody' }))
    expect(one.shown.value?.name).toBe('Dana B')
    keep.refuses = false
    await one.save(never)
    expect(await me()).toMatchObject({ name: 'Dana B' })
  })
  it('never take over an answer that is older than what was saved here meanwhile', async () => {
    const one = await about()
    const asked: Me[] = []
    await one.adopt(async () => {
      const answer = asked.length === 0 ? empty : { ...empty, name: 'Dana', place: 'Haifa' }
      if (asked.length === 0) await one.type({ ...empty, name: 'Dana' })
      asked.push(answer)
      return answer
    })
    expect(asked.length).toBe(2)
    expect(one.shown.value).toMatchObject({ name: 'Dana', place: 'Haifa' })
  })
  it('keep both texts of a note, also when both are typed at once, letter by letter', async () => {
    const base = 'First: \nSecond: '
    await changeNotes(person, '', base).orElse(never)
    const words = ['Met at the harbour.', 'Knows budgets.']
    await Promise.all(
      words.map(async (text, at) => {
        const here = await window<string>((mine, base) => changeNotes(person, base, mine), base)
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
    caret = moveCaret(before, text, caret)
    before = `${text.slice(0, caret)}${letter}${text.slice(caret)}`
    caret++
    put(before)
  }
}
