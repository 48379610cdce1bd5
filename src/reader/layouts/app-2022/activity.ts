import type { Post, Response } from '../../../model/reading.ts'
import { fold } from '../../../text/fold.ts'
import { momentOfId } from '../../dates.ts'
import { all } from '../../dom.ts'
import type { Page } from '../../page.ts'
import { postIdAround, postIdIn } from '../../post-id.ts'
import { type Found, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'
import { slugOf } from '../../slugs.ts'

const postWith = (text: string, id: string | undefined): Found<Post> | undefined =>
  takeFound(
    { text, kind: 'post' as const, ...present({ id, at: id ? (momentOfId(id) ?? undefined) : undefined }) },
    text,
    'activity',
  )

/** Own posts of the activity section, in its full and its compact form. */
export const postsIn2022 = (section: Element, page: Page): readonly Found<Post>[] => [
  ...all(section, '[data-urn*="urn:li:"]').flatMap((card) => fullPost(card, page) ?? []),
  ...all(section, '.feed-mini-update-contextual-description__text').flatMap(
    (caption) => compactPost(caption, page) ?? [],
  ),
]

/** A card's header tells who passed it on; one that leads to a group alone tells where it was posted. */
function isPassedOn(card: Element): boolean {
  const header = card.querySelector('[class*="update-components-header"]')
  if (!header) return false
  const links = all(header, 'a[href]').map((link) => link.getAttribute('href') ?? '')
  return links.length === 0 || links.some((address) => !address.includes('/groups/'))
}

/** A card with a header was shared from somebody else, and then another actor follows. */
function fullPost(card: Element, page: Page): Found<Post> | undefined {
  const actor = card.querySelector(
    '[class*="update-components-actor"] a[href*="/in/"], a[class*="update-components-actor"][href*="/in/"]',
  )
  const text = all(card, '.update-components-text').find(
    (one) => !one.closest('[class*="mini-update"], [class*="reshared"]'),
  )
  if (isPassedOn(card) || slugOf(actor) !== page.slug || !text) return undefined
  return postWith(linesOf(text), postIdIn(card.getAttribute('data-urn')))
}

/** What the person did to others' posts, by the captions of the compact form. Whose they are is not kept. */
export function responsesIn2022(section: Element, page: Page): readonly Found<Response>[] {
  const [lexicon] = page.lexicons
  return all(section, '.feed-mini-update-contextual-description__text').flatMap((caption) => {
    const said = saidIn(caption)
    const is = (kind: 'comment' | 'repost') =>
      lexicon?.[kind === 'comment' ? 'commented' : 'reposted'].find((word) => said.includes(word))
    const [response, quote] = is('comment')
      ? (['comment', is('comment')] as const)
      : (['repost', is('repost')] as const)
    const id = postIdAround(cardOf(caption))
    return quote ? (takeFound({ response, ...present({ id }) }, quote, 'activity') ?? []) : []
  })
}

/** What a caption says, without the name before it: “Jaime” likes nothing. */
function saidIn(caption: Element): string {
  const line = lineOf(caption.querySelector('[aria-hidden="true"]') ?? caption)
  return fold(line.replace(lineOf(caption.querySelector('strong')), ''))
}

const cardOf = (caption: Element) => caption.closest('li, .profile-creator-shared-feed-update__mini-update')

/** “X posted this • 3w” is an own post; “reposted this” and “commented on a post” are not, and what is in no known words is left. */
function compactPost(caption: Element, page: Page): Found<Post> | undefined {
  const said = saidIn(caption)
  const says = (captions: readonly string[]) => captions.some((caption) => said.includes(fold(caption)))
  const [lexicon] = page.lexicons
  if (!lexicon || says(lexicon.otherActivity) || !says(lexicon.ownActivity)) return undefined
  const card = cardOf(caption)
  const text = card?.querySelector('.inline-show-more-text--is-collapsed, [class*="inline-show-more-text"]')
  return postWith(linesOf(text), postIdAround(card))
}
