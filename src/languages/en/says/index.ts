import type { Says } from '../../../draft/says.ts'
import { asks } from './asks.ts'
import { courtesy } from './courtesy.ts'
import { kinds } from './kinds/index.ts'
import { opening } from './opening.ts'
import { questions } from './questions.ts'
import { sessions } from './sessions.ts'
import { who } from './who.ts'

/** A letter whose name begins with a vowel, spelt out: “an HR manager”, “an MBA student”, “an X-ray technician”. */
const spelt = /^[AEFHILMNORSX](?=[A-Z\d-])/u
const silent = /^(?:hour|heir|honest|honou?r|honorary)/iu
/** Written with a vowel and spoken with a consonant: “a European”, “a university”, “a user researcher”, “a one-person studio”. */
const consonant = /^(?:eu|ewe|once|one(?!\p{L})|one-|uni(?!n)|use|usa|usu|ut[aei]|ub|u-)/iu
const letters = /^[A-Z][A-Z\d]/u

function articleOf(words: string): 'a' | 'an' {
  if (spelt.test(words)) return 'an'
  if (letters.test(words) || consonant.test(words)) return 'a'
  return silent.test(words) || /^[aeiou]/iu.test(words) ? 'an' : 'a'
}

const lowerFirst = (line: string) =>
  /^\p{Lu}\p{Ll}/u.test(line) ? `${line.charAt(0).toLowerCase()}${line.slice(1)}` : line

/** Peoples and tongues that a line begins with: they keep their capital. */
const peoples =
  /^(?:Africa|America|Arab|Asia|Austr|Brazil|Brit|Canad|Chin|Dutch|Engl|Ethiop|Europ|French|German|Greek|Hebrew|India|Iris|Israel|Ital|Japan|Jew|Korea|Latin|Mexic|Polis|Portug|Russia|Spanis|Swed|Swiss|Turk|Ukrain|Yiddish)\p{L}*/u
/** A capital that a place or an employer explains says nothing about how the line begins. */
const title = /(?<!(?:^|\s)(?:at|for|from|in|near|with)\s)(?<=\s)\p{Lu}\p{Ll}/u

/** “Data engineer in Haifa” → “data engineer in Haifa”; a line in title case stays as it was typed. */
const unlessNamed = (line: string) => (peoples.test(line) || title.test(line) ? line : lowerFirst(line))

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
    const words = unlessNamed(line)
    return hasArticle.test(words) ? `I am ${words}` : `I am ${articleOf(words)} ${words}`
  },
  afterGreeting: (sentence) => (startsWithI.test(sentence) ? sentence : lowerFirst(sentence)),
  within: unlessNamed,
}
