import type { ScalarField } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import type { Found, Proposed } from './proposal.ts'

/** The value that is believed for a field, and whether designs disagree about it. */
export interface Choice {
  readonly found?: Found<unknown>
  readonly by?: Proposed
  readonly contested: boolean
}

/** How many times better supported a value has to be than its rival. Our judgement: anything less is a guess. */
const CLEARLY = 2

/**
 * The best supported value of a field: designs that say the same add up their trust, and the words of the most trusted one
 * stand. Where two values are about as well supported, neither is believed.
 */
export function choose(proposed: readonly Proposed[], field: ScalarField): Choice {
  const camps: { readonly first: Proposed; readonly value: unknown; support: number }[] = []
  for (const one of proposed) {
    const value = one.proposal.scalars[field]?.value
    if (value === undefined) continue
    const camp = camps.find((other) => agree(other.value, value))
    if (camp) camp.support += one.layout.trust
    else camps.push({ first: one, value, support: one.layout.trust })
  }
  const [best, rival] = [...camps].sort((one, other) => other.support - one.support)
  const contested = camps.length > 1
  if (!best || (rival && best.support < CLEARLY * rival.support)) return { contested }
  const found = best.first.proposal.scalars[field]
  return found ? { found, by: best.first, contested } : { contested }
}

/** Whether two designs mean the same: one may say more (“Gothenburg, Sweden”) or shorten a name (“Noa B.”). */
function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  const [a, b] = [fold(one), fold(other)]
  return a.includes(b) || b.includes(a) || isShortened(a, b) || isShortened(b, a)
}

const isShortened = (short: string, long: string) => {
  const words = wordsOf(short)
  const whole = wordsOf(long)
  return (
    words.length === whole.length &&
    words.every((word, at) => (whole[at] ?? '').startsWith(word.replace(/[.…]+$/u, '')))
  )
}

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '')
