/** The longest topic that a list of hooks shows. Our judgement. */
const LONGEST = 56
/** A clause that is shorter says too little of what it was about. Our judgement. */
const SHORTEST_CLAUSE = 12

/** White space as one space, without addresses, hashtags, mentions, emoji and quotation marks. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(?:https?:\/\/|www\.)\S+/gu, ' ')
    .replace(/[#@][\p{L}\p{N}_]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu, ' ')
    .replace(/\p{Cf}|\p{Cc}|\p{Me}|\ufe0f/gu, ' ')
    .replace(/(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})/gu, '״')
    .replace(/["“”„«»{}[\]<>*_`~|]/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?: +(?=[.,;:!?]))+/gu, '')
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

/** The first words of a text, for a list of what could be mentioned: its first line that says something, cut at a word's end. */
export function topicOf(text: string): string {
  const first =
    text
      .split(/\n+/u)
      .map(plain)
      .find((line) => /\p{L}{2}/u.test(line)) ?? ''
  const sentence = first.match(/^.*?[.!?…]+(?=\s|$)/u)?.[0] ?? first
  const topic = cut(sentence.replace(/^[^\p{L}\p{N}]+/u, ''), LONGEST).replace(/[\s.,;:!–—-]+$/u, '')
  return /\p{L}{2}/u.test(topic) ? topic : ''
}
