import { expect, test } from 'vitest'
import { type Trouble, troubleOf } from './trouble.ts'

const names: readonly (readonly [string, Trouble])[] = [
  ['UnknownError', 'cannot-open'],
  ['AbortError', 'cannot-open'],
  ['NotReadableError', 'cannot-open'],
  ['SomethingNewError', 'cannot-open'],
  ['QuotaExceededError', 'disk-full'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'no-storage'],
  ['SecurityError', 'no-storage'],
]

test.each(names)('a database that refuses to open with %s means %s', (name, trouble) => {
  const wrapped = Object.assign(new Error('open failed'), {
    name: 'OpenFailedError',
    inner: new DOMException('refused', name),
  })
  expect(troubleOf(wrapped)).toBe(trouble)
})

test('a browser without a database has no storage, and what nobody knows has failed', () => {
  expect(troubleOf(Object.assign(new Error('none'), { name: 'MissingAPIError' }))).toBe('no-storage')
  expect(troubleOf(new RangeError('of no zone'))).toBe('failed')
  expect(troubleOf('a text')).toBe('failed')
})
