import { hasAddress } from './addresses.ts'
import { hasNumberToCall } from './numbers-to-call.ts'
import { ordersReader } from './orders.ts'

/** Markup, and what would be filled in by a machine that reads the message. */
const markup = /<[a-z!/?]|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});|\]\(|\{\{|[$]\{/iu
/** Marks that turn the direction of what follows, half letters, control characters, and tags outside of the flags that are spelt in them. */
const hidden =
  /[\u202a-\u202e\u2066-\u2069\p{Cs}]|(?![\t\n\r])\p{Cc}|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u

/** A text as machines read it: one form of every letter, nothing that is not seen. */
const readPlainly = (text: string) =>
  text.normalize('NFKC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')

/**
 * Whether words of a page may stand in a message that the user sends under their name: no address, no number to call, no order,
 * no markup, nothing that is not seen.
 */
export function isQuotable(text: string): boolean {
  if (markup.test(text) || hidden.test(text)) return false
  const read = readPlainly(text)
  return !markup.test(read) && !hasAddress(read) && !hasNumberToCall(read) && !ordersReader(read)
}
