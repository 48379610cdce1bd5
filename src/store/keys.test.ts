import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import { forget } from './forget.ts'
import { everyKey } from './keys.ts'
import { record } from './touchpoints.ts'

test('everybody of whom something is stored is found by key, until they are forgotten', async () => {
  const person = { site: 'linkedin', handle: 'noa-bergstrom' }
  const at = '2026-11-23T10:00:00Z'
  const contact = parse(Contact, { person, name: 'Noa Bergström', since: at, persona: 'p' })
  await done(record({ id: 't', person, at, kind: 'saved' }, { contact }))
  expect(await everyKey()).toEqual([person])
  await done(forget(person))
  expect(await everyKey()).toEqual([])
})
