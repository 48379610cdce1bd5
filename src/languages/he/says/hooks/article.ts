import type { HookSays } from '../../../../draft/says.ts'
import { namingMatter, ofMatter } from './matter-questions.ts'
import { ofThing } from './of-thing.ts'
import { answers } from './shapes.ts'
import { generalOf, specific } from './text-questions.ts'

const general = generalOf('שם')
const below = generalOf('כאן')
const named = ['יש לי שאלה בעקבות המאמר שלך על {about}.', 'כתבת מאמר על {about}.']

/** An article of theirs, by what it is about or its title. */
export const article: HookSays = {
  subjects: [
    ['המאמר שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות המאמר שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['המאמר שלך', 'שאלה על המאמר שלך', 'שאלה אחת על המאמר שלך'],
  ],
  ...ofThing({
    names: [
      { thing: 'המאמר שלך על {about}', told: 'כתבת על {about}', several: 'מהמאמרים שלך' },
      { thing: 'המאמר שלך ״{title}״' },
    ],
    quoted: [
      'אני פונה בעקבות המאמר שלך ״{quote}״.',
      'יש לי שאלה על המאמר שלך ״{quote}״.',
      'רציתי לשאול אותך משהו בעקבות המאמר שלך ״{quote}״.',
    ],
    ofQuote: general,
    bare: 'המאמר שלך מ{day}',
    specific,
    general,
  }),
  answers: [answers([''], namingMatter), answers([''], [...specific, ...below])],
  letters: [
    answers(named, ofMatter),
    answers(['יש לי שאלה על המאמר שלך ״{quote}״.'], [...specific, ...general]),
    answers(['יש לי שאלה על המאמר שלך[ מ{day}].'], [...specific, ...general]),
  ],
}
