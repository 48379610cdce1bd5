import type { Offer } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { all } from '../dom.ts'
import type { Page } from '../page.ts'
import { type Found, found } from '../proposal.ts'
import { lineOf } from '../seen-text.ts'

/** Sites whose people offer mentoring by being there, and paths of mentors' pages elsewhere. */
const platforms = [
  'mentorcruise.com',
  'growthmentor.com',
  'adplist.org',
  'womencodingcommunity.com',
  'womenintech.org',
]
const mentorPath = /\/mentors?\/[^/]+/iu
/** “Mentor” as the site says it on its own labels, in the languages of its pages. */
const mentorWords = ['mentor', 'מנטור', 'חונכ', 'مرشد', 'موجه']

const LONGEST_LABEL = 60

/**
 * An offer of mentoring, on a page that is made for it: a mentor's page on a platform. The quote is the page's own label; a page
 * on which somebody merely writes the word offers nothing.
 */
export function offersOfMentor(page: Page): readonly Found<Offer>[] {
  const host = page.url.hostname.replace(/^www\./u, '')
  const isPlatform = platforms.some((platform) => host === platform || host.endsWith(`.${platform}`))
  if (!isPlatform && !mentorPath.test(page.url.pathname)) return []
  const label = all(page.root, 'a, button, span, p, h1, h2, h3')
    .filter((element) => element.childElementCount === 0 && !element.closest('nav, footer, aside, header'))
    .map(lineOf)
    .find((line) => line.length <= LONGEST_LABEL && mentorWords.some((word) => fold(line).includes(word)))
  const offer = label && found({ offer: 'mentoring' as const, words: label }, label, 'page-text')
  return offer ? [offer] : []
}
