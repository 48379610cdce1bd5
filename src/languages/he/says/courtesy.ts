import type { Says } from '../../../draft/says.ts'

/** What every message has around its matter: greeting, closing, what is given in return. */
export const courtesy: Pick<
  Says,
  | 'greeting'
  | 'offer'
  | 'bothWorked'
  | 'labelled'
  | 'quotes'
  | 'professor'
  | 'questionsFollow'
  | 'closings'
  | 'asides'
  | 'adviceLine'
  | 'private'
> = {
  greeting: {
    named: ['היי {name},', 'שלום {name},', '{name} שלום,', 'שלום {name},'],
    formal: ['שלום {formal},', 'שלום רב {formal},'],
    courteous: ['{?courteous}שלום {name},', '{?courteous}{name} שלום,'],
    nameless: ['שלום,'],
  },
  offer: ['מצידי {offer}.'],
  bothWorked: {
    neither: 'גם אני מ{at}',
    both: 'גם העבודה שלי היא ב{at}',
    user: 'העבודה שלי היא ב{at}, וראיתי שגם עבדת שם בעבר',
    person: 'עבדתי בעבר ב{at}, מקום העבודה שלך היום',
  },
  labelled: { want: 'ללמוד עוד על {label}', aim: 'לעבור ל{label}' },
  quotes: ['״', '״'],
  professor: 'פרופ׳',
  questionsFollow: ['רציתי לשאול:', 'אלה השאלות שלי:', 'אפשר לשאול?'],
  closings: ['בברכה,', 'כל טוב,', 'בתודה,', 'בברכה חמה,'],
  asides: {
    late: [
      'באיחור קטן, אבל מכל הלב:',
      'קצת באיחור:',
      'ההודעה מגיעה באיחור, ובכל זאת:',
      'סליחה על האיחור הקטן.',
    ],
    outside: [
      'פינית לי זמן מחוץ לשעות העבודה שלך, וזה לא מובן מאליו.',
      'השיחה הייתה על חשבון הזמן הפרטי שלך, ועל זה תודה מיוחדת.',
      'תודה שהתפנית לשיחה גם מחוץ לשעות העבודה שלך.',
      'מצאת בשבילי זמן מחוץ לשעות העבודה, ואני מודה לך על זה.',
    ],
  },
  adviceLine: [
    'מה יצא מהעצה שלך ({advice})',
    'מה עשיתי בעקבות העצה שלך ({advice})',
    'העצה מהפעם הקודמת ({advice}), ומה קרה מאז',
    'עדכון קצר על העצה שלך: {advice}',
  ],
  private: [
    'היא|הוא אמרה|אמר|אומרת|אומר|חושבת|חושב|המליצה|המליץ|הציעה|הציע|ביקשה|ביקש|סיפרה|סיפר|רוצה|הייתה|היה|יעצה|יעץ|דיברה|דיבר',
    'אמרה|אמר לי|שכדאי|שאני|שצריך|שלא',
    'המליצה|המליץ|הציעה|הציע|יעצה|יעץ|סיפרה|סיפר לי|שאני|לעשות',
    'לדעתה|לדעתו|אליה|אליו|איתה|איתו|אצלה|אצלו|ממנה|ממנו',
    'שלה|שלו',
  ],
}
