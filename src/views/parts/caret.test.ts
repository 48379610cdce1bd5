import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCaret } from './caret.ts'

describe('the caret in a text that another window changed', () => {
  it.each([
    ['stays before what changed', 'abc def', 'abc xyz', 2, 2],
    ['stays where nothing changed', 'abc', 'abc', 3, 3],
    ['moves along with the text behind a change', 'abc def', 'long abc def', 5, 10],
    ['stays at the end', 'abc', 'new abc', 3, 7],
    ['goes to the end of what replaced its surroundings', 'one two three', 'one 2 three', 6, 5],
    ['fits where everything is gone', 'abc', '', 2, 0],
  ])('%s', (_, before, after, at, expected) => {
    expect(moveCaret(before, after, at)).toBe(expected)
  })
  it('stands in the text, between the same letters where those are still there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (head, added, rest, some) => {
        const before = head + rest
        const after = head + added + rest
        const at = some % (before.length + 1)
        const moved = moveCaret(before, after, at)
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(after.length)
        expect([
          before.slice(0, at) === after.slice(0, moved),
          before.slice(at) === after.slice(moved),
        ]).toContain(true)
      }),
    )
  })
})
