import { describe, expect, it } from 'vitest'
import type { ChannelId, KindId } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import { lint } from './lint.ts'
import { lintLexicons } from './lint-lexicons.examples.ts'

const rulesOf = (text: string, language: LanguageCode, channel: ChannelId, kind: KindId = 'first-ask') =>
  lint(
    { text, kind, channel, language },
    { lexicon: lintLexicons[language], now: '2026-11-23T10:00:00Z' },
  ).map(({ rule }) => rule)

describe('a small request', () => {
  it.each([
    [
      'Hi Priya, I’m a data engineer in Haifa moving into product, as you did in 2019. May I ask you one question about your three columns?',
      'en',
    ],
    ['Hi Priya, your post on columns is why I write. I’m an analyst. May I ask one question about it?', 'en'],
    ['היי מיכל, אני אנליסט בחיפה, וגם אני עבדתי באלביט. אפשר לשאול אותך שאלה אחת על ה-roadmap מהפוסט?', 'he'],
  ] as const)('has something to answer, a topic and an end: %s', (text, language) => {
    expect(rulesOf(text, language, 'note')).toEqual([])
  })
  it.each([
    ['“The debriefing gets the least time”: true on our ward too. How do you protect that time?', 'en'],
    ['״לשאול מה יורד״: כך גם אצלנו. ומה קורה כשאומרים ״שום דבר לא יורד״?', 'he'],
  ] as const)('is enough below a post: %s', (text, language) => {
    expect(rulesOf(text, language, 'comment', 'thoughtful-answer')).toEqual([])
  })
})
