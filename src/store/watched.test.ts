import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { db } from './db.ts'
import { draftsOf, saveDraft } from './drafts.ts'
import { live } from './live.ts'
import { overview } from './overview.ts'
import { changeNotes, contact } from './people.ts'
import { record, touchpointsOf } from './touchpoints.ts'
import { troubleOf } from './trouble.ts'
import { versionsOf } from './versions.ts'

test('a store that does not open is told to who watches', async () => {
  db.close({ disableAutoOpen: false })
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'UnknownError')
  })
  const heard: unknown[] = []
  const end = live(
    () => db.settings.count(),
    (answer) => heard.push(answer),
    (error) => heard.push(troubleOf(error)),
  )
  await vi.waitFor(() => expect(heard).toEqual(['cannot-open']))
  end()
  vi.restoreAllMocks()
})

const person = { site: 'linkedin', handle: 'noa-bergstrom' }
const at = '2026-11-23T10:00:00Z'
const noa = parse(Contact, { person, name: 'Noa Bergström', since: at, persona: 'p' })
const draft = (revision: number): Draft => ({
  id: 'd1',
  person,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  questions: [],
  seed: 0,
  segments: [{ part: 'ask', text: `As of ${revision}`, uses: [], mine: true }],
  revision,
  changedAt: at,
})

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test.each([
  ['drafts', () => draftsOf(person)],
  ['versions', () => versionsOf(person)],
  ['what happened', () => touchpointsOf(person)],
  ['the person', () => contact(person)],
  ['everybody', () => overview()],
] as const)('a query of %s is answered anew after each write that concerns it', async (_, query) => {
  const answers: unknown[] = []
  const end = live<unknown>(
    query,
    (answer) => answers.push(answer),
    (error) => answers.push(error),
  )
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  await done(saveDraft(draft(1), { contact: noa }))
  await done(saveDraft(draft(2), {}, true))
  await done(record({ id: 't1', person, at, kind: 'saved' }))
  await done(changeNotes(person, '', 'Met at the fair.'))
  const last = await query()
  await vi.waitFor(() => expect(answers.at(-1)).toEqual(last))
  expect(last).not.toEqual(answers[0])
  end()
})
