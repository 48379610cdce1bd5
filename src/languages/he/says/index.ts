import type { Says } from '../../../draft/says.ts'
import { courtesy } from './courtesy.ts'
import { guide } from './guide.ts'
import { hooks } from './hooks/index.ts'
import { kinds } from './kinds/index.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'

/** “יכולה לעזור ב…”, “אשמח ללמד …”: what follows is the deed itself, an infinitive. */
const canDo = /^(?:אני\s+)?(?:יכול|יכולה|אוכל|אשמח|מוכן|מוכנה|גם יכול|גם יכולה)\s+(?=ל)/u
const isInfinitive =
  /^(?:לעזור|ללמד|להראות|לשתף|לתת|להסביר|לכתוב|לבדוק|לתרגם|לבנות|לספר|להדריך|להציע|לעצב)(?=\s)/u

/** What stands in the place of an employer where there is none. */
const nowhere = /^(?:עצמאית?|עצמאים|פרילנסר?ית?|freelanc\p{L}*|self[- ]?employed)(?=\s|$)/iu

/** The article of a name, which joins ב, ל and כ: “המכון” → “במכון”. */
const article =
  /^ה(?=(?:מכון|טכניון|אוניברסיטה|מכללה|פקולטה|חברה|בנק|משרד|עירייה|סוכנות|רשות|מרכז|קריה|אקדמיה|מועצה|הסתדרות|מוסד|עמותה|קרן|ספרייה|מוזיאון|תיאטרון|צבא|לשכה)(?:\s|$))/u

/** Behind a comma the wish needs one too. */
const furtherOn = /^([^.]*, [^.]*[^.,]) ורוצה /u
/** People type a hyphen where Hebrew joins by a maqaf: one kind stands in a message. */
const hyphen = /(?<=[\u05d0-\u05ea])-(?=[\p{L}\p{N}])/gu
const MAQAF = '־'
/** “אני מנהל משמרת”, before where; “אני עובדת” alone says too little. */
const whoAlone =
  /^אני (?!עובד|לומד|מלמד|עוסק|מנהלת? (?:ב|את))\p{L}[\p{L}״׳"']*(?: (?!ב)\p{L}[\p{L}״׳"']*){0,2}(?= ב(?!עיסוק|אמנות|תנועה|מוזיקה|פועל|הכשרה|התמחות|דימוס)\p{L})/u
const becoming = /^(?:להיות |לעבור ל[־-]?|להפוך ל[־-]?|להגיע לתפקיד של )(.+)$/u
const weekdays = ['שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת', 'ראשון']

/**
 * How a draft speaks Hebrew. Every form is spelt alike for every reader (שלך, לך, past tense) and for every writer
 * (אשמח, רוצה, nouns for verbs), so that nobody's gender is assumed.
 */
export const says: Says = {
  ...courtesy,
  ...requests,
  ...questions,
  hooks,
  kinds,
  guide,
  // A Hebrew verb says in itself who does it: the sentence is quoted.
  retell: () => undefined,
  locale: 'he',
  offers: (line) => {
    const deed = line.replace(canDo, '')
    return deed !== line || isInfinitive.test(line) ? `אשמח ${deed}` : `אשמח לעזור, למשל: ${line}`
  },
  polished: (sentence, isLong) => {
    if (isLong)
      return sentence.replace(/, ו(?=אני )/u, '. ').replace(/(?<=^אני [^.]*),? ו(?=רוצה )/u, '. אני ')
    const joined = sentence.startsWith('אני ') ? sentence.replace(/, ואני (?=רוצה)/u, ', ו') : sentence
    return joined.replace(furtherOn, '$1, ורוצה ')
  },
  cameFrom: (name) => (nowhere.test(name) ? '' : name),
  placed: (name) => (nowhere.test(name) ? '' : name.replace(article, '')),
  asOne: (role) => role,
  borrowed: (about) => {
    const told = /[“”]/u.test(about)
      ? /“([^”]+)”/u.exec(about)?.[1]
      : about.replace(/^(?:the|your|an?) /u, '')
    // A scrap of another language in the middle of a sentence reads badly; one word is a term.
    return told && !/\s/u.test(told) ? `״${told}״` : undefined
  },
  those: (about) => about,
  it: { one: 'זה', many: 'זה' },
  counted: String,
  weekdays: (days) => new Intl.ListFormat('he').format(days.flatMap((day) => weekdays[day - 1] ?? [])),
  becomes: (aim) => becoming.exec(aim)?.[1],
  shorter: (who) => whoAlone.exec(who)?.[0],
  withoutPlace: (who, place) =>
    who.endsWith(place) ? who.slice(0, -place.length).replace(/,? (?:ב|של )[-־]?$/u, '') : who,
  spelt: (text) => text.replace(hyphen, MAQAF),
  afterGreeting: (sentence) => sentence,
  within: (line) => line,
}
