import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundled, NOTICES, notices } from '../scripts/notices/bundled.ts'

test('everything that is bundled is named with its terms, as npm run notices writes them', () => {
  const written = readFileSync(NOTICES, 'utf8').replaceAll('\r\n', '\n')
  expect(bundled().filter((name) => !written.includes(`\n${name} (`))).toEqual([])
  expect(written).toBe(notices())
})

test('everything that lies in data is named with where it comes from', () => {
  const written = readFileSync(NOTICES, 'utf8')
  expect(readdirSync('data').filter((name) => !written.includes(`\ndata/${name}: `))).toEqual([])
})
