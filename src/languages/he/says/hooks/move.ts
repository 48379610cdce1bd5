import type { HookSays } from '../../../../draft/says.ts'
import { AIM, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'ראיתי בפרופיל שלך את המעבר מ{before} ל{after}[ בשנת {year}].',
  'אני פונה בעקבות המעבר שלך[ מ{before}] ל{after}[ בשנת {year}].',
  'יש לי שאלה על המעבר שלך[ מ{before}] ל{after}[ בשנת {year}].',
  'עברת מ{before} ל{after}[ בשנת {year}], ויש לי שאלה על הצעד הזה.',
]
const tied = [
  '{bothWorked}, וראיתי את המעבר שלך[ מ{before}] ל{after}.',
  'גם אני למדתי ב{bothStudied}, וראיתי את המעבר שלך[ מ{before}] ל{after}.',
  '{bothWorked}, ויש לי שאלה על המעבר שלך[ מ{before}] ל{after}.',
  'גם אני למדתי ב{bothStudied}, ויש לי שאלה על המעבר שלך[ מ{before}] ל{after}.',
]
/** Where the names of the step cannot be said in this language. */
const unnamed = [
  'ראיתי בפרופיל שלך מעבר שקרוב למה שאני רוצה לעשות{?heads}.',
  'עשית מעבר שקרוב למה שאני רוצה לעשות{?heads}, ויש לי שאלה על זה.',
  'אני פונה בעקבות מעבר שעשית, שקרוב למה שאני רוצה לעשות{?heads}.',
]
const anyStep = [
  'ראיתי בפרופיל שלך מעבר מקצועי, ויש לי שאלה עליו.',
  'אני פונה בעקבות המעבר המקצועי שראיתי בפרופיל שלך.',
  'רציתי לשאול אותך משהו על המעבר המקצועי שראיתי בפרופיל שלך.',
]
const questions = [
  'איך התכוננת לצעד הזה?',
  'מה עזר לך במיוחד בשנה הראשונה?',
  'מה היית עושה אחרת היום?',
  'מה היה הכי חשוב ללמוד קודם?',
]
const small = [
  'אפשר לשאול אותך איך התכוננת לצעד הזה?',
  'אפשר לשאול אותך מה עזר לך במיוחד בשנה הראשונה?',
  'אפשר לשאול אותך שאלה אחת על הצעד הזה?',
  'אפשר לשאול אותך מה היה חשוב ללמוד קודם?',
]

const smallOfStep = [
  'אפשר לשאול אותך איך התכוננת למעבר שלך ל{after}?',
  'אפשר לשאול אותך מה עזר לך במיוחד במעבר ל{after}?',
  'אפשר לשאול אותך שאלה אחת על המעבר שלך ל{after}?',
  'אפשר לשאול אותך מה היה חשוב ללמוד במעבר ל{after}?',
]

/** A change from one kind of work to another. `{aim}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['המעבר שלך ל{after}', 'שאלה על המעבר ל{after}', 'מ{before} ל{after}']],
  messages: [
    messages(tied, AIM, questions),
    messages(openings, AIM, questions),
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(unnamed, WANT, questions),
    messages(anyStep, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes(
      [
        { who: '{short} ורוצה {way}, כמו שעשית.', hook: '{bothWorked}.' },
        { who: '{short} ורוצה {way}, כמו שעשית.', hook: 'גם אני למדתי ב{bothStudied}.' },
      ],
      small,
    ),
    notes([{ who: '{short} ורוצה {way}, כמו שעשית[ בשנת {year}].' }], small),
    notes(
      [{ who: '{short}, ו{bothWorked}.' }, { who: '{short}, וגם אני למדתי ב{bothStudied}.' }],
      smallOfStep,
    ),
    notes([{ who: '{short} ורוצה {aim}.' }], smallOfStep),
    notes([{ who: '{short} ורוצה {want}.' }], smallOfStep),
    notes([{ who: '{short}.', hook: 'ראיתי את המעבר שלך[ מ{before}] ל{after}.' }], small),
    notes([{ who: '{short}.', hook: 'עשית מעבר שקרוב למה שאני רוצה לעשות{?heads}.' }], small),
    notes([{ who: '{short} ורוצה {want}.', hook: 'ראיתי בפרופיל שלך מעבר מקצועי.' }], small),
    notes([{ who: '{short}.', hook: 'ראיתי בפרופיל שלך מעבר מקצועי.' }], small),
    notes([{ who: '{bothWorked}.' }, { who: 'גם אני למדתי ב{bothStudied}.' }], smallOfStep),
    notes([{ who: 'אני רוצה {way}, כמו שעשית[ בשנת {year}].' }], small),
    notes([{ who: 'אני רוצה {aim}.' }, { who: 'אני רוצה {want}.' }], smallOfStep),
    notes([{ who: '' }], smallOfStep),
  ],
}
