import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing is known to join the two: nobody says that the other's field is another one, for it may be the very same. */
const distant = ['{Ask}?']
const inNote = [...distant, 'שאלה אחת: {ask}?']
const takenUp = [
  '{?unasked}ממה כדאי להתחיל?',
  '{?unasked}מה היית עושה במקומי?',
  '{?unasked}איזה צעד ראשון כדאי לעשות?',
]
/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'איזו החלטה בעבודה שלך היית עושה שוב היום?',
  'מה לימד אותך הכי הרבה בעבודה שלך?',
  'מה היה כדאי לך לדעת כבר בתחילת הדרך?',
]
/** What the user told of themselves leads to the question. */
const troubled = [
  { who: '[{who}. ]{trouble}.', question: '{Ask}?' },
  { who: '[{who}.]', question: '{Ask}? {troubleIt}.' },
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [
    messages([''], troubled),
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}, ו]אני רוצה {heading}.', question })),
    ),
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}.]', question })),
    ),
    messages(
      [''],
      takenUp.map((question) => ({ who: '[{who}, ו]אני רוצה {want}.', question })),
    ),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short}. {trouble}.' }], ['{Ask}?']),
    notes([{ who: '{short}.' }], ['{Ask}? {troubleIt}.']),
    notes([{ who: '{short} ורוצה {heading}.' }], inNote),
    notes([{ who: '{short}.' }], inNote),
    notes([{ who: '{short} ורוצה {want}.' }], takenUp),
    notes(
      [{ who: '{short} ורוצה {want}.' }],
      ['{?unasked}ממה כדאי להתחיל?', '{?unasked}מה היית עושה במקומי?'],
    ),
    notes([{ who: 'אני רוצה {heading}.' }, { who: '' }], distant),
    notes([{ who: 'אני רוצה {want}.' }], takenUp),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
