import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'בפרופיל שלך כתבת: ״{quote}״.',
  'אני פונה בעקבות משפט אחד בפרופיל שלך: ״{quote}״.',
  'אני פונה כי כתבת בפרופיל: ״{quote}״.',
]
const named = [
  'כתבת בפרופיל שאפשר לפנות אליך בנושא {about}.',
  'אני פונה כי הצעת בפרופיל עזרה בנושא {about}.',
  'יש לי שאלה בנושא {about}, שהצעת בפרופיל לעזור בו.',
]
const bare = [
  'אני פונה בעקבות מה שכתבת בפרופיל על העזרה שלך לאחרים.',
  'קראתי בפרופיל שלך שאפשר לשאול.',
  'יש לי שאלה על מה שהצעת בפרופיל שלך.',
]
const questions = [
  'ממה כדאי להתחיל?',
  'על מה היית רוצה להסתכל קודם?',
  'איזה צעד ראשון עובד בדרך כלל?',
  'מה כדאי שאביא, כדי שיהיה ברור מאיפה להתחיל?',
]
const small = [
  'אפשר לשאול אותך שאלה אחת?',
  'אפשר לשאול אותך ממה כדאי להתחיל?',
  'אפשר לשאול אותך על זה שאלה אחת?',
  'אפשר לשאול אותך על מה היית רוצה להסתכל קודם?',
]

/** What the person says they like to help with. */
export const offer: HookSays = {
  subjects: [
    ['שאלה בנושא {about}', 'שאלה אחת בנושא {about}', 'אפשר לשאול בנושא {about}?'],
    ['מה שכתבת בפרופיל', 'שאלה על מה שכתבת בפרופיל', 'שאלה אחת אליך'],
  ],
  messages: [
    messages(named, WANT, questions),
    messages(openings, WANT, questions),
    messages(bare, WANT, questions),
    messages(bare, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'הצעת בפרופיל עזרה בנושא {about}.' }], small),
    notes([{ who: '{short} ורוצה {want}.', hook: 'כתבת בפרופיל שאפשר לשאול.' }], small),
    notes([{ who: '{short}.', hook: 'כתבת בפרופיל: ״{quote}״.' }], small),
    notes([{ who: '{short}.', hook: 'קראתי בפרופיל שלך שאפשר לשאול.' }], small),
    notes([{ who: 'אני רוצה {want}.' }, { who: '{short}.' }, { who: '' }], asks('בעקבות מה שכתבת בפרופיל')),
  ],
}
