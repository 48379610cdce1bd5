import { kindIds } from '../../model/draft.ts'
import { firstWithin, within } from '../places.ts'
import type { Look, Rule } from '../rule.ts'

/** Cut off by whoever quotes: an ellipsis or a colon right before the closing mark. */
const isCut = /(?:…|\.{3}|:)["”“״»«'’‘‹›׳]$/u
/** How many letters and digits a quotation may have beside a lead-in and say nothing of its own. */
const BESIDE = 12

/** What is quoted shows what was read: half a title was not, and an announcement says nothing that could be answered. */
export const weakQuotation: Rule = {
  level: 'mend',
  for: kindIds,
  find: (look) =>
    look.quotes.filter(
      (quote) => isCut.test(look.text.slice(quote.start, quote.end)) || isAnnouncement(quote, look),
    ),
}

/** An announcement that teaches nothing beside, or a lead-in with nothing behind it. */
function isAnnouncement(quote: Look['quotes'][number], { heard, text }: Look): boolean {
  const teaches = firstWithin(heard('lessons'), quote) !== undefined
  if (!teaches && firstWithin(heard('announcements'), quote)) return true
  return heard('leadIns').some((hit) => {
    const beside = text.slice(quote.start, hit.start) + text.slice(hit.end, quote.end)
    return within(hit, quote) && beside.replace(/[^\p{L}\p{N}]/gu, '').length <= BESIDE
  })
}
