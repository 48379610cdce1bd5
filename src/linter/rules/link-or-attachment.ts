import type { Rule } from '../rule.ts'

/** An address of a page, with or without its beginning; a mail address is none. */
const link =
  /(?<![@\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]{2,}\.)+(?:com|org|net|io|dev|me|app|ly|ai|be|info|site|example|test|co\.il|org\.il|co\.uk)(?:\/[^\s<>"”]*)?(?![\p{L}\p{N}])/gu

const mayHoldLink = /[^\s.]\.[^\s.]|:\/\//u

/** A link or a file from a stranger is work, and may be a danger: it can follow once there is an answer. */
export const linkOrAttachment: Rule = {
  level: 'mend',
  for: ['first-ask'],
  find: ({ text, found }) => [
    // most texts hold no such mark, and this is asked at every keystroke
    ...Array.from(mayHoldLink.test(text) ? text.matchAll(link) : [], ({ index, 0: address }) => ({
      start: index,
      end: index + address.replace(/[.,;:!?)]+$/u, '').length,
    })),
    ...found('attachments').map(({ start, end }) => ({ start, end })),
  ],
}
