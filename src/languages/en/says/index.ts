import type { Says } from '../../../draft/says.ts'
import { asks } from './asks.ts'
import { courtesy } from './courtesy.ts'
import { kinds } from './kinds/index.ts'
import { opening } from './opening.ts'
import { questions } from './questions.ts'
import { sessions } from './sessions.ts'
import { who } from './who.ts'

/** A letter whose name begins with a vowel: “an HR manager”, “an MBA student”. */
const spelt = /^[AEFHILMNORSX](?=[A-Z])/u
const articleOf = (words: string) =>
  spelt.test(words) || (/^[aeio]/iu.test(words) && !/^[A-Z]{2}/u.test(words)) ? 'an' : 'a'

/** “Data engineer” → “data engineer”, but “UX designer” and “I” stay. */
const lowerFirst = (line: string) =>
  /^\p{Lu}\p{Ll}/u.test(line) ? `${line.charAt(0).toLowerCase()}${line.slice(1)}` : line

const startsWithI = /^(?:i|i['’](?:m|ve|d|ll))(?=\s|$)/iu
const hasArticle = /^(?:an?|the|one|currently|now|from|based|working|studying|learning)(?=\s|$)/iu

/** How a draft speaks English: plain and warm, no idioms, easy to read for those who learnt it late. */
export const says: Says = {
  ...opening,
  ...who,
  ...asks,
  ...sessions,
  ...courtesy,
  ...questions,
  kinds,
  locale: 'en-GB',
  presents: (line) => {
    if (startsWithI.test(line)) return line
    const words = lowerFirst(line)
    return hasArticle.test(words) ? `I am ${words}` : `I am ${articleOf(words)} ${words}`
  },
  afterGreeting: (sentence) => (startsWithI.test(sentence) ? sentence : lowerFirst(sentence)),
  within: lowerFirst,
}
