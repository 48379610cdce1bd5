import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoteAround } from './quote.ts'

it('quotes the piece of a long sentence in which the reason stands', () => {
  const long = `${'many words go before '.repeat(20)}and then budgeting of a hospital ${'and more after '.repeat(20)}`
  expect(quoteAround(long, long.indexOf('budgeting'))).toContain('budgeting of a hospital')
})
it('never changes the words of the source', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }), fc.nat(600), (text, at) => {
      const quote = quoteAround(text, Math.min(at, text.length))
      expect(text.includes(quote)).toBe(true)
      expect(quote.length).toBeLessThanOrEqual(160)
    }),
  )
})
it('cuts words that nothing stands between', () => {
  expect(quoteAround('x'.repeat(500), 300).length).toBeGreaterThan(100)
  expect(() => encodeURIComponent(quoteAround('🙂'.repeat(300), 301))).not.toThrow()
})
