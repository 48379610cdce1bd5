import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../src/draft/kinds/index.ts'
import { pageLanguages } from '../src/languages/pages.ts'
import { rules } from '../src/linter/rules/index.ts'
import { criteria } from '../src/match/criteria/index.ts'
import { kindIds } from '../src/model/draft.ts'
import { ruleIds } from '../src/model/finding.ts'
import { languageCodes } from '../src/model/language.ts'
import { criterionIds } from '../src/model/match.ts'
import { kindsAt, kindsThat, messageKinds } from '../src/model/message-kinds.ts'
import { standings } from '../src/model/standing.ts'
import {
  earlierDesigns,
  guestDesigns,
  mobileDesigns,
  pageDesigns,
  partDesigns,
  profileDesigns,
} from '../src/reader/layouts/index.ts'

const filesIn = (folder: string, but: RegExp = /^$/u) =>
  readdirSync(`src/${folder}`)
    .filter(
      (name) =>
        name.endsWith('.ts') && !/(?:\.test|\.examples)\.ts$|^index\.ts$/u.test(name) && !but.test(name),
    )
    .map((name) => name.replace(/\.ts$/u, ''))
    .sort()
const sorted = (names: readonly string[]) => [...names].sort()

describe('every file of a kind is registered under its name', () => {
  it('page designs', () => {
    const designs = [partDesigns, profileDesigns, earlierDesigns, guestDesigns, mobileDesigns, pageDesigns]
      .flat()
      .map(({ id }) => id)
    const folders = readdirSync('src/reader/layouts', { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    )
    expect(sorted(folders.map(({ name }) => name))).toEqual(sorted([...new Set(designs)]))
  })
  it('criteria', () => {
    expect(filesIn('match/criteria', /^criterion/u)).toEqual(sorted(criterionIds))
    expect(sorted(Object.keys(criteria))).toEqual(sorted(criterionIds))
  })
  it('rules of the linter', () => {
    expect(filesIn('linter/rules')).toEqual(sorted(ruleIds))
    expect(sorted(Object.keys(rules))).toEqual(sorted(ruleIds))
  })
  it('kinds of message', () => {
    expect(filesIn('draft/kinds', /^kind\.ts$/u)).toEqual(sorted(kindIds))
    expect(sorted(Object.keys(kinds))).toEqual(sorted(kindIds))
  })
  it('languages', () => {
    const folders = readdirSync('src/languages', { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
    expect(sorted(folders)).toEqual(sorted(Object.keys(pageLanguages)))
    for (const code of languageCodes) expect(folders).toContain(code)
  })
})

describe('kinds of message', () => {
  it('stand, wherever a relationship does, each in a place of its own', () => {
    for (const standing of standings) {
      const places = Object.values(messageKinds).flatMap(({ fits }) =>
        fits === 'guide' ? [] : (fits[standing] ?? []),
      )
      expect(
        places.sort((one, other) => one - other),
        standing,
      ).toEqual(places.map((_, at) => at + 1))
      expect(kindsAt(standing)).toHaveLength(places.length)
      expect(places.length).toBeGreaterThan(0)
    }
  })
  it('do not compile without a standing', () => {
    // @ts-expect-error: it could never be chosen
    const homeless: (typeof messageKinds)['nudge'] = { is: [], fits: {} }
    expect(homeless.fits).toEqual({})
  })
  it('request where they ask, urge where they request, and approach where they urge', () => {
    const implied = [
      ['asks', 'requests'],
      ['requests', 'urges'],
      ['urges', 'approaches'],
    ] as const
    const halves = implied.flatMap(([one, other]) =>
      kindsThat(one)
        .filter((kind) => !kindsThat(other).includes(kind))
        .map((kind) => `${kind} is '${one}', so it must be '${other}' too`),
    )
    expect(halves).toEqual([])
  })
})
