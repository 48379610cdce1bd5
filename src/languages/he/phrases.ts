import type { PhraseWords } from '../../draft/phrases/phrase-words.ts'

/** How the user's own clause is taken out of an answer in Hebrew. */
export const phraseWords: PhraseWords = {
  leads: ['אני רוצה', 'רוצה'],
  selfLeads: ['אני'],
  presents: (line) => (line.startsWith('אני ') ? line : `אני ${line}`),
}
