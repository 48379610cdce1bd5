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
  '{?isTitle}כתבת את המאמר ״{quote}״.',
  '{?isTitle}אני פונה בעקבות המאמר שלך ״{quote}״.',
  '{?isTitle}ראיתי את המאמר שלך ״{quote}״.',
]

/** A sentence of it, which the user chose. */
const cited = [
  [
    '{?cites}במאמר שלך כתבת: ״{quote}״.',
    '{?cites}ראיתי שכתבת במאמר: ״{quote}״.',
    '{?cites}כתבת במאמר: ״{quote}״.',
  ],
]

/** An article of theirs, by what it is about or its title. */
export const article: HookSays = {
  subjects: [
    ['המאמר שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות המאמר שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['המאמר שלך', 'שאלה על המאמר שלך', 'שאלה אחת על המאמר שלך'],
  ],
  ...ofThing({ cited, names, quoted, byTitle: true, bare: 'אחד המאמרים שלך' }),
  ...replies([...cited, ...names.map(whyOf), quoted, ['אני פונה בעקבות אחד המאמרים שלך.']]),
}
