import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { Draft, Segment } from '../model/draft.ts'
import { exportAll, importBackup, readBackup } from './backup.ts'
import { db } from './db.ts'
import { saveDraft } from './drafts.ts'
import { forget } from './forget.ts'
import { versionsOf } from './versions.ts'

const person = { site: 'linkedin', handle: 'noa-bergstrom' }
const minute = (at: number) => new Date(Date.UTC(2026, 10, 24, 10, at)).toISOString()
const noa = parse(Contact, { person, name: 'Noa Bergström', since: minute(0), persona: 'p' })
const segment = (part: Segment['part'], text: string): Segment => ({ part, text, uses: [], mine: true })
const draft = (revision: number, at: number, greeting: string, ask: string, id = 'd1'): Draft => ({
  id,
  person,
  kind: 'first-ask',
  channel: 'message',
  language: 'en',
  questions: [],
  seed: 0,
  segments: [segment('greeting', greeting), segment('ask', ask)],
  revision,
  changedAt: minute(at),
})
const asks = async () => (await versionsOf(person)).map(({ segments }) => segments[1]?.text)

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test('the letters of one sitting make no versions', async () => {
  await done(saveDraft(draft(1, 0, 'Hi Noa,', 'C'), { contact: noa }))
  await done(saveDraft(draft(2, 0, 'Hi Noa,', 'Co')))
  await done(saveDraft(draft(3, 1, 'Hi Noa,', 'Cou')))
  expect(await asks()).toEqual([])
})

test('a text that is written anew in more than one sentence is kept as it was', async () => {
  await done(saveDraft(draft(1, 0, 'Hi Noa,', 'Could we talk?'), { contact: noa }))
  await done(saveDraft(draft(2, 0, 'Dear Noa,', 'May I ask you something?')))
  expect(await versionsOf(person)).toEqual([draft(1, 0, 'Hi Noa,', 'Could we talk?')])
})

test('a text that was copied, and one gone back to after a while, are kept as they were', async () => {
  await done(saveDraft({ ...draft(1, 0, 'Hi Noa,', 'one'), copiedAt: minute(0) }, { contact: noa }))
  await done(saveDraft(draft(2, 0, 'Hi Noa,', 'two')))
  await done(saveDraft(draft(3, 9, 'Hi Noa,', 'three')))
  expect(await asks()).toEqual(['two', 'one'])
})

test('the last twenty of a person are kept, over all of their drafts', async () => {
  for (let at = 0; at < 26; at++)
    await done(saveDraft(draft(at, at * 5, 'Hi Noa,', `ask ${at}`, at % 2 ? 'd1' : 'd2'), { contact: noa }))
  const kept = await asks()
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, 'ask 23', 'ask 4'])
})

test('a write that is refused keeps no version', async () => {
  await done(saveDraft(draft(5, 0, 'Hi Noa,', 'new'), { contact: noa }))
  expect(await attempt(saveDraft(draft(4, 9, 'Dear Noa,', 'old')))).toEqual({
    ok: false,
    problem: 'changed-elsewhere',
  })
  expect(await asks()).toEqual([])
})

test('versions travel in a backup, and are forgotten with the person', async () => {
  await done(saveDraft(draft(1, 0, 'Hi Noa,', 'one'), { contact: noa }))
  await done(saveDraft(draft(2, 9, 'Hi Noa,', 'two')))
  const backup = await exportAll(minute(10))
  await done(forget(person))
  expect(await asks()).toEqual([])
  const read = await readBackup(JSON.stringify(backup))
  if (read.ok) await done(importBackup(read.backup, 'replace'))
  expect(await asks()).toEqual(['one'])
})
