import { expect, it } from 'vitest'
import { lookUp } from './look-up.ts'

it('finds what stands in a record, and nothing that every record knows by itself', () => {
  expect(lookUp({ one: 'eins' }, 'one')).toBe('eins')
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    expect(lookUp({ one: 'eins' }, name)).toBeUndefined()
})
