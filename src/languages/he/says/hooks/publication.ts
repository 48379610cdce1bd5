import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: '{?notYours}הפרסום שלך על {about}',
    told: ['פרסמת על {about}'],
  },
  {
    thing: 'הפרסום שלך ״{title}״',
    told: ['פרסמת את ״{title}״'],
  },
]
const quoted = [
  'פרסמת את ״{quote}״.',
  'אני פונה בעקבות הפרסום שלך ״{quote}״.',
  'ראיתי את הפרסום שלך ״{quote}״.',
]

/** Something they published; whether the user read it is theirs to say. */
export const publication: HookSays = {
  subjects: [
    ['הפרסום שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפרסום שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['הפרסום שלך', 'שאלה על הפרסום שלך', 'שאלה אחת על הפרסום שלך'],
  ],
  ...ofThing({ names, quoted, bare: 'הפרסום שלך[ מ{year}]' }),
}
