import type { Says } from '../../../draft/says.ts'
import { asks } from './asks.ts'
import { courtesy } from './courtesy.ts'
import { kinds } from './kinds/index.ts'
import { opening } from './opening.ts'
import { questions } from './questions.ts'
import { sessions } from './sessions.ts'
import { who } from './who.ts'

/**
 * How a draft speaks Hebrew. Every form is spelt alike for every reader (שלך, לך, past tense) and for every writer
 * (אשמח, nouns for verbs), so that nobody's gender is assumed.
 */
export const says: Says = {
  ...opening,
  ...who,
  ...asks,
  ...sessions,
  ...courtesy,
  ...questions,
  kinds,
  locale: 'he',
  presents: (line) => (/^(?:אני|שמי)(?=\s)/u.test(line) ? line : `אני ${line}`),
  afterGreeting: (sentence) => sentence,
  within: (line) => line,
}
