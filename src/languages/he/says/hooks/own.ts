import type { HookSays } from '../../../../draft/says.ts'
import { begins, messages, notes } from './shapes.ts'

/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'איזו החלטה בעבודה שלך היית עושה שוב היום?',
  'מה לימד אותך הכי הרבה בעבודה שלך?',
  'מה היה כדאי לך לדעת כבר בתחילת הדרך?',
]
const asked = (who: string) =>
  messages(
    [''],
    begins.map((question) => ({ who, question })),
  )

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [
    asked('[{who}, ו]אני רוצה {want}. {trouble}.'),
    asked('[{who}, ו]אני רוצה {want}.'),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}. {trouble}.' }], begins),
    notes([{ who: '{short} ורוצה {want}.' }], begins),
    notes([{ who: 'אני רוצה {want}.' }], begins),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
