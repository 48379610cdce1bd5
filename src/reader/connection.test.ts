import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Reading } from '../model/reading.ts'
import { readConnection } from './connection.ts'

const person = { site: 'linkedin', handle: 'noa' }
const options = { person, url: 'https://www.linkedin.com/in/noa/', takenAt: '2026-11-20T09:00:00Z' }

test('a row of the export is a reading of what it says, and of nothing else', () => {
  const connection = {
    id: 'linkedin/noa',
    person,
    name: 'Noa Levi',
    role: 'Baker, Head',
    company: 'Oven, Ltd.',
  }
  const reading = readConnection(connection, options)
  expect(() => parse(Reading, reading)).not.toThrow()
  expect(reading.profile.name?.value).toBe('Noa Levi')
  expect(reading.profile.positions.map(({ value, foundBy }) => [value, foundBy])).toEqual([
    [{ title: 'Baker, Head', company: 'Oven, Ltd.', to: 'now' }, 'export'],
  ])
  expect(reading.profile.headline).toBeUndefined()
})

test('a row with a name alone has no position', () => {
  expect(readConnection({ id: 'a', name: 'Noa' }, options).profile.positions).toEqual([])
})
