import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, reasons } from './shapes.ts'

const named = [
  'ראיתי בפרופיל שלך את המעבר[ מ{before}] ל{after}[ בשנת {year}].',
  'אני פונה בעקבות המעבר שלך[ מ{before}] ל{after}[ בשנת {year}].',
  'ראיתי את המעבר שלך[ מ{before}] ל{after}[ בשנת {year}].',
]
/** Where the names of the step cannot be said in this language. */
/** Somebody who left the user's own work: what joins the two is that, and not where they went. */
const left = ['{?left}ראיתי שעבדת בעבר כ{wasOne}.', '{?left}אני פונה כי עבדת בעבר כ{wasOne}.']
const unnamed = [
  'ראיתי בפרופיל שלך מעבר שקרוב למה שאני רוצה לעשות{?heads}.',
  'אני פונה בעקבות מעבר שעשית, שקרוב למה שאני רוצה לעשות{?heads}.',
]
const anyStep = ['ראיתי בפרופיל שלך מעבר מקצועי.', 'אני פונה בעקבות המעבר המקצועי שראיתי בפרופיל שלך.']
const ofStep = ['מה היה הצעד הראשון אצלך?', 'מה עזר לך בהתחלה?', 'איך התכוננת לצעד הזה?', 'מאיפה התחלת?']

/** The user wants to go the same way: it is said once, “כמו שקרה אצלך”, and the question is about that step. */
const AS_YOU_DID = '[{who}, ו]אני רוצה {way}, כמו שקרה אצלך[ בשנת {year}].'
const sameWay = messages(
  ['', '{bothWorked}.', 'גם אני מ{bothStudied}.'],
  ofStep.map((question) => ({ who: AS_YOU_DID, question })),
)
const joined = [
  'ראיתי שעבדת בעבר כ{wasRole}, ואחר כך כ{newOne}.',
  '{bothWorked}, וראיתי את המעבר שלך ל{after}.',
  'גם אני מ{bothStudied}, וראיתי את המעבר שלך ל{after}.',
]
const { messages: told, notes: toldInNotes } = reasons({
  openings: [joined, left, named, unnamed, anyStep],
  hooks: [
    ['{?left}ראיתי שעבדת בעבר כ{wasOne}.'],
    ['ראיתי את המעבר שלך[ מ{before}] ל{after}.', 'ראיתי בפרופיל שלך את המעבר ל{after}.'],
    ['אני פונה בעקבות העבודה שלך כ{wasOne}.'],
    ['עשית מעבר שקרוב למה שאני רוצה לעשות{?heads}.'],
    ['ראיתי בפרופיל שלך מעבר מקצועי.'],
  ],
})

/** A change from one kind of work to another. `{way}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['המעבר שלך ל{after}', 'שאלה על המעבר ל{after}', 'מ{before} ל{after}']],
  messages: [sameWay, ...told],
  notes: [
    notes(
      [
        { hook: '{bothWorked}.', who: '{short} ורוצה {way}, כמו שקרה אצלך.' },
        { hook: 'גם אני מ{bothStudied}.', who: '{short} ורוצה {way}, כמו שקרה אצלך.' },
      ],
      ofStep,
    ),
    notes([{ who: '{short} ורוצה {way}, כמו שקרה אצלך[ בשנת {year}].' }], ofStep),
    ...toldInNotes,
  ],
}
