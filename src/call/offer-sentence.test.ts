import { describe, expect, test } from 'vitest'
import { loadCallSays } from '../languages/language.ts'
import { languageCodes, languageTraits } from '../model/language.ts'
import { offerPattern, offerSentence } from './offer-sentence.ts'

const times = ['2026-12-01T09:00:00Z', '2026-12-02T10:30:00Z', '2026-12-03T14:00:00Z']

describe.each(languageCodes)('an offer of times in %s', (code) => {
  test.each([1, 2, 3])('of %i is found again among other words, to its last one', async (count) => {
    const says = await loadCallSays(code)
    const { locale } = languageTraits[code]
    const sentence = offerSentence(times.slice(0, count), {
      minutes: 20,
      zone: 'Asia/Jerusalem',
      locale,
      says,
    })
    const text = `Hello.\n\n${sentence}\n\nBye (soon).`
    expect(text.replace(offerPattern(says), '')).toBe('Hello.\n\n\n\nBye (soon).')
    expect(offerPattern(says).test('Would any day suit you?')).toBe(false)
  })
})
