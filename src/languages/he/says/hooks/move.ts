import type { HookSays, MessageShape } from '../../../../draft/says.ts'
import { bonds, messages, notes, reasons } from './shapes.ts'

const named = [
  'ראיתי בפרופיל שלך את המעבר ל{after}[ בשנת {year}], ולכן אני פונה.',
  'אני פונה בעקבות המעבר שלך[ מ{before}] ל{after}[ בשנת {year}].',
  'ראיתי את המעבר שלך ל{after}[ בשנת {year}].',
]
/** Where the names of the step cannot be said in this language. */
/** Somebody who left the user's own work: what joins the two is that, and not where they went. */
const left = [
  '{?left}ראיתי שעבדת בעצמך כ{wasOne}, ולכן אני פונה.',
  '{?left}אני פונה כי עבדת בעצמך כ{wasOne}.',
]
const unnamed = [
  'ראיתי בפרופיל שלך מעבר שקרוב למה שאני רוצה לעשות{?heads}.',
  'אני פונה בעקבות מעבר שעשית, שקרוב למה שאני רוצה לעשות{?heads}.',
]
const anyStep = [
  'ראיתי בפרופיל שלך מעבר מקצועי, ולכן אני פונה.',
  'אני פונה בעקבות המעבר המקצועי שראיתי בפרופיל שלך.',
]
const ofStep = ['איך התכוננת לצעד הזה?', 'מה עזר לך במיוחד בשנה הראשונה?', 'מה היה הכי חשוב ללמוד קודם?']

/** The user wants to go the same way: it is said once, “כמו שעשית”, and the question is what they want to learn. */
const AS_YOU_DID = '[{who}, ו]אני רוצה {way}, כמו שעשית[ בשנת {year}].'
const ties = ['', '{bothWorked}.', 'גם אני מ{bothStudied}.']
const sameWay: readonly (readonly MessageShape[])[] = [
  messages(ties, [{ who: AS_YOU_DID, question: '{?apart}{Ask}?' }]),
  messages(
    ties,
    ofStep.map((question) => ({ who: AS_YOU_DID, question })),
  ),
]
const { messages: told, notes: toldInNotes } = reasons({
  openings: [bonds('ואחר כך כ{newOne}.'), left, named, unnamed, anyStep],
  hooks: [
    ['{?left}ראיתי שעבדת בעצמך כ{wasOne}.'],
    ['ראיתי את המעבר שלך ל{after}[ בשנת {year}].', 'אני פונה בעקבות המעבר שלך ל{after}.'],
    ['אני פונה בעקבות העבודה שלך כ{wasOne}.'],
    ['עשית מעבר שקרוב למה שאני רוצה לעשות{?heads}.'],
    ['ראיתי בפרופיל שלך מעבר מקצועי.'],
  ],
})

/** A change from one kind of work to another. `{way}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['המעבר שלך ל{after}', 'שאלה על המעבר ל{after}', 'מ{before} ל{after}']],
  messages: [...sameWay, ...told],
  notes: [
    notes(
      [
        { who: '{short} ורוצה {way}, כמו שעשית.', hook: '{bothWorked}.' },
        { who: '{short} ורוצה {way}, כמו שעשית.', hook: 'גם אני מ{bothStudied}.' },
      ],
      ['{?apart}{Ask}?'],
    ),
    notes([{ who: '{short} ורוצה {way}, כמו שעשית[ בשנת {year}].' }], ['{?apart}{Ask}?']),
    notes([{ who: '{short} ורוצה {way}, כמו שעשית[ בשנת {year}].' }], ofStep),
    ...toldInNotes,
  ],
}
