import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vocabularies } from '../../languages/concepts.ts'
import { matchLexicons } from '../../languages/recognises.ts'
import { languageCodes } from '../../model/language.ts'
import { fold } from '../../text/fold.ts'
import { patternOf } from '../../text/pattern.ts'
import { listOf } from './concept.ts'
import { areNear, conceptLabel, conceptPhrases, concepts, conceptsIn, covers } from './index.ts'

const ids = concepts.map((concept) => concept.id)
const named = (text: string) => [...new Set(conceptsIn(text).map((hit) => hit.concept))]
const related = (one: string, other: string) =>
  named(one).some((a) => named(other).some((b) => covers(a, b) || covers(b, a) || areNear(a, b)))

describe('the vocabulary', () => {
  it('names every concept once, and only concepts that exist', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const concept of concepts)
      for (const other of [...concept.broader, ...concept.near])
        expect(ids, `${concept.id} names ${other}`).toContain(other)
  })
  it('gives no phrase to two concepts', () => {
    const owners = new Map<string, string[]>()
    for (const concept of concepts)
      for (const phrase of new Set(languageCodes.flatMap((code) => conceptPhrases(concept.id, code))))
        owners.set(phrase, [...(owners.get(phrase) ?? []), concept.id])
    expect([...owners].filter(([, owned]) => owned.length > 1)).toEqual([])
  })
  it('speaks both languages', () => {
    for (const concept of concepts) {
      for (const code of languageCodes)
        expect(conceptPhrases(concept.id, code).length, concept.id).toBeGreaterThan(0)
    }
  })
  it.each(languageCodes)('hears no idea in a word of %s that only joins others', (code) => {
    const { small, instead, without, common: words } = matchLexicons[code]
    const common = new Set(
      [...words.slice(0, 40), ...small, ...instead, ...without].map((word) => fold(word).replace('=', '')),
    )
    const taken = concepts.flatMap(({ id }) =>
      [...conceptPhrases(id, code), ...listOf(vocabularies[code].wished[id])].flatMap((phrase) => {
        const [first, ...others] = patternOf(phrase).slots
        const exact = first && 'exact' in first && others.length === 0 ? [...first.exact] : []
        return exact.filter((word) => common.has(word)).map((word) => `${id}: ${word}`)
      }),
    )
    expect(taken).toEqual([])
  })
  it.each([
    ['Java', 'JavaScript'],
    ['product marketing', 'product management'],
    ['account manager', 'engineering manager'],
    ['human resources', 'water resources'],
    ['head of engineering', 'head chef'],
    ['stage manager', 'engineering manager'],
  ])('keeps %s apart from %s', (one, other) =>
    expect(named(one).filter((id) => named(other).includes(id))).toEqual([]),
  )
  it('keeps apart what is said to be apart: no phrase of one names the other', () => {
    for (const concept of concepts)
      for (const other of concept.apart) {
        const its = concepts.find(({ id }) => id === other)
        expect(its, `${concept.id} apart from ${other}`).toBeDefined()
        expect(concept.broader).not.toContain(other)
        expect(concept.near).not.toContain(other)
        expect(named(conceptLabel(concept.id, 'en') ?? ''), concept.id).not.toContain(other)
      }
  })
  it.each([
    ['SRE', 'site reliability engineering'],
    ['budgeting', 'financial planning'],
    ['moved into people leadership', 'engineering management'],
    ['מנהלת מוצר', 'product manager'],
    ['מנהל מוצר', 'מנהלת מוצר'],
    ['ראש צוות', 'team lead'],
    ['סמנכ״לית כספים', 'CFO'],
  ])('takes %s for %s', (one, other) => expect(related(one, other)).toBe(true))
})

const pairs = new URL('../../../../shared/data/pairs.tsv', import.meta.url)
if (!existsSync(pairs))
  console.warn(
    'The file shared/data/pairs.tsv does not lie beside this checkout: its pairs are not looked at.',
  )

describe.skipIf(!existsSync(pairs))('pairs of phrases beside the checkout', () => {
  const rows = existsSync(pairs)
    ? readFileSync(pairs, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
    : []
  it('relates most of the near ones, and none of the far ones', () => {
    const near = rows.filter(([label]) => label === 'near')
    const far = rows.filter(([label]) => label === 'far')
    expect(far.filter(([, one = '', other = '']) => related(one, other))).toEqual([])
    expect(
      near.filter(([, one = '', other = '']) => related(one, other)).length / near.length,
    ).toBeGreaterThan(0.7)
  })
})
