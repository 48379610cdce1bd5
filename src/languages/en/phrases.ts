import type { PhraseWords } from '../../draft/phrases/phrase-words.ts'

/** How the user's own clause is taken out of an answer in English. */
export const phraseWords: PhraseWords = {
  leads: ['i want to learn how to', 'i want to', 'i would like to', 'learn how to'],
  selfLeads: ["i'm", 'i am', "i've", 'i have', 'i'],
  presents: (line) => (/^i(?:['’]\p{L}+)?\s/iu.test(line) ? line : `I’m a ${line}`),
}
