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
import { pageDesigns, profileDesigns } from '../src/reader/layouts/index.ts'

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
    const designs = [...profileDesigns, ...pageDesigns].map(({ id }) => id)
    expect(filesIn('reader/layouts', /^(?:app-\d+|guest|mobile)-/u)).toEqual(sorted([...new Set(designs)]))
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
