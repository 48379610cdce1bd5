import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ids = [...readFileSync('docs/evidence.md', 'utf8').matchAll(/^\| ([a-z0-9-]+) \|/gmu)]
  .map(([, id = '']) => id)
  .filter((id) => id.includes('-') && !/^-+$/u.test(id))
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/u.test(name),
)
const textOf = (name: string) => readFileSync(join('src', name), 'utf8')

test('a comment that names evidence names a row of its table', () => {
  const named = files.flatMap((name) =>
    [...textOf(name).matchAll(/evidence[:,]? `?([a-z0-9]+-[a-z0-9-]+)/gu)].map(([, id = '']) => [name, id]),
  )
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter(([, id]) => !ids.includes(id ?? ''))).toEqual([])
})

test('no text that is shown to a user names a row of evidence', () => {
  const shown = files.filter((name) => /languages\/\w+\/shows\//u.test(name.replaceAll('\\', '/')))
  const naming = shown.flatMap((name) =>
    [...textOf(name).matchAll(/[(（,] ?([a-z]+-[a-z0-9-]+)(?=[,)）])/gu)].flatMap(([, id = '']) =>
      ids.includes(id) ? [[name, id]] : [],
    ),
  )
  expect(shown.length).toBeGreaterThan(10)
  expect(naming).toEqual([])
})
