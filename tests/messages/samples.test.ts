import { describe, expect, it } from 'vitest'
import { samples as english } from '../../src/languages/en/recognises/lint/index.samples.ts'
import { samples as hebrew } from '../../src/languages/he/recognises/lint/index.samples.ts'
import { lintLexicons } from '../../src/linter/lint-lexicons.examples.ts'
import type { Samples } from '../../src/linter/samples.ts'
import { type LanguageCode, languageCodes } from '../../src/model/language.ts'
import { sampledLists } from './sampled-lists.ts'

const samplesOf: Readonly<Record<LanguageCode, Samples>> = { en: english, he: hebrew }

describe.each(languageCodes)('the phrases of %s', (code) => {
  const lists = sampledLists(lintLexicons[code], samplesOf[code])
  it('have each a sample that needs it: a phrase whose removal changes nothing goes', () => {
    expect(lists.flatMap(({ name, idle }) => idle.map((phrase) => `${name}: ${phrase}`))).toEqual([])
  })
  it('say what their samples say', () => {
    expect(lists.flatMap(({ name, silent }) => silent.map((sample) => `${name}: ${sample}`))).toEqual([])
  })
  it('keep apart what only looks like it', () => {
    expect(lists.flatMap(({ name, loud }) => loud.map((sample) => `${name}: ${sample}`))).toEqual([])
  })
})
