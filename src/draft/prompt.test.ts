import { expect, test } from 'vitest'
import { hookLexicons } from '../languages/recognises.ts'
import { noEntries } from '../model/reading.ts'
import { findHooks, hooksFor } from './hooks.ts'
import { promptFor } from './prompt.ts'
import { me, noa, now, persona } from './sample.examples.ts'

const hooksOf = (known: typeof noa) =>
  hooksFor('first-ask', findHooks(known, { persona, me, now, lexicons: hookLexicons }))

test('asks for what fits the hook that was chosen', () => {
  const found = hooksOf(noa)
  expect(found.map((hook) => promptFor('first-ask', found, hook))).toEqual(found.map(({ kind }) => kind))
})

test('where only a name was read, it asks what made the user stop at this person', () => {
  const { name } = noa.profile
  const found = hooksOf({ ...noa, profile: { ...noEntries, ...(name && { name }) } })
  expect(found.map(({ kind }) => kind)).toEqual(['own'])
  expect(promptFor('first-ask', found, found[0])).toBe('nothing')
})

test('asks by the kind of message where there is no hook, and plainly where a kind has no question of its own', () => {
  expect(promptFor('thank-you', [], undefined)).toBe('thank-you')
  expect(promptFor('nudge', [], undefined)).toBe('own')
})
