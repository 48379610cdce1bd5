import type { HookSays } from '../../../../draft/says.ts'
import { namingMatter, ofMatter } from './matter-questions.ts'
import { ofThing } from './of-thing.ts'
import { answers } from './shapes.ts'
import { generalOf, ofQuote, specific } from './text-questions.ts'

const general = generalOf('שם')
const below = generalOf('כאן')
const named = ['יש לי שאלה בעקבות הפוסט שלך על {about}.', 'כתבת על {about}.']

/** A post that says something: a claim, a lesson, a story. */
export const post: HookSays = {
  subjects: [
    ['הפוסט שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפוסט שלך על {about}'],
    ['״{brief}״', 'שאלה על ״{brief}״', 'שאלה אחת על ״{brief}״'],
    ['הפוסט שלך', 'שאלה על הפוסט שלך', 'שאלה אחת על הפוסט שלך'],
  ],
  ...ofThing({
    names: [{ thing: 'הפוסט שלך על {about}', told: 'כתבת על {about}', several: 'מהפוסטים שלך' }],
    quoted: [
      'בפוסט שלך כתבת: ״{quote}״.',
      'יש לי שאלה על משפט אחד מהפוסט שלך: ״{quote}״.',
      'אני פונה בעקבות משפט אחד בפוסט שלך: ״{quote}״.',
    ],
    ofQuote,
    bare: 'הפוסט שלך מ{day}',
    specific,
    general,
  }),
  answers: [
    answers([''], namingMatter),
    answers(['״{quote}״.'], ofQuote),
    answers([''], [...specific, ...below]),
  ],
  letters: [
    answers(named, ofMatter),
    answers(['כתבת: ״{quote}״.'], ofQuote),
    answers(['יש לי שאלה על הפוסט שלך[ מ{day}].'], [...specific, ...general]),
  ],
}
