import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { saveDraft } from './drafts.ts'
import { textsOf } from './sent-texts.ts'

const person = { site: 'linkedin', handle: 'noa' }
const contact = parse(Contact, { person, name: 'Noa', since: '2026-11-23T10:00:00Z', persona: 'p' })
const draft = (id: string, revision: number, text: string): Draft => ({
  id,
  person,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  questions: [],
  seed: 0,
  segments: [{ part: 'ask', text, uses: [], mine: true }],
  revision,
  changedAt: `2026-11-23T1${revision}:00:00Z`,
  ...(revision === 1 && { copiedAt: '2026-11-23T11:00:00Z' }),
})

test('a draft is found as it is and as it was when it was copied; no other is read', async () => {
  await done(saveDraft(draft('a', 1, 'as it was sent'), { contact }))
  await done(saveDraft(draft('a', 2, 'written on')))
  await done(saveDraft(draft('b', 1, 'another')))
  const found = await textsOf(['a', 'gone'])
  expect(found.map(({ segments }) => segments[0]?.text)).toEqual(['written on', 'as it was sent'])
})
