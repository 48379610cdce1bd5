import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: 'הפרויקט שלך ״{title}״',
    told: ['עשית את הפרויקט ״{title}״'],
  },
  {
    thing: '{?notYours}הפרויקט שלך על {about}',
    told: ['עשית פרויקט על {about}'],
  },
]
const quoted = [
  'ראיתי בפרופיל את הפרויקט שלך ״{quote}״.',
  'אני פונה בעקבות הפרויקט שלך ״{quote}״.',
  'ראיתי את הפרויקט שלך ״{quote}״.',
]

/** A project that the profile lists. */
export const project: HookSays = {
  subjects: [
    ['הפרויקט שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפרויקט שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['הפרויקט שלך', 'שאלה על הפרויקט שלך', 'שאלה אחת על הפרויקט שלך'],
  ],
  ...ofThing({ names, quoted, bare: 'הפרויקט שבפרופיל שלך' }),
}
