import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import type { Persona } from '../model/persona.ts'
import type { MatchLexicons } from './lexicon.ts'
import { moveIn, roleIn } from './moves.ts'
import { personaFrom } from './persona.ts'
import { understand } from './understand.ts'

const pathOf = (heading: string, intro: string): Persona['path'] =>
  personaFrom(
    { ability: 'lead my first team', heading, intro },
    { persona: 'p', line: (at) => `${at}` },
    matchLexicons,
  ).path

const move = (from: string, to: string) => ({ from, to })
const none = undefined

describe('the path of the users of the cases', () => {
  it.each([
    // A ward nurse who wants to teach was read as a teacher who wants to nurse.
    [
      'Away from the bed and into teaching - maybe Praxisanleiterin first and then at a nursing school',
      'nurse on a surgical ward in Leipzig, since 11 years',
      move('nursing', 'teaching'),
    ],
    [
      'head of marketing one day or maybe my own agency, not sure yet',
      'junior marketer @ a fintech startup in lagos 🇳🇬',
      none,
    ],
    // The trade of the employer was read as the role.
    [
      'מעבר ל-product management, אולי אצלנו בחברה ואולי בסטארטאפ',
      'דאטה אינג׳ינר בחברת לוגיסטיקה בחיפה, 6 שנות ניסיון',
      move('data-engineering', 'product-management'),
    ],
    [
      'UX research or UX design (leaning research because I love talking to people), ideally edtech',
      "I've taught year 5 for 14 years, currently part time, in Leeds",
      none,
    ],
    [
      'Not academia. Probably data science / industry research in biotech',
      'Final-year PhD student in computational biology at Utrecht University',
      none,
    ],
    [
      'ראש צוות תכנון ואחר כך מנהל פרויקטים בתחום התשתיות',
      'אני מהנדס אזרחי (גשרים), 8 שנים במשרד תכנון בבאר שבע',
      none,
    ],
    ['סמנכ"לית כספים (CFO) בחברה בינונית תוך 4-5 שנים בע"ה', 'רו"ח, חשבת בחברת הייטק בפתח תקווה', none],
    [
      'Senior or lead product designer. with a 4-day week, honestly',
      'Product Designer (B2B SaaS), mum of two, back from parental leave in January',
      none,
    ],
  ])('%s · %s', (heading, intro, path) => expect(pathOf(heading, intro)).toEqual(path))
})

describe('no past that was not stated', () => {
  it.each([
    // X or Y
    'product management or data engineering',
    'product manager or data engineer',
    'either product management or data engineering',
    'product management / data engineering',
    'product management, or else data engineering',
    'product management vs data engineering',
    'product management, perhaps data engineering',
    'product management or my own kiosk',
    'ניהול מוצר או הנדסת נתונים',
    'מנהלת מוצר או מהנדסת נתונים',
    'או ניהול מוצר או הנדסת נתונים',
    'ניהול מוצר / הנדסת נתונים',
    'ניהול מוצר, ואולי הנדסת נתונים',
    // first X, then Y
    'first project management, then product management',
    'project manager first and later a product manager',
    'project management, and then product management',
    'project management, after that product management',
    'First project management. Then product management.',
    'project manager, eventually product manager',
    'project management, afterwards product management',
    'קודם ניהול פרויקטים ואחר כך ניהול מוצר',
    'ניהול פרויקטים, ואחרי זה ניהול מוצר',
    'בהתחלה ניהול פרויקטים ובהמשך ניהול מוצר',
    'תחילה ניהול פרויקטים ולאחר מכן ניהול מוצר',
    'ניהול פרויקטים, ואז ניהול מוצר',
    // maybe
    'maybe product management',
    'product management, not sure yet',
    'product management maybe',
    'Probably product management',
    'possibly a product manager',
    'perhaps product management',
    'hopefully product management?',
    'product management?',
    'thinking about product management',
    'considering product management',
    'product management if I am good enough',
    'שוקלת ניהול מוצר',
    'חושב על ניהול מוצר',
    'ניהול מוצר אם ייקחו אותי',
    'product manager; if that fails, data analyst',
    'start as a data analyst, move to product management later',
    "I don't know, product management",
    'אולי ניהול מוצר',
    'ניהול מוצר, עוד לא יודעת',
    'כנראה ניהול מוצר',
    'ניהול מוצר, לא בטוח',
    'ייתכן שניהול מוצר',
    // not
    'not product management',
    'לא ניהול מוצר',
  ])('%s is no move of a nurse', (heading) => {
    expect(pathOf(heading, 'Nurse in Leipzig')).toBeUndefined()
    expect(pathOf(heading, 'אחות בבית חולים')).toBeUndefined()
  })

  it.each([
    // the trade of an employer, a school, what is studied or hoped for
    'I work at a nursing agency',
    'receptionist at a nursing home company',
    'Working for a nursing start-up',
    'Office manager, at the School of Nursing',
    'assistant to a nurse',
    'I study nursing',
    'Student of nursing at my university',
    'MSc in nursing',
    'nursing degree, 2019',
    'nursing graduate',
    'למדתי סיעוד',
    'graduate of a nursing school',
    'aspiring nurse',
    'I work with nurses',
    'not a nurse',
    'maybe a nurse',
    'קופאית בחברת סיעוד',
    'עובדת בסוכנות סיעוד',
    'מזכירה בבית ספר לסיעוד',
    'סטודנטית לסיעוד באוניברסיטה שלי',
    'תואר בסיעוד',
    'לומדת סיעוד',
    'לימודי סיעוד במכללה',
    'רוצה להיות אחות',
    'עובדת עם אחיות',
    'לא אחות',
  ])('%s is nobody’s past', (intro) =>
    expect(pathOf('become a product manager', intro)?.from).not.toBe('nursing'),
  )

  it.each([
    ['my university', 'מעבר לניהול מוצר', 'I work at my university'],
    ['באוניברסיטה', 'ניהול מוצר', 'עובדת באוניברסיטה שלי'],
  ])('%s is no role', (_, heading, intro) => expect(pathOf(heading, intro)).toBeUndefined())

  it('tells nothing where heading and introduction disagree', () => {
    expect(pathOf('from data engineer to product manager', 'Nurse in Leipzig')).toBeUndefined()
    expect(pathOf('leaving accounting for product management', 'Nurse in Leipzig')).toBeUndefined()
    expect(pathOf('מעבר מהוראה לניהול מוצר', 'אחות בבית חולים')).toBeUndefined()
  })
})

