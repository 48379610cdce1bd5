import type { IsOwnSaying, NameTold } from '../../../../draft/hooks/naming.ts'

/** More words are a sentence. */
const MOST_WORDS = 3

const asks = /^(?:what|who|how|why|when|where|which|did|do|does|can|could|would|are|is) /iu

/** Words in quotation marks by what they are: a question, a sentence, a few words. */
export const nameTold: NameTold = (told) => {
  if (told.endsWith('?') || asks.test(told)) return `the question “${told}”`
  return told.split(/\s+/u).length > MOST_WORDS ? `the sentence “${told}”` : `the words “${told}”`
}

/** “I now ask: …”, “we start with the sentence …”; not “I was told …”. */
export const isOwnSaying: IsOwnSaying = (before) =>
  before.some(
    (word, at) =>
      (word === 'i' || word === 'we') && !/^(?:was|were|am|heard|got)$/u.test(before[at + 1] ?? ''),
  )
