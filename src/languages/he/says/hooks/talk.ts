import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const names = [
  {
    thing: 'ההרצאה שלך ״{title}״',
    told: ['ראיתי בפרופיל את ההרצאה שלך ״{title}״'],
  },
  {
    thing: '{?notYours}ההרצאה שלך על {about}',
    told: ['הרצית על {about}'],
  },
]
const quoted = [
  'ראיתי בפרופיל את ההרצאה שלך ״{quote}״.',
  'אני פונה בעקבות ההרצאה שלך ״{quote}״.',
  'ראיתי את ההרצאה שלך ״{quote}״.',
]

/** A talk, a podcast, a panel: whether the user heard it is theirs to say. */
export const talk: HookSays = {
  subjects: [
    ['ההרצאה שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות ההרצאה שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['ההרצאה שלך', 'שאלה על ההרצאה שלך', 'שאלה אחת על ההרצאה שלך'],
  ],
  ...ofThing({ names, quoted, bare: 'ההרצאה שבפרופיל שלך' }),
}
