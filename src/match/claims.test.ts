import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { takeApart } from '../text/sentences.ts'
import { claimsIn, findClaims } from './claims.ts'

const claimed = (text: string) => findClaims(text, matchLexicons).map((hit) => hit.concept)
const helps = (text: string, company: readonly string[] = []) =>
  takeApart(text).sentences.some(
    (sentence) => claimsIn(sentence, matchLexicons, [company]).helping !== undefined,
  )

describe('what a sentence claims', () => {
  it.each([
    ['I own the budgeting of two programmes.', 'budgeting'],
    ['Not only engineering: budgeting too.', 'budgeting'],
    ['לא רק תקצוב, גם מוצר.', 'budgeting'],
    ['Taught budgeting to nurses.', 'budgeting'],
    ['Building the future of product management.', 'product-management'],
    ['מנהלת מוצר בדרך כלל בצוותים קטנים.', 'product-management'],
  ])('“%s” is a deed', (text, concept) => expect(claimed(text)).toContain(concept))
  it.each([
    ['Aspiring product manager', 'product-management'],
    ['Future product manager', 'product-management'],
    ['Product manager in the making', 'product-management'],
    ['Student of product management', 'product-management'],
    ['Interested in product management', 'product-management'],
    ['Worked closely with product managers', 'product-management'],
    ['Recruiting product managers for start-ups', 'product-management'],
    ['Assistant to the product manager', 'product-management'],
    ['Who can recommend a product manager?', 'product-management'],
    ['We are hiring a product manager.', 'product-management'],
    ['Congratulations to my friend, now a product manager!', 'product-management'],
    ['Our mission is better budgeting for all.', 'budgeting'],
    ['I have never done budgeting.', 'budgeting'],
    ['מנהל מוצר לעתיד', 'product-management'],
    ['שואפת להיות מנהלת מוצר', 'product-management'],
    ['בדרך לניהול מוצר', 'product-management'],
    ['עבדתי לצד מנהלי מוצר', 'product-management'],
    ['מי מכיר מנהלת מוצר?', 'product-management'],
    ['מגייסת מנהלי מוצר', 'product-management'],
    ['מזל טוב לחברה שלי, מנהלת מוצר חדשה', 'product-management'],
    ['המשימה שלנו היא תקצוב לכולם', 'budgeting'],
    ['אין לי ניסיון בתקצוב', 'budgeting'],
  ])('“%s” is none', (text, concept) => expect(claimed(text)).not.toContain(concept))
  it('takes the slogan of an employer for no deed of the person', () => {
    expect(helps('Kelp helps people grow.', ['kelp'])).toBe(false)
    expect(helps('Helping people grow at Kelp.', ['kelp'])).toBe(true)
    expect(helps('קלפ מלמדת נשים לתכנת.', ['קלפ'])).toBe(false)
    expect(helps('מלמדת נשים לתכנת בקלפ.', ['קלפ'])).toBe(true)
  })
  it('tells help that was given from help that was received', () => {
    expect(helps('I mentor two nurses a year.')).toBe(true)
    expect(helps('I was mentored by two nurses.')).toBe(false)
    expect(helps('מנטורית בתוכנית לנשים.')).toBe(true)
    expect(helps('מחפשת מנטורית.')).toBe(false)
  })
})
