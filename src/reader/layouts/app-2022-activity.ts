import type { Post } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { momentOfId } from '../dates.ts'
import { all, lineOf, linesOf } from '../dom.ts'
import { type Found, found, type Page, present } from '../proposal.ts'
import { slugOf } from '../slugs.ts'

const ID = /urn:li:(?:activity|ugcPost|share):(\d+)/u

const postWith = (text: string, id: string | undefined): Found<Post> | undefined =>
  found(
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

/** A card with a header was shared from somebody else, and then another actor follows. */
function fullPost(card: Element, page: Page): Found<Post> | undefined {
  const actor = card.querySelector(
    '[class*="update-components-actor"] a[href*="/in/"], a[class*="update-components-actor"][href*="/in/"]',
  )
  const text = all(card, '.update-components-text').find(
    (one) => !one.closest('[class*="mini-update"], [class*="reshared"]'),
  )
  if (card.querySelector('[class*="update-components-header"]') || slugOf(actor) !== page.slug || !text)
    return undefined
  return postWith(linesOf(text), ID.exec(card.getAttribute('data-urn') ?? '')?.[1])
}

/** “X posted this • 3w” is an own post; “reposted this” and “commented on a post” are not, and what is in no known words is left. */
function compactPost(caption: Element, page: Page): Found<Post> | undefined {
  const said = fold(lineOf(caption.querySelector('[aria-hidden="true"]') ?? caption))
  const says = (captions: readonly string[]) => captions.some((words) => said.includes(fold(words)))
  const [words] = page.words
  if (!words || says(words.otherActivity) || !says(words.ownActivity)) return undefined
  const card = caption.closest('li, .profile-creator-shared-feed-update__mini-update')
  const text = card?.querySelector('.inline-show-more-text--is-collapsed, [class*="inline-show-more-text"]')
  const id = all(card, 'a[href*="urn:li:"]').map(
    (link) => ID.exec(decodeURI(link.getAttribute('href') ?? ''))?.[1],
  )[0]
  return postWith(linesOf(text), id)
}
