import { describe, expect, it } from 'vitest'
import { loadShows } from '../../languages/language.ts'
import { excessOf, excessOfLines, excessText } from './too-long.ts'

const limit = { line: 5, lines: 3 }

describe('what is too long', () => {
  it('is nothing up to the limit, and the number of characters above it', () => {
    expect(excessOf('12345', 5)).toBeUndefined()
    expect(excessOf('1234567', 5)).toEqual({ kind: 'characters', by: 2 })
  })
  it('is the first line that is, as it stands in the field; edges that are cut off do not count', () => {
    expect(excessOfLines('one\n\n  12345  \nthree', limit)).toBeUndefined()
    expect(excessOfLines('one\n\n1234567\n123456789', limit)).toEqual({ kind: 'line', line: 3, by: 2 })
  })
  it('is the number of lines that are too many; empty ones do not count', () => {
    expect(excessOfLines('a\n\n\nb\n\nc\n', limit)).toBeUndefined()
    expect(excessOfLines('a\nb\nc\nd\ne', limit)).toEqual({ kind: 'lines', by: 2 })
  })
  it('is said in both languages', async () => {
    const [english, hebrew] = await Promise.all([loadShows('en'), loadShows('he')])
    expect(excessText({ kind: 'characters', by: 12 }, english)).toBe(
      'Too long by \u206812\u2069 characters: not saved yet.',
    )
    expect(excessText({ kind: 'line', line: 3, by: 1 }, english)).toContain('Line \u20683\u2069')
    expect(excessText({ kind: 'lines', by: 2 }, hebrew)).toMatch(/שתי שורות/u)
  })
})
