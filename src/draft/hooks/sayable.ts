import { isQuotable } from '../quotable.ts'

/** Letters joined by a full stop as in the name of a server; “Node.js” is none. */
const joined = /[\p{L}\p{N}]\.(?!js(?!\p{L}))\p{L}{2}/iu

/**
 * Whether words of a page may stand in a message, also in part: nothing of an address, a number or an order may be left over
 * when a name is taken out of them.
 */
export const isSayable = (text: string): boolean =>
  !/\S@|@\S/u.test(text) && !joined.test(text) && isQuotable(text)
