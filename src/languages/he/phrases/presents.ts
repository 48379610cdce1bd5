import type { PhraseLexicon, Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { doing, namesPerson } from './people.ts'

const startsWithI = /^(?:אני|יש לי)(?=\s)/u
/** Past and first person in one word: “לימדתי”. */
/** Where somebody came from, and when, is not who they are. */
const came = /^(?:עליתי|נולדתי|הגעתי|עברתי|גרתי|חזרתי|התחתנתי|סיימתי|השתחררתי|טסתי|גדלתי)(?!\p{L})/u
const past = /^\p{Script=Hebrew}{2,}תי(?=\s|$)/u
/** “, 6 שנות ניסיון” reads better joined. */
const experience = /, (?=\S+ שנות ניסיון)/u

/** What somebody is stands among the first words: “דאטה אינג׳ינר”. */
const FIRST_WORDS = 3

const saysWho = (word: string, vocabulary: Vocabulary) =>
  namesPerson(word, vocabulary) || vocabulary.lengthOf(doing, word) > 0

/** A line about the writer as a clause with “אני”; undefined where it names nobody. */
export const presents: PhraseLexicon['presents'] = (line, vocabulary) => {
  if (/^(?:אמא|אימא|אבא|הורה|סבא|סבתא)(?!\p{L})/u.test(line)) return undefined
  if (/^אני (?:עוד |עדיין )?לא(?=\s)/u.test(line) || came.test(line)) return undefined
  const told = line.replace(experience, ', עם ')
  if (/^אני \S+$/u.test(line) && !saysWho(line.slice(4), vocabulary)) return undefined
  if (startsWithI.test(line) || past.test(line)) return { long: told }
  const words = line.split(/\s+/u)
  const isPerson = words.slice(0, FIRST_WORDS).some((word) => namesPerson(word, vocabulary))
  return isPerson || vocabulary.lengthOf(doing, line) > 0 ? { long: `אני ${told}` } : undefined
}
