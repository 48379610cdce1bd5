import { describe, expect, it } from 'vitest'
import { foundIn, rulesIn } from './lines.examples.ts'

describe('a sentence in another language', () => {
  it.each([
    ['האם תסכימי להיות המנטורית שלי?', 'asks-for-mentorship'],
    ['חשוב לי לקבל תשובה בהקדם האפשרי.', 'pressure'],
    ['אפשר לחפור לך בראש?', 'vague-ask'],
  ])('is looked at in a message in English: %s', (line, rule) => expect(rulesIn(line, 'en')).toContain(rule))
  it.each([
    ['Would you be my mentor?', 'asks-for-mentorship'],
    ['Please answer as soon as possible.', 'pressure'],
    ['Can I pick your brain?', 'vague-ask'],
    ['היי, would you be my mentor?', 'asks-for-mentorship'],
  ])('is looked at in a message in Hebrew: %s', (line, rule) => expect(rulesIn(line, 'he')).toContain(rule))
  it('is mended in its own language', () => {
    expect(foundIn('Would you be my mentor?', 'he')[0]?.fix).toMatch(/^Could I ask/u)
    expect(foundIn('האם תסכימי להיות המנטורית שלי?', 'en')[0]?.fix).toMatch(/^אפשר לשאול/u)
  })
  it('is not begun by a term or a name', () => {
    expect(rulesIn('אני בונה roadmap ו-backlog ב-Fjordline.', 'he')).toEqual([])
    expect(rulesIn('I read ״כלכליסט״ and הארץ.', 'en')).toEqual([])
  })
  it('counts its minutes', () => {
    expect(rulesIn('Could we have a call of 15 minutes?', 'he')).toEqual([])
    expect(rulesIn('Could we have a call?', 'he')).toEqual([])
  })
})

describe('what is not seen', () => {
  it.each(['\u00ad', '\u200b', '\u2060', '\u200d', '\u200e', '\u200f', '\u2066'])(
    'hides nothing: %j',
    (sign) => {
      expect(foundIn(`Would you be my men${sign}tor?`, 'en')).toEqual([
        expect.objectContaining({ rule: 'asks-for-mentorship', place: `Would you be my men${sign}tor?` }),
      ])
      expect(rulesIn(`האם תסכימי להיות המנ${sign}טורית שלי?`, 'he')).toContain('asks-for-mentorship')
    },
  )
})

describe('a sign', () => {
  it.each(['🙏', '🙏🏽', '❤️', '👩‍⚕️', '👩🏽‍⚕️', '🏳️‍🌈', '✌🏻', '🤷🏾‍♀️', '👍🏿', '🇧🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦', '1️⃣'])(
    'is one: %s',
    (emoji) => {
      expect(rulesIn(`That rota saved us ${emoji}.`, 'en')).toEqual([])
      expect(rulesIn(`זה הציל אותנו ${emoji}.`, 'he')).toEqual([])
    },
  )
  it.each(['🙏🏽🙏🏽', '🇧🇪🇮🇱', '🚀 🚀 🚀'])('is a row: %s', (emoji) => {
    expect(foundIn(`That rota saved us ${emoji}.`, 'en')).toEqual([
      { rule: 'idiom-or-slang', place: emoji, fix: '' },
    ])
  })
})
