import type { LanguageCode } from '../../model/language.ts'
import type { LineRole } from '../../model/persona.ts'
import { isIn } from '../phrase.ts'
import { plain } from '../topic.ts'
import type { PhraseWords } from './phrase-words.ts'

/** The clauses that an answer gives for messages in a language, the first wish first; none where none is sure. */
export function proposePhrases(
  text: string,
  language: LanguageCode,
  words: PhraseWords,
  _role: LineRole = 'short-goal',
): readonly string[] {
  const [first = ''] = plain(text).split(/[.!?;,–—]\s/u)
  const lead = words.leads.find((one) => first.toLowerCase().startsWith(`${one} `))
  const clause = first.slice(lead ? lead.length + 1 : 0).replace(/[\s.,;:!?]+$/u, '')
  return clause !== '' && isIn(clause, language)
    ? [clause.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())]
    : []
}
