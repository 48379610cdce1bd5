import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import { personId } from '../model/person-key.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { everyWord } from './every-word.ts'
import { join } from './joins.ts'
import { changeNotes } from './people.ts'
import { record, undoOne } from './touchpoints.ts'

const key = (handle: string) => ({ site: 'linkedin', handle })
const at = '2026-11-20T09:00:00Z'
const replied = (handle: string, words: string) =>
  parse(Touchpoint, { id: `${handle} ${words}`, person: key(handle), kind: 'replied', at, words })
const keep = (handle: string, words: string) => {
  const contact = parse(Contact, { person: key(handle), name: handle, since: at, persona: 'p' })
  return done(record(replied(handle, words), { contact }))
}

beforeEach(async () => {
  for (const table of db.tables) await table.clear()
})

test('words that stand and notes are found, not what was taken back, no names of kinds, and no spoilt row stops it', async () => {
  await keep('noa', 'gladly')
  await done(record(replied('noa', 'on Tuesday')))
  await done(undoOne(replied('noa', 'gladly'), at))
  await done(changeNotes(key('noa'), '', 'knows budgets'))
  await db.touchpoints.add({ id: 'spoilt', person: null, kind: 'replied', words: 'nobody’s' } as never)
  expect((await everyWord()).get(personId(key('noa')))).toEqual(['on Tuesday', 'knows budgets'])
})

test('what was written on one of two joined pages is found with both', async () => {
  await keep('noa', 'gladly')
  await keep('jun', 'later')
  await done(join({ one: key('noa'), other: key('jun'), verdict: 'same', at }))
  const words = await everyWord()
  for (const who of ['noa', 'jun'])
    expect([...(words.get(personId(key(who))) ?? [])].toSorted()).toEqual(['gladly', 'later'])
})
