import type { Post, Response } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { momentOfId } from '../dates.ts'
import { all, lineOf, linesOf, precedes } from '../dom.ts'
import type { Page } from '../page.ts'
import { postIdAround } from '../post-id.ts'
import { slugIn } from '../profile-slug.ts'
import { type Found, found, present } from '../proposal.ts'

const ENTRY = '[data-testid="carousel-child-container"]'
const BOX = '[data-testid="expandable-text-box"]'
const POST_LINK = 'a[href*="/feed/update/"]'

/** The text of an entry: its box, else the words inside the link to the post, which begin with none of its facts. */
function boxOf(entry: Element): Element | null {
  const box = entry.querySelector(BOX)
  if (box) return box
  return all(entry, `${POST_LINK} p, ${POST_LINK} span`).find((line) => lineOf(line) !== '') ?? null
}

/** Entries of an activity card that are no part of another, with the list that they stand in: posts, comments and images share the card. */
const entriesOf = (section: Element, list: 'posts' | 'comments') =>
  outermost(section).filter((entry) => {
    const key = entry.closest('[componentkey*="_pillContent"]')?.getAttribute('componentkey')
    return key === undefined || key === null ? list === 'posts' : key.includes(`activity_${list}_`)
  })

/** By their mark, else the items of lists that lead to a post. */
function outermost(section: Element): readonly Element[] {
  const marked = all(section, ENTRY)
  if (marked.length > 0) return marked.filter((entry) => !entry.parentElement?.closest(ENTRY))
  return all(section, 'li').filter(
    (item) => !item.parentElement?.closest('li') && item.querySelector(POST_LINK) !== null,
  )
}

/** Own posts of an activity card. A repost names somebody else before the text; then nothing is taken. */
export const postsIn2026 = (section: Element, page: Page): readonly Found<Post>[] =>
  entriesOf(section, 'posts').flatMap((entry) => postIn(entry, page) ?? [])

function postIn(entry: Element, page: Page): Found<Post> | undefined {
  const box = boxOf(entry)
  if (!box) return undefined
  const actors = all(entry, 'a[href*="/in/"], a[href*="/company/"]').filter(
    (link) => precedes(link, box) && !box.contains(link) && !link.contains(box),
  )
  const others = actors.filter((link) => slugIn(link.getAttribute('href') ?? '') !== page.slug)
  if (actors.length === 0 || others.length > 0 || repostedBy(entry, page) !== undefined) return undefined
  const text = linesOf(box)
  const id = postIdAround(entry)
  const at = id === undefined ? undefined : (momentOfId(id) ?? undefined)
  return found({ text, kind: 'post' as const, ...present({ id, at }) }, text, 'activity')
}

/** Comments stand in a list of their own; a repost says so in a line above the text. Others' words are not kept. */
export function responsesIn2026(section: Element, page: Page): readonly Found<Response>[] {
  const comments = entriesOf(section, 'comments').flatMap((entry) => response('comment', entry, page) ?? [])
  const reposts = entriesOf(section, 'posts').flatMap((entry) => response('repost', entry, page) ?? [])
  return [...comments, ...reposts]
}

function response(kind: 'comment' | 'repost', entry: Element, page: Page): Found<Response> | undefined {
  const said = kind === 'repost' ? repostedBy(entry, page) : captionIn(entry, page.words[0]?.commented ?? [])
  const id = postIdAround(entry)
  return said === undefined ? undefined : found({ response: kind, ...present({ id }) }, said, 'activity')
}

/** The words of a line above the text that say “reposted this”. */
const repostedBy = (entry: Element, page: Page) => captionIn(entry, page.words[0]?.reposted ?? [])

function captionIn(entry: Element, captions: readonly string[]): string | undefined {
  const box = boxOf(entry)
  for (const line of all(entry, 'p, span')) {
    if (box && !precedes(line, box)) break
    if (line.childElementCount > 0) continue
    const words = lineOf(line)
    const said = words.length < 60 ? fold(words) : ''
    const caption = captions.find((one) => said.endsWith(one))
    if (caption !== undefined) return caption
  }
  return undefined
}
