import { kindIds } from '../../model/draft.ts'
import type { Range } from '../../text/phrases.ts'
import { withSpaceBehind } from '../places.ts'
import type { Rule } from '../rule.ts'
import { findSwaps } from '../swaps.ts'

/** One sign as it is seen: an emoji with its skin tone, what is joined to it, a flag. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const isEmoji =
  /^(?:\p{RI}{2}|[#*0-9]\ufe0f?\u20e3|\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\ufe0f|\p{EMod}|\u200d))/u
/** Emoji stand behind the letters of most scripts; a text without any such sign is not searched at every keystroke. */
const beyondLetters = /[\u20e3\u2190-\u{10ffff}]/u
/** How many of them in a row are no sign but a riddle. */
const ROW = 2

/** Figures of speech, slang and rows of emoji do not travel: a reader in another language meets a riddle. */
export const idiomOrSlang: Rule = {
  level: 'mend',
  for: kindIds,
  find: (look) => [
    ...findSwaps('idioms', look),
    ...rowsOfEmoji(look.text).map((row) => ({ ...withSpaceBehind(row, look.text), fix: '' })),
  ],
}

/** Where emoji stand in a row, with or without spaces between them. */
function rowsOfEmoji(text: string): readonly Range[] {
  if (!beyondLetters.test(text)) return []
  const rows: { start: number; end: number; length: number }[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    if (!isEmoji.test(segment)) continue
    const last = rows.at(-1)
    const end = index + segment.length
    if (last && text.slice(last.end, index).trim() === '') {
      last.end = end
      last.length += 1
    } else rows.push({ start: index, end, length: 1 })
  }
  return rows.filter(({ length }) => length >= ROW).map(({ start, end }) => ({ start, end }))
}
