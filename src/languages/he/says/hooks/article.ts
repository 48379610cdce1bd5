import type { HookSays } from '../../../../draft/says.ts'
import { ofThing, whyOf } from './of-thing.ts'
import { replies } from './shapes.ts'

const names = [
  {
    thing: '{?notYours}המאמר שלך על {about}',
    told: ['כתבת מאמר על {about}'],
  },
  {
    thing: 'המאמר שלך ״{title}״',
    told: ['כתבת את ״{title}״'],
  },
]
const quoted = [
  'כתבת את המאמר ״{quote}״.',
  'אני פונה בעקבות המאמר שלך ״{quote}״.',
  'ראיתי את המאמר שלך ״{quote}״.',
]

/** An article of theirs, by what it is about or its title. */
export const article: HookSays = {
  subjects: [
    ['המאמר שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות המאמר שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['המאמר שלך', 'שאלה על המאמר שלך', 'שאלה אחת על המאמר שלך'],
  ],
  ...ofThing({ names, quoted, byTitle: true, bare: 'אחד המאמרים שלך' }),
  ...replies([...names.map(whyOf), quoted, ['אני פונה בעקבות אחד המאמרים שלך.']]),
}
