import type { LintLexicon } from '../../../../linter/lexicon.ts'
import { asks, denied } from './asks.ts'
import { claims } from './claims.ts'
import { courtesy } from './courtesy.ts'
import { genderedForms, thirdPersons } from './gendered-forms.ts'
import { idioms } from './idioms.ts'
import { jobs } from './jobs.ts'
import { mentoring } from './mentoring.ts'
import { hours, names } from './names.ts'
import { reader, readerWords } from './reader.ts'
import { saying } from './saying.ts'
import { swaps } from './swaps.ts'
import { topics, topicsWords } from './topics.ts'
import { writer, writerWords } from './writer.ts'

/**
 * What the linter recognises in Hebrew. `a|b` is either, `מנטור*` any word that begins so, `(a|b)` may be left out,
 * `_` is any one word, `…` up to three words. Every word is also found behind joined letters (ו ה ב כ ל מ ש), but `=word` only as it is.
 */
export const lintLexicon: LintLexicon = {
  code: 'he',
  elisions: [],
  names,
  hours,
  signs: {
    ...mentoring,
    ...asks,
    ...topics,
    ...jobs,
    ...reader,
    ...writer,
    ...claims,
    ...courtesy,
    ...saying,
  },
  lists: { ...topicsWords, ...readerWords, ...writerWords },
  denied,
  swaps: { ...swaps, idioms },
  genderedForms,
  thirdPersons,
  slashEndings: ['ה', 'ת', 'ית', 'י', 'ים', 'ות', 'ין', 'יה', 'נית', 'ן', 'תה', 'אית', 'ך', 'לך'],
  slashSwaps: { תוכל: 'אפשר', תסכים: 'אפשר', אליך: 'אליך', עליך: 'עליך', אותך: 'אותך', לך: 'לך', שלך: 'שלך' },
  weekdays: [
    'יום|ביום|בימי שני',
    'יום|ביום|בימי שלישי',
    'יום|ביום|בימי רביעי',
    'יום|ביום|בימי חמישי',
    'יום|ביום|בימי שישי|שישי',
    'שבת|בשבת',
    'יום|ביום|בימי ראשון',
  ],
  minuteWords: ['דקות', 'דקה', "דק'", 'דק', 'דקות-', 'min', 'mins'],
  numberWords: {
    חמש: 5,
    עשר: 10,
    עשרה: 15,
    עשרימ: 20,
    עשרים: 20,
    שלושים: 30,
    שלושימ: 30,
    ארבעימ: 40,
    שישימ: 60,
    תשעימ: 90,
  },
  nameWords: ['שמ', 'שמ פרטי', 'השמ', 'name', 'first name', 'שמ המנטור', 'שמ הנמענ', 'שמ הנמענת'],
  nicknames: [
    ['יוספ', 'יוסי', 'ספי'],
    ['אברהמ', 'אבי', 'אברמי'],
    ['יצחק', 'איציק', 'צחי'],
    ['רבקה', 'ריקי', 'רבי'],
    ['יעקב', 'קובי', 'יענקלה'],
    ['שמואל', 'שמוליק', 'שמיל'],
    ['ישראל', 'שרוליק', 'איזי'],
    ['מיכאל', 'מיקי', 'מייקל'],
    ['דניאל', 'דני', 'דניאלה'],
    ['אליעזר', 'לייזר', 'אלי'],
    ['אלכסנדר', 'סשה', 'אלכס'],
    ['אליזבת', 'ליזה', 'בטי'],
    ['חיה', 'חייקה'],
    ['משה', 'מושיקו', 'מוש'],
    ['שלמה', 'שלומי'],
  ],
  ranks: [
    ['מנכ"ל', 'מנכ"לית', 'ceo', 'chief executive', 'chief executive officer'],
    [
      'cto',
      'chief technology',
      'chief technology officer',
      'chief technical officer',
      'סמנכ"ל טכנולוגיות',
      'סמנכ"לית טכנולוגיות',
    ],
    ['cfo', 'chief financial', 'chief financial officer', 'סמנכ"ל כספים', 'סמנכ"לית כספים'],
    [
      'coo',
      'chief operating',
      'chief operating officer',
      'chief operations officer',
      'סמנכ"ל תפעול',
      'סמנכ"לית תפעול',
    ],
    ['cpo', 'chief product', 'chief product officer', 'chief people officer', 'סמנכ"ל מוצר', 'סמנכ"לית מוצר'],
    ['מייסד', 'מייסדת', 'המייסד', 'המייסדת', 'founder', 'co-founder', 'cofounder', 'founding', 'founded'],
    ['פרופסור', "פרופ'", 'professor', 'prof'],
  ],
  fixes: {
    boundedAsk: 'אפשר לשאול שאלה אחת ממוקדת, ברבע שעה, מתי שנוח לך?',
    afterTalkVerb: 'רבע שעה',
    afterTalkNoun: 'של רבע שעה',
    shortTime: 'רבע שעה',
  },
}
