import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownText } from './shown.ts'

const written = (text: string, part: string) => {
  const { text: shown, written: back } = shownText(text)
  const start = shown.indexOf(part)
  const place = back({ start, end: start + part.length })
  return text.slice(place.start, place.end)
}

describe('a text as it is seen', () => {
  it('has nothing that does not show', () => {
    expect(shownText('men\u00adtor, \u200bmen\u2060tor, \u2067men\u200dtor\u2069').text).toBe(
      'mentor, mentor, mentor',
    )
    expect(shownText('\ufeffמנ\u00adטור\u200f').text).toBe('מנטור')
  })
  it('has one kind of space and of line end', () => {
    expect(shownText('a\u00a0b\t c\r\nd\u2028e  f').text).toBe('a b c\nd\ne f')
  })
  it('has a letter and its accent in one piece, and letters of one width', () => {
    expect(shownText('Zoe\u0301').text).toBe('Zo\u00e9')
    expect(shownText('ｈｔｔｐ：').text).toBe('http:')
  })
  it('keeps an emoji whole', () => {
    for (const emoji of ['👩🏽‍⚕️', '❤️', '🏳️‍🌈', '🇧🇪']) expect(shownText(emoji).text).toBe(emoji)
  })
  it('leads back to what was written', () => {
    expect(written('be my men\u00adtor please', 'mentor')).toBe('men\u00adtor')
    expect(written('a\u00a0 \tZoe\u0301 b', 'Zo\u00e9')).toBe('Zoe\u0301')
    expect(written('x 👩🏽‍⚕️\r\ny', '👩🏽‍⚕️')).toBe('👩🏽‍⚕️')
  })
  it('leads back behind a letter of two code units whose mark is taken apart', () => {
    const found = shownText('\u{10000}\u0f75')
    const places = found.text.split('').map((_, at) => found.written({ start: at, end: at + 1 }))
    expect(places).toEqual(Array(found.text.length).fill({ start: 0, end: 3 }))
  })
  it('gives places in the text as it was written, whatever it is', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = shownText(text)
        let last = 0
        for (let at = 0; at < shown.text.length; at++) {
          const { start, end } = shown.written({ start: at, end: at + 1 })
          expect(start >= Math.min(last, start) && end > start && end <= text.length).toBe(true)
          last = start
        }
        expect(shown.shown({ start: 0, end: text.length }).end).toBe(shown.text.length)
      }),
    )
  })
  it('is what it was where it is seen already', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = shownText(text).text
        expect(shownText(once).text).toBe(once)
      }),
    )
  })
})
