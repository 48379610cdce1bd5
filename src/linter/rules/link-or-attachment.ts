import { kindsThat } from '../../model/message-kinds.ts'
import { fold } from '../../text/fold.ts'
import { joinedLetter } from '../../text/forms.ts'
import { firstWithin } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** A full stop of any script: an address is also taken with an ideographic one. */
const DOT = '[.\u3002\uff61\uff0e]'
const ENDINGS = 'com|org|net|io|dev|me|app|ly|ai|be|info|site|example|test|co\\.il|org\\.il|co\\.uk'
/** An address of a page, with or without its beginning; a mail address is none. */
const link = new RegExp(
  String.raw`(?<![@\p{L}\p{N}])(?:https?:\/\/|www${DOT})[^\s<>"”]+|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]{2,}${DOT})+(${ENDINGS.replaceAll('\\.', DOT)})(?:\/[^\s<>"”]*)?(?![\p{L}\p{N}])`,
  'giu',
)
const mayHoldLink = /[^\s.][.\u3002\uff61\uff0e][^\s.]|:\/\//u

/** “today.Me”: a full stop without a space behind it; an address is in small letters or in capitals. */
const isWritten = (ending: string | undefined) =>
  ending === undefined || ending === ending.toLowerCase() || ending === ending.toUpperCase()
/** Technologies that are spelt like an address. Public knowledge. */
const isTechnology = (address: string) => /^(?:asp|vb|ado|ml|socket)[.](?:net|io)$/iu.test(address)

/** A link or a file from a stranger is work, and may be a danger: it can follow once there is an answer. */
export const linkOrAttachment: Rule = {
  level: 'mend',
  for: kindsThat('first'),
  find: (look) => [
    // most texts hold no such mark, and this is asked at every keystroke
    ...(mayHoldLink.test(look.text) ? linksIn(look) : []),
    ...look.found('attachments').map(({ start, end }) => ({ start, end })),
  ],
}

/** A name with a capital, perhaps behind “in”, “from” or “to” as a joined letter. */
const asName = new RegExp(
  String.raw`^(?:(${joinedLetter('in', 'from', 'to')})[-־])?(\p{Lu}\p{Ll}[^/]*)$`,
  'u',
)

/** “I work at Booking.com”: a name with a capital and no page of it, where it is said who writes. */
function isEmployer(address: string, start: number, { text, wordsAt, sentences, found }: Look): boolean {
  const [, joined, name] = asName.exec(address) ?? []
  const sentence = sentences.find((one) => start >= one.start && start < one.end)
  if (name === undefined || !sentence || !firstWithin(found('who'), sentence)) return false
  const [, before = ''] = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? []
  return joined !== undefined || wordsAt({ start, end: start + 1 }).names.workplaces.includes(fold(before))
}

const linksIn = (look: Look): readonly Place[] =>
  Array.from(look.text.matchAll(link))
    .filter(({ 0: address, 1: ending }) => isWritten(ending) && !isTechnology(address))
    .filter(({ 0: address, index }) => !isEmployer(address, index, look))
    .map(({ index, 0: address }) => ({
      start: index,
      end: index + address.replace(/[.,;:!?)\u3002\uff61\uff0e]+$/u, '').length,
    }))
