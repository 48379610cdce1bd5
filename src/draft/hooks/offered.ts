import type { Offered } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import type { HookLexicons } from './hook-lexicon.ts'

/** A first talk is neither shorter nor longer; what is, is something else. Our judgement. */
const [SHORTEST, LONGEST] = [5, 120]

const money = /[$€£₪¥]\s?\d|\d\s?(?:[$€£₪¥]|USD|EUR|GBP|ILS|NIS|CHF)(?!\p{L})/u

/** What a text says of what it offers: how long, on which days, whether it costs anything; undefined where it says nothing. */
export function findOffered(text: string, all: HookLexicons): Offered | undefined {
  const said = Object.values(all).map(({ offered }) => offered(text))
  const minutes = said.flatMap((one) => one.minutes).filter((one) => one >= SHORTEST && one <= LONGEST)
  const weekdays = [...new Set(said.flatMap((one) => one.weekdays))].sort((a, b) => a - b)
  const isPaid = money.test(text) || said.some((one) => one.isPaid)
  const isFree = said.some((one) => one.isFree)
  // Two lengths, or free and paid together, are a list to choose from: neither is said.
  const [only, ...others] = new Set(minutes)
  const length = others.length === 0 ? only : undefined
  const cost = isPaid === isFree ? undefined : isPaid ? 'paid' : 'free'
  if (length === undefined && weekdays.length === 0 && cost === undefined) return undefined
  return {
    ...(length !== undefined && { minutes: length }),
    ...(weekdays.length > 0 && { weekdays }),
    ...(cost && { cost }),
  }
}

/** What the page of a person says of the mentoring that it offers. */
export function gatherOffered({ profile }: Known, all: HookLexicons): Offered | undefined {
  const offers = profile.offers.filter(({ value }) => value.offer === 'mentoring')
  return offers.length === 0
    ? undefined
    : findOffered(offers.map(({ value }) => value.words ?? '').join('. '), all)
}
