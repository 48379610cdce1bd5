import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../languages/recognises.ts'
import { near, nearByForm } from './near.ts'
import { vectorsFrom } from './vectors.ts'

const table = readFileSync(new URL('../../data/vectors.bin', import.meta.url))
const bytes = table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength) as ArrayBuffer
const vectors = vectorsFrom(bytes)

describe('nearness of phrases', () => {
  it.each([
    ['SRE', 'site reliability engineering', 'same-concept'],
    ['KYB', 'know your business', 'initials'],
    ['product managers', 'product manager', 'same-concept'],
    ['bread baking', 'baking breads', 'same-words'],
    ['תקציב', 'financial planning', 'same-concept'],
    ['React', 'front-end development', 'wider-concept'],
  ])('%s and %s: %s', (one, other, why) => expect(near(one, other, vectors).why).toBe(why))
  it.each([
    ['Java', 'JavaScript'],
    ['product marketing', 'product management'],
    ['account manager', 'engineering manager'],
    ['stage manager', 'engineering manager'],
    ['human resources', 'water resources'],
    ['head of engineering', 'head chef'],
    ['nursing', 'blockchain'],
    ['tax law', 'animation'],
  ])('%s and %s are far', (one, other) => expect(near(one, other, vectors).score).toBeLessThan(0.4))
  it('is the same both ways, and between 0 and 1, whatever is compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const there = near(one, other, vectors)
        expect(near(other, one, vectors).score).toBeCloseTo(there.score, 5)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('refuses a table that is cut', () => expect(() => vectorsFrom(bytes.slice(0, 5_000))).toThrow('damaged'))
})

const pairs = new URL('../../../shared/data/pairs.tsv', import.meta.url)
describe.skipIf(!existsSync(pairs))('pairs of phrases beside the checkout', () => {
  const rows = existsSync(pairs)
    ? readFileSync(pairs, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
    : []
  /** The share of pairs of a near and a far one that are in the right order. */
  const areaUnder = (score: (one: string, other: string) => number) => {
    const scored = (wanted: string) =>
      rows.filter(([label]) => label === wanted).map(([, one = '', other = '']) => score(one, other))
    const [close, far] = [scored('near'), scored('far')]
    const won = close.flatMap((one) => far.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
    return won.reduce<number>((sum, one) => sum + one, 0) / won.length
  }
  it('are told apart', () => {
    const whole = areaUnder((one, other) => near(one, other, vectors).score)
    const without = areaUnder((one, other) => nearByForm(one, other, vectors).score)
    console.log(`nearness: AUC ${whole.toFixed(3)}; without the concepts of the pair ${without.toFixed(3)}`)
    expect(whole).toBeGreaterThanOrEqual(0.9)
  })
})
