import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areApart, likelyRange } from './wilson.ts'

const percent = ({ from, to }: { readonly from: number; readonly to: number }) => [
  Math.round(from * 100),
  Math.round(to * 100),
]

test.each([
  [10, 15, [42, 85]],
  [5, 10, [24, 76]],
  [9, 17, [31, 74]],
  [16, 29, [38, 72]],
  [0, 10, [0, 28]],
  [10, 10, [72, 100]],
  [0, 0, [0, 100]],
])('%d of %d', (some, all, range) => {
  expect(percent(likelyRange(some, all))).toEqual(range)
})

test('a range holds its share, lies within 0 and 1, mirrors the other answers, and narrows with more', () => {
  const counts = fc
    .integer({ min: 1, max: 2_000 })
    .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
  fc.assert(
    fc.property(counts, ([some, all]) => {
      const range = likelyRange(some, all)
      const other = likelyRange(all - some, all)
      expect(range.from).toBeGreaterThanOrEqual(0)
      expect(range.to).toBeLessThanOrEqual(1)
      expect(range.from - 1e-9).toBeLessThanOrEqual(some / all)
      expect(range.to + 1e-9).toBeGreaterThanOrEqual(some / all)
      expect(range.from).toBeCloseTo(1 - other.to, 9)
      const more = likelyRange(some * 4, all * 4)
      expect(more.to - more.from).toBeLessThan(range.to - range.from)
    }),
  )
})

test('ranges that touch are not apart', () => {
  expect(areApart({ from: 0.1, to: 0.3 }, { from: 0.3, to: 0.5 })).toBe(false)
  expect(areApart({ from: 0.1, to: 0.3 }, { from: 0.31, to: 0.5 })).toBe(true)
  expect(areApart({ from: 0.31, to: 0.5 }, { from: 0.1, to: 0.3 })).toBe(true)
})
