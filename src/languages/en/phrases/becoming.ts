import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { infinitive } from './actions.ts'
import { somebody } from './somebody.ts'

/** “Head nurse or practice manager” → “a head nurse or a practice manager”. */
export function becoming(clause: string, vocabulary: Vocabulary, isFirst: boolean): string | undefined {
  const [one = '', other, ...more] = clause
    .replace(/(?<=\p{L}) (?:and )?then (?:an? |the |my )?\p{L}.*$/iu, '')
    .split(/,? or (?:an? )?|(?<=\p{L}{3})\/(?=\p{L}{3})/iu)
  const left = somebody(one, vocabulary)
  const right = other === undefined || more.length > 0 ? undefined : somebody(other, vocabulary)
  if (left && right) return `${left} or ${right}`
  if (left && other !== undefined && /^own \p{L}/iu.test(other)) return `${left} or have my ${other}`
  // “Head of archive or a PhD”: nobody becomes one.
  if (left && other !== undefined && !right && / or an? /iu.test(clause) && !/ (?:an?|the|my) /iu.test(one))
    return left
  // “Or move to Lyon as a teacher”: a doing is another answer.
  if (left && other !== undefined && infinitive(other, vocabulary) !== undefined) return left
  // Of what is no role behind “or” nobody can tell: “junior data analyst or BI”.
  const isCut = left && other !== undefined && (/, or /iu.test(clause) || isFirst)
  return isCut ? left : somebody(clause, vocabulary)
}
