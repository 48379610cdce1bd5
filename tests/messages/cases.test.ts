import { describe, expect, it } from 'vitest'
import { lint } from '../../src/linter/lint.ts'
import { lintLexicons } from '../../src/linter/lint-lexicons.examples.ts'
import { badCases, contextOf, goodCases, hasSharedCases } from './shared-cases.ts'

/** Stops and mends; hints are advice. */
function found(one: (typeof goodCases)[number], context: object) {
  return lint(one, { ...context, lexicon: lintLexicons[one.language], now: '2026-11-24T10:00:00Z' })
    .filter(({ level }) => level !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${one.text.slice(start, end)}`)
}

/** Of the messages that editors called awkward or wrong, how many the linter must see: what is only dull passes. */
const SEEN = 0.6

describe.skipIf(!hasSharedCases)('messages that editors graded', () => {
  it.each(goodCases.map((one) => [one.id, one] as const))(
    'good as they are, of a person who was read: %s',
    (_, one) => {
      expect(found(one, contextOf(one))).toEqual([])
    },
  )
  it.each(goodCases.map((one) => [one.id, one] as const))(
    'good as they are, by the words alone: %s',
    (_, one) => {
      expect(found(one, {})).toEqual([])
    },
  )
  it('are not all green where they were graded C or D', () => {
    const green = badCases.filter((one) => found(one, contextOf(one)).length === 0)
    expect(badCases.length).toBeGreaterThan(50)
    expect(1 - green.length / badCases.length, green.map(({ id }) => id).join(' ')).toBeGreaterThan(SEEN)
  })
})
