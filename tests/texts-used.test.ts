import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadDashboardShows, loadShows } from '../src/languages/language.ts'

/** Everything that may show a text. */
const sources = ['views', 'background', 'desk', 'command-line'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
)
const wordsOf = sources.map((text) => new Set(text.match(/[\p{L}\d_$]+/gu)))
const everything = sources.join('\n')

/** Records that are asked by an id: `names.kind[kind]`, `words.list[channel]`. */
const asked = new Set([...everything.matchAll(/([\p{L}\d_$]+)\??\.?\[/gu)].map(([, name]) => name))

type Path = readonly string[]

/** The places of all texts; the forms of a plural are one text. */
const textsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null || 'other' in value
    ? [path]
    : Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]))

/** A text is named in a file together with what holds it, or what holds it is asked by an id. */
const isUsed = (path: Path): boolean => {
  const [name = '', holder] = [...path].reverse()
  return (
    path.slice(0, -1).some((one) => asked.has(one)) ||
    wordsOf.some((words) => words.has(name) && (holder === undefined || words.has(holder)))
  )
}

test.each([
  ['every screen', loadShows],
  ['the dashboard', loadDashboardShows],
])('every text of %s is shown somewhere', async (_, load) => {
  const unused = textsIn(await load('en')).filter((path) => !isUsed(path))
  expect(unused.map((path) => path.join('.'))).toEqual([])
})
