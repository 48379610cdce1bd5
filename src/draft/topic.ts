import { visible } from '../text/visible.ts'
import { isQuotable } from './quotable.ts'

/** The longest topic that a list of hooks shows. Our judgement. */
const LONGEST = 56
/** A clause that is shorter says too little of what it was about. Our judgement. */
const SHORTEST_CLAUSE = 12

/** Addresses as most people write them: a text is read without them. */
const written = /(?:https?:\/\/|www\.)\S+/giu

/** White space as one space, without addresses, hashtags, mentions, emoji and quotation marks. */
export const makePlain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(written, ' ')
    .replace(/[#@][\p{L}\p{N}_]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu, ' ')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Me}\u2800]/gu, ' ')
    .replace(/(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu, '״')
    .replace(/["“”„«»{}[\]<>*_`~|]/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ +(?=[,;:!?]|\.(?!\p{L}))/gu, '')
    .trim()

/** The first whole clause that is short enough, else as many whole words as there is room for. */
const cut = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const clause = text.slice(0, longest + 1).match(/^.+(?=[:;–—] |, |[?!] )/u)?.[0]
  if (clause && clause.length >= SHORTEST_CLAUSE) return clause.trim()
  const words = text.slice(0, longest).split(' ')
  const whole = words.slice(0, -1).join(' ')
  return whole === '' ? '' : `${whole.replace(/[\s.,;:!?–—-]+$/u, '')}…`
}

/** Its first sentence that says something, or all of a line that has none: “02:47.” only says when. */
const firstSentence = (line: string) =>
  line.replace(/^[^\p{L}]+[.!?…]\s+/u, '').match(/^.*?[.!?…]+(?=\s|$)/u)?.[0] ?? line

/** The most of a line that is asked whether it may be quoted: more of it than any topic holds. */
const ASKED = 300

/**
 * The first words of a text that a message can quote: its first line that says something, cut at a word's end. '' where they hold
 * an address, a number or an order, also one that is no longer seen in them.
 */
export function topicOf(text: string): string {
  const first = text.split(/\n+/u).find((line) => /\p{L}{2}/u.test(makePlain(line))) ?? ''
  const sentence = firstSentence(makePlain(first))
  const topic = cut(sentence.replace(/^[^\p{L}\p{N}]+/u, ''), LONGEST).replace(/[\s.,;:!–—-]+$/u, '')
  const asWritten = visible(firstSentence(first.replace(written, ' ').trim())).slice(0, ASKED)
  return /\p{L}{2}/u.test(topic) && isQuotable(topic) && isQuotable(asWritten) ? topic : ''
}
