import type { HookSays } from '../../../../draft/says.ts'
import { ofThing, whyOf } from './of-thing.ts'
import { replies } from './shapes.ts'

const names = [
  {
    thing: '{?notYours}הפוסט שלך על {about}',
    told: ['כתבת על {about}'],
  },
]
const quoted = [
  'בפוסט שלך כתבת: ״{quote}״.',
  'אני פונה בעקבות משפט אחד בפוסט שלך: ״{quote}״.',
  'ראיתי משפט אחד בפוסט שלך: ״{quote}״.',
]

const cited = [
  [
    '{?cites}ראיתי שכתבת: ״{quote}״.',
    '{?cites}בפוסט שלך כתבת: ״{quote}״.',
    '{?cites}באחד הפוסטים שלך כתבת: ״{quote}״.',
  ],
]

/** A post that says something: a claim, a lesson, a story. */
export const post: HookSays = {
  subjects: [
    ['הפוסט שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפוסט שלך על {about}'],
    ['״{brief}״', 'שאלה על ״{brief}״', 'שאלה אחת על ״{brief}״'],
    ['הפוסט שלך', 'שאלה על הפוסט שלך', 'שאלה אחת על הפוסט שלך'],
  ],
  ...ofThing({ cited, names, quoted, bare: 'הפוסט שלך[ מ־{day}]' }),
  ...replies([...cited, ...names.map(whyOf), quoted, ['אני פונה בעקבות אחד הפוסטים שלך.']]),
}
