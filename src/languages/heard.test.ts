import { expect, test } from 'vitest'
import { everydayIn } from '../draft/hooks/hook-book.ts'
import { listOf } from '../match/concepts/concept.ts'
import { conceptLabel, conceptsIn } from '../match/concepts/index.ts'
import { findWished } from '../match/concepts/wished.ts'
import { languageCodes } from '../model/language.ts'
import { findLanguages } from '../text/scripts.ts'
import { wordsOf } from '../text/words.ts'
import { type Heard, type HeardIn, loadHeard } from './heard.ts'
import { languages } from './loaders.ts'

/** A phrase as somebody would write it. */
const plain = (phrase: string) => phrase.replace(/[~*=()…_]|\|\S*/gu, '').trim()

/** Everything that a language looks for. */
const phrasesOf = ({ vocabulary, matchLexicon, hookLexicon }: HeardIn): readonly string[] =>
  [
    ...Object.values(vocabulary.concepts).flatMap(({ says, alone }) => [...listOf(says), ...listOf(alone)]),
    ...Object.values(vocabulary.wished).flatMap(listOf),
    ...[vocabulary.compounds, vocabulary.homonyms, vocabulary.ranks].flat(),
    ...Object.values({ ...matchLexicon, ...hookLexicon, ...hookLexicon.everyday }).flat(),
  ].filter((one) => typeof one === 'string')

const understood = (text: string, { hookLexicons }: Heard) => [
  conceptsIn(text),
  findWished(text, wordsOf(text)),
  everydayIn(wordsOf(text), hookLexicons).map(({ list }) => list),
]

test('nothing is understood in silence before a language was loaded', () => {
  expect(() => conceptsIn('Product manager')).toThrow('No language was loaded')
})

test('what a language lists in the letters of another is understood the same without it', async () => {
  for (const code of languageCodes.filter((one) => one !== 'en')) {
    const foreign = phrasesOf(await languages[code].heard())
      .map(plain)
      .filter((phrase) => phrase !== '' && !findLanguages(phrase).includes(code))
    expect(foreign).toContain('sql')
    const alone = await loadHeard([])
    const before = foreign.map((phrase) => [phrase, understood(phrase, alone)])
    const both = await loadHeard([code])
    expect(before).toEqual(foreign.map((phrase) => [phrase, understood(phrase, both)]))
  }
})

test('a language that comes later is understood from then on, and what was loaded stays', async () => {
  const both = await loadHeard(['he'])
  expect(conceptsIn('ניהול מוצר').map(({ concept }) => concept)).toEqual(['product-management'])
  expect(conceptLabel('product-management', 'he')).toBeDefined()
  expect(await loadHeard([])).toBe(both)
  expect(Object.keys(both.hookLexicons)).toEqual(['en', 'he'])
})
