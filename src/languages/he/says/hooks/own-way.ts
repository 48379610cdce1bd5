import type { HookSays } from '../../../../draft/says.ts'
import { AIM, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'בפרופיל שלך כתבת: ״{quote}״.',
  'אני פונה בעקבות משפט אחד בפרופיל שלך: ״{quote}״.',
  'יש לי שאלה על מה שכתבת על הדרך שלך: ״{quote}״.',
]
const named = [
  'בפרופיל שלך כתבת על {about}.',
  'אני פונה בעקבות מה שכתבת בפרופיל על {about}.',
  'יש לי שאלה על {about}, מתוך מה שכתבת בפרופיל.',
]
const bare = [
  'אני פונה בעקבות מה שכתבת בפרופיל על הדרך שלך.',
  'יש לי שאלה על הדרך שתיארת בפרופיל.',
  'רציתי לשאול אותך משהו על הדרך שתיארת בפרופיל.',
]
const questions = [
  'איך המשכת משם?',
  'מה היה הצעד הראשון שעבד בשבילך?',
  'מה היית עושה קודם, אם היית שוב בנקודה הזאת?',
  'מה עזר לך במיוחד בהתחלה?',
]
/** Where nothing of the path is said. */
const ofPath = [
  'מה היה הצעד הראשון שעבד בשבילך?',
  'מה עזר לך במיוחד בהתחלה?',
  'מה היית עושה אחרת היום?',
  'מה היה הכי קשה בדרך הזאת?',
]
const small = [
  'אפשר לשאול אותך איך המשכת משם?',
  'אפשר לשאול אותך מה היה הצעד הראשון?',
  'אפשר לשאול אותך שאלה אחת על הדרך הזאת?',
  'אפשר לשאול אותך מה עזר לך במיוחד בהתחלה?',
]

const smallOfPath = [
  'אפשר לשאול אותך מה היה הצעד הראשון בדרך שתיארת בפרופיל?',
  'אפשר לשאול אותך מה עזר לך במיוחד בדרך שתיארת בפרופיל?',
  'אפשר לשאול אותך מה היה הכי קשה בדרך שתיארת בפרופיל?',
  'אפשר לשאול אותך איך התחילה הדרך שתיארת בפרופיל?',
]

/** What About says of the person’s own way. `{aim}` is known where the user wants to go there too. */
export const ownWay: HookSays = {
  subjects: [
    ['שאלה על {about}', 'שאלה אחת על {about}', 'מה שכתבת על {about}'],
    ['הדרך שלך', 'שאלה על הדרך שלך', 'שאלה אחת על הדרך שעשית'],
  ],
  messages: [
    messages(named, AIM, questions),
    messages(openings, AIM, questions),
    messages(named, WANT, questions),
    messages(openings, WANT, questions),
    messages(bare, WANT, ofPath),
    messages(bare, WHO, ofPath),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'כתבת בפרופיל: ״{quote}״.' }], small),
    notes([{ who: '{short} ורוצה {want}.', hook: 'כתבת בפרופיל על {about}.' }], small),
    notes([{ who: '{short}.', hook: 'כתבת בפרופיל: ״{quote}״.' }], small),
    notes([{ who: '{short} ורוצה {want}.' }, { who: '{short}.' }], smallOfPath),
    notes([{ who: 'אני רוצה {want}.' }, { who: '' }], smallOfPath),
  ],
}
