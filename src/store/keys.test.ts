import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Contact } from '../model/contact.ts'
import { everyKey } from './keys.ts'
import { forget, saveContact } from './people.ts'

test('everybody of whom something is stored is found by key, until they are forgotten', async () => {
  const person = { site: 'linkedin', handle: 'noa-bergstrom' }
  await saveContact(
    parse(Contact, { person, name: 'Noa Bergström', since: '2026-11-23T10:00:00Z', persona: 'p' }),
  )
  expect(await everyKey()).toEqual([person])
  await forget(person)
  expect(await everyKey()).toEqual([])
})
