import { describe, expect, it } from 'vitest'
import { rulesIn } from './lines.examples.ts'
import { quotesIn } from './quotes.ts'

const quoted = (text: string) => quotesIn(text, ['em', 'tis']).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    '“be my mentor”',
    '"be my mentor"',
    '‘be my mentor’',
    "'be my mentor'",
    '„be my mentor“',
    '„be my mentor”',
    '«be my mentor»',
    '« be my mentor »',
    '»be my mentor«',
    '‚be my mentor‘',
    '‹be my mentor›',
  ])('in English: %s', (quote) => {
    expect(quoted(`Your line ${quote}, and more.`)).toEqual([quote])
    expect(rulesIn(`Your line ${quote} is right.`, 'en')).toEqual([])
  })
  it.each([
    '״תהיי המנטורית שלי״',
    '"תהיי המנטורית שלי"',
    '׳תהיי המנטורית שלי׳',
    "'תהיי המנטורית שלי'",
    '„תהיי המנטורית שלי”',
  ])('in Hebrew: %s', (quote) => {
    expect(quoted(`הכותרת ${quote}, ועוד.`)).toEqual([quote])
    expect(quoted(`הפוסט ב${quote}.`)).toEqual([`ב${quote}`])
    expect(rulesIn(`הכותרת ${quote} נכונה.`, 'he')).toEqual([])
  })
  it.each([
    "I don't think it's the nurses' job, or the doctors'.",
    "We told 'em about the nurses' rota.",
    "It was the '90s, and the kids' room was full.",
    'המנכ״ל וסמנכ״ל הכספים באו.',
    "כיתה ג' וכיתה ד' יצאו עם צ'יפס.",
  ])('are none of: %s', (text) => expect(quoted(text)).toEqual([]))
  it('go over what belongs to several', () => {
    expect(quoted('Your ‘nurses’ rota is hard’ talk')).toEqual(['‘nurses’ rota is hard’'])
    expect(quoted('Your ‘ask the nurses’ talk on our nurses’ rota')).toEqual(['‘ask the nurses’'])
  })
  it('hide nothing that is asked outside of them', () => {
    expect(
      rulesIn("The nurses' union sent me. Would you be my mentor, as the nurses' rota says?", 'en'),
    ).toContain('asks-for-mentorship')
  })
})
