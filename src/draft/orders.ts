import { quotableLexicons } from '../languages/quotable.ts'
import { phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { inEveryLanguage } from './every-language.ts'

const languages = Object.values(quotableLexicons)
const orders = phrases(languages.flatMap((one) => one.orders))
const anywhere = phrases(languages.flatMap((one) => one.anywhere))
const leads = phrases(languages.flatMap((one) => one.leads))
/** How far before and behind the beginning of an order is looked, in UTF-16 code units. */
const [LONGEST_LEAD, LONGEST_ORDER] = [40, 200]
/** Verbs that ask for an amount, or for a call, where a number follows. */
const withNumber = new RegExp(
  String.raw`^(?:(?:${inEveryLanguage('paid')})\s+\p{Sc}?\s?\p{Nd}|(?:${inEveryLanguage('called')})\s+[+*]?\p{Nd}{3})`,
  'iu',
)

/** Whether an order can begin behind a text: at its start, behind a mark, or behind a word such as “please”. */
function beginsClause(before: string): boolean {
  const said = before.slice(-LONGEST_LEAD).trimEnd()
  if (said === '' || !/[\p{L}\p{N}]$/u.test(said)) return true
  return leads.find(wordsOf(said)).some(({ end }) => end === said.length)
}

/**
 * Whether a text orders its reader to hand something over, to follow a link, to call, to pay, or to obey it. In a message the
 * order would come from the user.
 */
export function ordersReader(text: string): boolean {
  const words = wordsOf(text)
  if (anywhere.in(words)) return true
  const begins = words.filter(({ start }) => beginsClause(text.slice(0, start)))
  return begins.some(({ start }) => {
    const rest = text.slice(start, start + LONGEST_ORDER)
    const [first] = orders.find(wordsOf(rest))
    return first?.start === 0 || withNumber.test(rest)
  })
}
