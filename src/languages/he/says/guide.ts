import type { GuideSays } from '../../../draft/guide-says.ts'

const numbers = ['אחד', 'שני', 'שלושה', 'ארבעה', 'חמישה', 'שישה', 'שבעה', 'שמונה', 'תשעה', 'עשרה']
const inWords = (count: number) => numbers[count - 1] ?? String(count)

export const guide: GuideSays = {
  span: (minutes, months) =>
    `${minutes} דקות ${months === 1 ? 'פעם בחודש' : months === 2 ? 'פעם בחודשיים' : months === 12 ? 'פעם בשנה' : `פעם ב${inWords(months)} חודשים`}`,
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
  confidential: 'מה שנאמר נשאר בינינו; שום שם ושום סיפור לא עוברים הלאה בלי הסכמה.',
  expects: 'הזימון הוא בצד שלך, וגם סדר היום, 24 שעות לפני השיחה.',
  deed: (behaviour) => behaviour,
  line: (text) => text,
  commitment: [
    ['יש אצלי מקום ל{places} בכל פעם: {span}, {ways}.', 'יש אצלי מקום ל{places} בכל פעם: {span}.'],
    ['תשובה להודעות מגיעה תוך {workingDays}.'],
    ['{confidential}'],
    ['{expects}'],
    ['ההצעה בתוקף עד {offeredUntil}.'],
    ['כרגע {taken}, עד {until}; אחר כך אשמח לשמוע ממך.', 'כרגע {taken}.'],
  ],
}
