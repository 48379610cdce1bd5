import type { Offer } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { all } from '../dom.ts'
import type { Page } from '../page.ts'
import { type Found, takeFound } from '../proposal.ts'
import { lineOf } from '../seen-text.ts'
import { isAmongMentors, siteWords } from './kinds.ts'

/** Sites whose people offer mentoring by being there. */
const platforms = [
  'mentorcruise.com',
  'growthmentor.com',
  'adplist.org',
  'womencodingcommunity.com',
  'womenintech.org',
]

const LONGEST_LABEL = 60

/**
 * An offer of mentoring, on a page that is made for it: a mentor's page on a platform. The quote is the page's own label; a page
 * on which somebody merely writes the word offers nothing.
 */
export function offersOfMentor(page: Page): readonly Found<Offer>[] {
  const host = page.url.hostname.replace(/^www\./u, '')
  const isPlatform = platforms.some((platform) => host === platform || host.endsWith(`.${platform}`))
  if (!isPlatform && !isAmongMentors(page)) return []
  const mentors = siteWords(page, (site) => site.mentors)
  const label = all(page.root, 'a, button, span, p, h1, h2, h3')
    .filter((element) => element.childElementCount === 0 && !element.closest('nav, footer, aside, header'))
    .map(lineOf)
    .find((line) => line.length <= LONGEST_LABEL && mentors.some((word) => fold(line).includes(word)))
  const offer = label && takeFound({ offer: 'mentoring' as const, words: label }, label, 'page-text')
  return offer ? [offer] : []
}
