import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import { after } from './history.ts'

/** A piece of advice, what I did about it, and when I told them. */
export interface Advice {
  readonly advised: TouchpointOf<'advised'>
  readonly acted: readonly TouchpointOf<'acted'>[]
  readonly reported?: TouchpointOf<'reported' | 'sent'>
}

/** The advice of one person, oldest first. What was done without naming its advice belongs to the latest before it. */
export function ledger(sequence: readonly Touchpoint[]): readonly Advice[] {
  const acted = new Map<string, TouchpointOf<'acted'>[]>()
  const known: TouchpointOf<'advised'>[] = []
  for (const one of sequence) {
    if (one.kind === 'advised') known.push(one)
    if (one.kind !== 'acted') continue
    const id = one.about ?? known.at(-1)?.id
    if (id !== undefined) acted.set(id, [...(acted.get(id) ?? []), one])
  }
  return known.map((advised) => {
    const reported = after(sequence, advised).find(isReport)
    return { advised, acted: acted.get(advised.id) ?? [], ...(reported && { reported }) }
  })
}

const isReport = (one: Touchpoint): one is TouchpointOf<'reported' | 'sent'> =>
  one.kind === 'reported' || (one.kind === 'sent' && one.message === 'report-back')
