import { kindIds } from '../../model/draft.ts'
import { withSpaceBehind } from '../places.ts'
import type { Rule } from '../rule.ts'
import { swapped } from '../swaps.ts'

/** One emoji, with its skin tone and what is joined to it; a flag is a pair of letters. */
const emoji = String.raw`(?:\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{EMod}?)*)`
/** Emoji stand behind the letters of most scripts; a text without any such sign is not searched at every keystroke. */
const beyondLetters = /[\u2190-\u{10ffff}]/u
const emojiRun = new RegExp(`${emoji}(?:\\s*${emoji})+`, 'gu')

/** Figures of speech, slang and rows of emoji do not travel: a reader in another language meets a riddle. */
export const idiomOrSlang: Rule = {
  level: 'mend',
  for: kindIds,
  find: (look) => [
    ...swapped('idioms', look),
    ...Array.from(beyondLetters.test(look.text) ? look.text.matchAll(emojiRun) : [], ({ index, 0: run }) => ({
      ...withSpaceBehind({ start: index, end: index + run.length }, look.text),
      fix: '',
    })),
  ],
}
