import type { GuideSays } from '../../../draft/guide-says.ts'

const numbers = ['אחד', 'שני', 'שלושה', 'ארבעה', 'חמישה', 'שישה', 'שבעה', 'שמונה', 'תשעה', 'עשרה']
const inWords = (count: number) => numbers[count - 1] ?? String(count)
const counted = ['', 'שתי', 'שלוש', 'ארבע', 'חמש']

/** The past as it is said to somebody: it is spelt alike for everybody. What ends so and is no verb stands apart. */
const past =
  /^(?!ו?(?:את|אחת|זאת|בית|עת|שבת|דקות|אות|בת|לתת|לקחת|עבודת|שיחת|פגישת|ישיבת)$|\p{L}*ות$)\p{L}{2,}ת$/u
/** Begins what is no deed of anybody: a number of things. What begins otherwise may tell of a third person. */
const counts =
  /^(?:\p{Nd}+|אחד|אחת|שני|שתי|שניים|שתיים|שלושה|שלוש|ארבעה|ארבע|חמישה|חמש|שישה|שש|שבעה|שבע|שמונה|תשעה|תשע|עשרה|עשר)$/u
/** A thing with its article, which a prefix takes the place of. */
const articled =
  /^ה(?:משרה|תפקיד|פרס|פרויקט|קורס|כנס|פאנל|ועדה|צוות|מלגה|תוכנית|תכנית|סדנה|מקום|תחרות|מענק|משימה|כתבה|מפגש|יום|ערב|סמינר|מחזור|קבוצה)(?:\s|$)/u
/** A sentence of fewer words is often none. Our judgement. */
const SENTENCE = 5

/** An infinitive; what else begins so is a thing. */
const doing =
  /^(?!(?:לוח|לקוח|לקוחות|לקוחה|לב|לילה|ליווי|לימוד|לימודים|למידה|לפני|לפעמים|לא|לי|לך|לו|לה|לנו|לכם|להם|לכן|למה|לשון|לחץ|לעולם|לגבי|לאחר|ליד|לקראת|למרות|לפי)$)ל\p{L}{2,}$/u
/** Begins so and is a thing that can be spoken about, no place. */
const things =
  /^(?:ביקורת|ביקור|בחינה|בחינת|בדיקה|בדיקת|בנייה|בניית|בחירה|בחירת|בקשה|בקשת|ביצוע|ביצועי|בירור|בעיה|בעיית|בלגן|בניין|בית|בוקר|ברית|בישול|ביטול|ביטחון|בונוס|בלוג|בריף|בריפינג|בידוד|בידול|בגרות|ברכה|ברכת|בשורה|בשורת|בסיס|בסיום-שיחה|כשל|כשרון|כישרון)$/u
/** A situation that is a time or a place. */
const isWhen = (situation: string) => {
  const [first = ''] = situation.split(/\s/u)
  return /^(?:ב[\p{L}־]|כש|כאשר|אתמול|שלשום|היום|לפני|אחרי|תוך|מיד)/u.test(first) && !things.test(first)
}

export const guide: GuideSays = {
  span: (minutes, months) =>
    `${minutes} דקות ${months === 1 ? 'פעם בחודש' : months === 2 ? 'פעם בחודשיים' : months === 12 ? 'פעם בשנה' : `פעם ב${inWords(months)} חודשים`}`,
  minutes: (count) => (count === 15 ? 'רבע שעה' : count === 30 ? 'חצי שעה' : `${count} דקות`),
  questions: (count) => (count === 1 ? 'השאלה שלך' : `${counted[count - 1] ?? String(count)} השאלות שלך`),
  ways: {
    video: 'בווידאו',
    phone: 'בטלפון',
    email: 'במייל',
    chat: 'בצ׳אט',
    'in-person': 'פנים אל פנים',
  },
  places: (count) => (count === 1 ? 'אדם אחד' : `${inWords(count)} אנשים`),
  taken: (count) => (count === 1 ? 'המקום תפוס' : count === 2 ? 'שני המקומות תפוסים' : 'כל המקומות תפוסים'),
  workingDays: (count) =>
    count === 1 ? 'יום עבודה אחד' : count === 2 ? 'שני ימי עבודה' : `${inWords(count)} ימי עבודה`,
  confidential: 'מה שנאמר נשאר בינינו: שום שם ושום סיפור לא יוצאים הלאה בלי הסכמה שלך.',
  expects: 'אשמח לקבל ממך זימון, ו־24 שעות לפני השיחה כמה שורות על מה שחשוב לך לדבר עליו.',
  discreet: 'מה שנאמר נשאר בינינו.',
  invites: 'אשמח לקבל ממך זימון.',
  deed: (behaviour) =>
    behaviour
      .split(/\s/u)
      .slice(0, SENTENCE)
      .some((word) => past.test(word))
      ? behaviour
      : undefined,
  isOfOther: (behaviour) => {
    const words = behaviour.split(/\s/u)
    return !counts.test(words[0] ?? '') && !words.some((word) => past.test(word))
  },
  sight: (behaviour) => `ראיתי ${behaviour}`,
  scene: (situation) => (isWhen(situation) ? undefined : situation),
  placed: (situation, seen) => (isWhen(situation) ? `${situation} ${seen}` : undefined),
  effect: (impact) => (impact.split(/\s/u).length >= SENTENCE ? impact : `התוצאה הייתה ${impact}`),
  step: (next) => (doing.test(next.split(/\s/u)[0] ?? '') ? next : undefined),
  // “אחותי” says whose sister she is in the word itself: what they want to try is only quoted.
  plan: () => undefined,
  // A first letter that may be the article joins the prefix in two ways.
  forThis: (what) => {
    if (/^הה/u.test(what) || articled.test(what)) return `ל${what.slice(1)}`
    return /^ה/u.test(what) ? `עבור ${what}` : `ל${what}`
  },
  line: (text) => text,
  commitment: [
    ['יש לי מקום ל{places} בכל פעם: {span}, {ways}.', 'יש לי מקום ל{places} בכל פעם: {span}.'],
    ['על הודעות אענה תוך {workingDays}.'],
    ['{confidential}'],
    ['{expects}'],
    ['ההצעה בתוקף עד {offeredUntil}.'],
    ['כרגע {taken}, עד {until}; אחר כך אשמח לשמוע ממך.', 'כרגע {taken}.'],
  ],
}
