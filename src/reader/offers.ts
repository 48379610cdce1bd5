import type { Offer, OfferKind } from '../model/reading.ts'
import { linksTo } from './dom.ts'
import { type Found, takeFound } from './proposal.ts'
import { lineOf } from './seen-text.ts'

/** Where the top of a profile links to what somebody is open for. The addresses are not translated. */
const addresses: readonly (readonly [OfferKind, RegExp])[] = [
  ['services', /\/services\/page\/|\/opportunities\/services/u],
  ['hiring', /\/opportunities\/hiring|\/overlay\/hiring/u],
  ['open-to-work', /\/opportunities\/job-opportunities|\/overlay\/open-to-work/u],
]

/** What the top of a profile marks the person as open for. The frames around photographs are images and say nothing. */
export function offersIn(root: Element | null): readonly Found<Offer>[] {
  const offers = linksTo(root, '/opportunities/', '/services/page/', '/overlay/')
    .filter((link) => !link.closest('aside'))
    .flatMap((link) => {
      const address = link.getAttribute('href') ?? ''
      const [kind] = addresses.find(([, path]) => path.test(address)) ?? []
      const text = lineOf(link)
      return kind && text !== '' ? [takeFound({ offer: kind, words: text }, text, 'services') ?? []] : []
    })
    .flat()
  return offers.filter(
    ({ value }, at) => offers.findIndex((other) => other.value.offer === value.offer) === at,
  )
}