describe('a move that was stated', () => {
  it.each([
    ['from nursing to product management', 'I like people'],
    ['from nursing into product management', 'I like people'],
    ['leaving nursing for product management', 'I like people'],
    ['out of nursing and into product management', 'I like people'],
    ['away from nursing, towards product management', 'I like people'],
    ['nurse to product manager', 'I like people'],
    ['nurse → product manager', 'I like people'],
    ['product management, coming from nursing', 'I like people'],
    ['מסיעוד לניהול מוצר', 'אוהבת אנשים'],
    ['מעבר מסיעוד לניהול מוצר', 'אוהבת אנשים'],
    ['לעזוב סיעוד ולעבור לניהול מוצר', 'אוהבת אנשים'],
    ['יציאה מסיעוד לניהול מוצר', 'אוהבת אנשים'],
    ['product manager', 'Nurse in Leipzig'],
    ['product manager', 'former lawyer, now a nurse'],
    ['product manager', 'former nurse'],
    ['ניהול מוצר', 'עורכת דין לשעבר, היום אחות'],
    ['product manager', 'I am a nurse at a logistics company'],
    ['product manager', "I've been a nurse for 11 years, now at a software company"],
    ['ניהול מוצר', 'אחות בבית חולים'],
    ['להיות מנהלת מוצר', 'אני אחות, 11 שנה בחברת לוגיסטיקה'],
  ])('%s · %s', (heading, intro) =>
    expect(pathOf(heading, intro)).toEqual(move('nursing', 'product-management')),
  )
  it('is read in the goal alone too', () => {
    expect(understand('from nursing to product management', 'long-goal', matchLexicons).path).toEqual(
      move('nursing', 'product-management'),
    )
    expect(understand('product management', 'long-goal', matchLexicons).path).toEqual({
      to: 'product-management',
    })
    expect(understand('product management or nursing', 'long-goal', matchLexicons).path).toBeUndefined()
  })
})

describe('the words for moves', () => {
  type List = 'alternatives' | 'steps' | 'doubts' | 'organisations' | 'employedBy' | 'studying' | 'formerly'
  const frames: Readonly<Record<LanguageCode, Readonly<Record<List, (word: string) => string>>>> = {
    en: {
      alternatives: (word) => `${word} product management ${word} my own kiosk`,
      steps: (word) => `product management ${word} my own kiosk`,
      doubts: (word) => `product management, ${word}`,
      organisations: (word) => `nursing ${word} clerk`,
      employedBy: (word) => `helper ${word} nursing`,
      studying: (word) => `${word} nursing`,
      formerly: (word) => `${word} lawyer, nurse`,
    },
    he: {
      alternatives: (word) => `ניהול מוצר ${word} דוכן משלי`,
      steps: (word) => `ניהול מוצר ${word} דוכן משלי`,
      doubts: (word) => `ניהול מוצר, ${word}`,
      organisations: (word) => `סיעוד ${word}`,
      employedBy: (word) => `קבלה ${word} סיעוד`,
      studying: (word) => `${word} סיעוד`,
      formerly: (word) => `עורכת דין ${word}, אחות`,
    },
  }
  const typed = (phrase: string) =>
    phrase
      .split(' ')
      .filter((slot) => !slot.startsWith('('))
      .map((slot) => (slot.split('|')[0] ?? '').replace(/\*$/u, ''))
      .join(' ')
  const outcome = (text: string, lexicons: MatchLexicons) =>
    JSON.stringify([moveIn(text, lexicons) ?? null, roleIn(text, lexicons) ?? null])
  it.each(languageCodes)('are all needed in %s', (code) => {
    const idle = (Object.keys(frames[code]) as List[]).flatMap((list) =>
      matchLexicons[code][list].filter((word) => {
        const less = matchLexicons[code][list].filter((other) => other !== word)
        const fewer = { ...matchLexicons, [code]: { ...matchLexicons[code], [list]: less } }
        const text = frames[code][list](typed(word))
        return outcome(text, matchLexicons) === outcome(text, fewer)
      }),
    )
    expect(idle).toEqual([])
  })
})
