/** The longest topic, so that a note still has room for everything else. Our judgement. */
const LONGEST = 32

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

const cut = (text: string): string => {
  if (text.length <= LONGEST) return text
  const words = text.slice(0, LONGEST).split(' ')
  const whole = words.slice(0, -1).join(' ')
  return whole === '' ? '' : `${whole.replace(/[\s.,;:!?–—-]+$/u, '')}…`
}

/** The first words of a text that a message can quote: its first line that says something, cut at a word's end. */
export function topicOf(text: string): string {
  const first =
    text
      .split(/\n+/u)
      .map(plain)
      .find((line) => /\p{L}{2}/u.test(line)) ?? ''
  const sentence = first.match(/^.*?[.!?…]+(?=\s|$)/u)?.[0] ?? first
  const topic = cut(sentence.replace(/^[^\p{L}\p{N}]+/u, '')).replace(/[\s.,;:!–—-]+$/u, '')
  return /\p{L}{2}/u.test(topic) ? topic : ''
}
