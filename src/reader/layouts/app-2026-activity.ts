import type { Post } from '../../model/reading.ts'
import { momentOfId } from '../dates.ts'
import { all, lineOf, linesOf, precedes } from '../dom.ts'
import { slugIn } from '../person-key.ts'
import { type Found, found, type Page, present } from '../proposal.ts'

/** Own posts of an activity card. A repost or comment names somebody else before the text; then nothing is taken. */
export function postsIn2026(section: Element, page: Page): readonly Found<Post>[] {
  const entries = all(section, 'li[data-testid="carousel-child-container"]').filter(
    (entry) => entry.parentElement?.closest('li[data-testid="carousel-child-container"]') === null,
  )
  return entries.filter((entry) => isOfPosts(entry)).flatMap((entry) => postIn(entry, page) ?? [])
}

/** Posts, comments and images share the card; the chosen one stands in the key of the list. */
const isOfPosts = (entry: Element) => {
  const key = entry.closest('[componentkey*="_pillContent"]')?.getAttribute('componentkey')
  return key === undefined || key === null || key.includes('activity_posts_')
}

function postIn(entry: Element, page: Page): Found<Post> | undefined {
  const box = entry.querySelector('[data-testid="expandable-text-box"]')
  if (!box) return undefined
  const actors = all(entry, 'a[href*="/in/"], a[href*="/company/"]').filter(
    (link) => precedes(link, box) && !box.contains(link) && !link.contains(box),
  )
  const others = actors.filter((link) => slugIn(link.getAttribute('href') ?? '') !== page.slug)
  if (actors.length === 0 || others.length > 0 || isRepost(entry, box, page)) return undefined
  const text = linesOf(box)
  const id = all(entry, 'a[href*="urn:li:"]')
    .map(idIn)
    .find((one) => one !== undefined)
  const at = id === undefined ? undefined : (momentOfId(id) ?? undefined)
  return found({ text, kind: 'post' as const, ...present({ id, at }) }, text, 'activity')
}

const idIn = (link: Element) =>
  /urn:li:(?:activity|ugcPost|share):(\d+)/u.exec(decodeURI(link.getAttribute('href') ?? ''))?.[1]

/** A line above the text that says so in words. */
const isRepost = (entry: Element, box: Element, page: Page) =>
  all(entry, 'p, span').some(
    (line) =>
      precedes(line, box) &&
      !line.contains(box) &&
      line.children.length === 0 &&
      lineOf(line).length < 60 &&
      page.words[0]?.otherActivity.some(
        (caption) => caption.includes(' ') && lineOf(line).toLowerCase().includes(caption),
      ),
  )
