import type { GuideSays } from '../../../draft/guide-says.ts'

const numbers = ['אחד', 'שני', 'שלושה', 'ארבעה', 'חמישה', 'שישה', 'שבעה', 'שמונה', 'תשעה', 'עשרה']
const inWords = (count: number) => numbers[count - 1] ?? String(count)
const counted = ['', 'שתי', 'שלוש', 'ארבע', 'חמש']

/** The past as it is said to somebody: it is spelt alike for everybody. What ends so and is no verb stands apart. */
const past =
  /^ו?(?!(?:את|אחת|זאת|בית|עת|שבת|דקות|אות|בת|לתת|לקחת|עבודת|שיחת|פגישת|ישיבת)$|\p{L}*ות$)\p{L}{2,}ת$/u
/** Begins what is no deed of anybody: a number of things. What begins otherwise may tell of a third person. */
const counts =
  /^(?:\p{Nd}+|אחד|אחת|שני|שתי|שניים|שתיים|שלושה|שלוש|ארבעה|ארבע|חמישה|חמש|שישה|שש|שבעה|שבע|שמונה|תשעה|תשע|עשרה|עשר)$/u
/** A sentence of fewer words is often none. Our judgement. */
const SENTENCE = 5

export const guide: GuideSays = {
  span: (minutes, months) =>
    `${minutes} דקות ${months === 1 ? 'פעם בחודש' : months === 2 ? 'פעם בחודשיים' : months === 12 ? 'פעם בשנה' : `פעם ב${inWords(months)} חודשים`}`,
  minutes: (count) => (count === 15 ? 'רבע שעה' : count === 30 ? 'חצי שעה' : `${count} דקות`),
  questions: (count) => (count === 1 ? 'השאלה שלך' : `${counted[count - 1] ?? String(count)} השאלות שלך`),
  ways: {
    video: 'בשיחת וידאו',
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
  outcome: (impact) => (impact.split(/\s/u).length >= SENTENCE ? impact : undefined),
  // A first letter that may be the article joins the prefix in two ways.
  forThis: (what) => (/^ה(?!ה)/u.test(what) ? `עבור ${what}` : `ל${what.replace(/^הה/u, 'ה')}`),
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
