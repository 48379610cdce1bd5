import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { callMatter, nameMatter } from '../../src/draft/hooks/named-matter.ts'
import { sortOf } from '../../src/draft/hooks/post-sort.ts'
import { hookLexicons } from '../../src/languages/recognises.ts'
import type { Known } from '../../src/model/known.ts'
import { cast } from './cast.ts'

/** Invented people outside of this repository, where they lie. */
const file = ['../../shared/data/draft-cast.json', '../../../shared/data/draft-cast.json']
  .map((path) => new URL(path, import.meta.url))
  .find((one) => existsSync(one))
if (!file)
  console.warn('shared/data/draft-cast.json does not lie beside this checkout: its posts are not read.')
const shared: Readonly<Record<string, Known>> = file ? JSON.parse(readFileSync(file, 'utf8')).mentors : {}

const none = () => 0
const teaching = Object.values({ ...cast.mentors, ...shared })
  .flatMap(({ profile }) => profile.posts.map(({ value }) => value.text))
  .filter((text) => sortOf(text, hookLexicons) === 'says')
const nameOf = (text: string) =>
  nameMatter(text, hookLexicons, none)?.about ?? callMatter(text, hookLexicons, none).called?.en

it('most posts that say something can be called by what they are about', () => {
  const named = teaching.filter((text) => nameOf(text) !== undefined)
  console.log(`${named.length} of ${teaching.length} posts that say something are named.`)
  expect(named.length / teaching.length).toBeGreaterThanOrEqual(0.7)
})

it('a name holds nothing that a message must not say, and fits behind “about”', () => {
  const names = teaching.flatMap((text) => nameOf(text) ?? [])
  expect(names.filter((name) => /https?:|[#@…\n]|\p{Extended_Pictographic}|[.,;:]$/u.test(name))).toEqual([])
  expect(names.filter((name) => /^(?:a|an|my|our|i|we) /iu.test(name))).toEqual([])
  expect(names.filter((name) => name.split(/\s+/u).length > 12)).toEqual([])
})

it.each([
  '#leadership #growth #mindset',
  'https://example.com/article',
  'Reposting this!',
  '#השראה #ניהול',
  'Bajar el precio a las once de la noche da una sensación estupenda: suena el teléfono.',
  'Letzte Woche wollte ein Bauherr das Gewölbe durchbrechen lassen, weil er es so gesehen hatte.',
])('nothing is named where nothing is said, or not in our words: %s', (text) => {
  expect(nameMatter(text, hookLexicons, none)).toBeUndefined()
})
