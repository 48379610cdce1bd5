import { expect, it } from 'vitest'
import { textOf } from '../draft/text.ts'
import { lintLexicon as english } from '../languages/en/recognises/lint/index.ts'
import { lintLexicon as hebrew } from '../languages/he/recognises/lint/index.ts'
import type { Draft, Part } from '../model/draft.ts'
import { lint } from './lint.ts'

const now = '2026-11-23T10:00:00Z'
const segment = (part: Part, text: string, mine = false) => ({ part, text, mine, uses: [] })
const draft = (own: string, language: 'en' | 'he' = 'en'): Draft => ({
  id: 'one',
  person: { site: 'sample', handle: 'noa' },
  kind: 'first-ask',
  channel: 'note',
  language,
  questions: [],
  seed: 0,
  segments:
    language === 'en'
      ? [
          segment('greeting', 'Hi Noa,'),
          segment('opening', 'thanks for your post on roadmaps.'),
          segment('own-words', own, own !== ''),
          segment('who-and-why', "I'm moving from data to product."),
          segment('ask', '15 minutes on your first 90 days as PM?'),
        ]
      : [
          segment('greeting', 'שלום נועה,'),
          segment('opening', 'תודה על הפוסט על מפות דרכים.'),
          segment('own-words', own, own !== ''),
          segment('who-and-why', 'אני מתחום הנתונים, בדרך לניהול מוצר.'),
          segment('ask', 'אפשר רבע שעה על הרבעון הראשון בתפקיד?'),
        ],
  revision: 1,
  changedAt: now,
})
const rulesOf = (one: Draft, lexicon = english) => lint(one, { lexicon, now }).map((finding) => finding.rule)

it('asks for a sentence of the user’s own while its place is empty, and for nothing else', () => {
  expect(rulesOf(draft(''))).toEqual(['no-own-words'])
  expect(rulesOf(draft('', 'he'), hebrew)).toEqual(['no-own-words'])
})
it('is silent once the user has written it', () => {
  expect(rulesOf(draft('The column on the cost of not doing stayed with me.'))).toEqual([])
  expect(rulesOf(draft('העמודה על מחיר אי־העשייה נשארה איתי.', 'he'), hebrew)).toEqual([])
})
it('marks what the user wrote at its place in the text that is copied', () => {
  const one = draft('It moved the needle with finance.')
  const finding = lint(one, { lexicon: english, now })[0]
  expect(finding && textOf(one).slice(finding.start, finding.end)).toBe('moved the needle')
  expect(finding).toMatchObject({ rule: 'idiom-or-slang', fix: 'made a difference' })
})
it('says nothing of own words in a text that is no draft', () => {
  const message = { text: textOf(draft('')), kind: 'first-ask', channel: 'note', language: 'en' } as const
  expect(lint(message, { lexicon: english, now })).toEqual([])
})
