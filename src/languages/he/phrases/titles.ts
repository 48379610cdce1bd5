import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { namesPerson } from './people.ts'

const heads =
  'lead|leader|manager|director|engineer|developer|designer|architect|analyst|scientist|officer|owner|consultant|master|researcher|head|partner|founder|executive|specialist|coordinator|strategist|writer|copywriter|recruiter|tester|accountant|producer|animator|vp(?: [\\p{Script=Latin}&]+)?|cto|ceo|cpo|cfo|coo|ciso|cmo|hrbp|pm|csm|dba|sre|ta|sdr|tpm'

/** A title of a role in Latin letters: somebody is it, and nobody is occupied with it. */
export const title = new RegExp(
  String.raw`^(?:[\p{Script=Latin}&/.+-]+ ){0,3}(?:${heads})(?=$|,| (?:of|או|ואז|ב\S+) ?)`,
  'iu',
)

/** A field by its short name: “SOC”, “RA/QA בחברת מכשור”; not what leaves the aim open. */
export const shortField =
  /^(?!(?:TBD|IDK|NA|LOL|OMG|ASAP)(?!\p{L}))\p{Lu}{2,4}(?:[/&]\p{Lu}{2,4})*(?: tier \d)?(?=$|,| (?:או|ומשם|ב\p{L}))/u

/** An aim that is told without a Hebrew word: “tech lead”, “SOC”, “devops”. */
export const isBorrowed = (answer: string): boolean =>
  title.test(answer) ||
  shortField.test(answer) ||
  /^(?:devops|full[ -]?stack|front-?end|back-?end|product|data|cyber)$/iu.test(answer)

/** Behind one of these letters the word tells how, or whither: “כעצמאית”; two begin so themselves. */
export const isJoined = (clause: string, vocabulary: Vocabulary): boolean =>
  /^[בוכלמש](?!אמן|פקח)/u.test(clause) && namesPerson(clause.slice(1), vocabulary)

/** A book is nobody. */
const book = /^ספר (?:ילדים|בישול|שירה|שירים|משלי|מתכונים|לימוד|על|עיון|ראשון|שני)(?!\p{L})/u

/** Whether a clause begins with what somebody is. */
export const isSomebody = (clause: string, vocabulary: Vocabulary): boolean =>
  title.test(clause) ||
  (namesPerson(clause, vocabulary) && !isJoined(clause, vocabulary) && !book.test(clause))
