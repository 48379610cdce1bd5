import type { Post, Response } from '../../../model/reading.ts'
import { fold } from '../../../text/fold.ts'
import { momentOfId } from '../../dates.ts'
import { all, linksTo, precedes } from '../../dom.ts'
import { isWithinLeftOut } from '../../left-out.ts'
import type { Page } from '../../page.ts'
import { postIdAround } from '../../post-id.ts'
import { slugIn } from '../../profile-slug.ts'
import { type Found, present, takeFound } from '../../proposal.ts'
import { lineOf, linesOf } from '../../seen-text.ts'

const ENTRY = '[data-testid="carousel-child-container"]'
const BOX = '[data-testid="expandable-text-box"]'
const POST_LINK = 'a[href*="/feed/update/"]'

/** The text of an entry: its box, else the words inside the link to the post, which begin with none of its facts. */
function boxOf(entry: Element): Element | null {
  const box = entry.querySelector(BOX)
  if (box) return box
  return all(entry, `${POST_LINK} p, ${POST_LINK} span`).find((line) => lineOf(line) !== '') ?? null
}

/** An entry of an activity card with what tells whose it is, found once for all that asks. */
interface Entry {
  readonly root: Element
  readonly box: Element | null
  /** Short lines above the text, folded. */
  readonly above: readonly string[]
}

/** What an activity card tells: the person's own posts, and what they did to those of others. */
export interface Activity {
  readonly posts: readonly Found<Post>[]
  readonly responses: readonly Found<Response>[]
}

/** Posts, comments and images share the card; a comment stands in a list of its own. Others' words are not kept. */
export function activityIn2026(section: Element, page: Page): Activity {
  const [lexicon] = page.lexicons
  const posts = entriesOf(section, 'posts').map(entryAt)
  const commented = entriesOf(section, 'comments')
    .map(entryAt)
    .flatMap((entry) => response('comment', entry, lexicon?.commented ?? []) ?? [])
  const reposted = posts.flatMap((entry) => response('repost', entry, lexicon?.reposted ?? []) ?? [])
  return {
    posts: posts.flatMap((entry) => postIn(entry, page) ?? []),
    responses: [...commented, ...reposted],
  }
}

/** Entries of an activity card that are no part of another, with the list that they stand in. */
const entriesOf = (section: Element, list: 'posts' | 'comments') =>
  outermost(section).filter((entry) => {
    const key = entry.closest('[componentkey*="_pillContent"]')?.getAttribute('componentkey')
    return key === undefined || key === null ? list === 'posts' : key.includes(`activity_${list}_`)
  })

/** By their mark, else the items of lists that lead to a post. */
function outermost(section: Element): readonly Element[] {
  const marked = all(section, ENTRY)
  if (marked.length > 0) return withoutInner(marked)
  return all(section, 'li').filter(
    (item) => !item.parentElement?.closest('li') && item.querySelector(POST_LINK) !== null,
  )
}

/** Elements in the order of the page, without those that stand in another of them. */
function withoutInner(elements: readonly Element[]): readonly Element[] {
  const outer: Element[] = []
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element)
  return outer
}

function entryAt(root: Element): Entry {
  const box = boxOf(root)
  return { root, box, above: linesAbove(root, box) }
}

/** A line that says who passed something on is short. Our judgement. */
const LONGEST_CAPTION = 60
/** `NodeFilter.SHOW_ELEMENT`, which not every engine makes known. */
const ELEMENTS = 1

function linesAbove(root: Element, box: Element | null): readonly string[] {
  const above: string[] = []
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS)
  for (let next = walker.nextNode(); next && next !== box; next = walker.nextNode()) {
    const line = next as Element
    if (line.childElementCount > 0 || (line.tagName !== 'P' && line.tagName !== 'SPAN')) continue
    if (isWithinLeftOut(line)) continue
    const caption = lineOf(line)
    if (caption !== '' && caption.length < LONGEST_CAPTION) above.push(fold(caption))
  }
  return above
}

/** A post of the person's own. A repost names somebody else before the text; then nothing is taken. */
function postIn({ root, box, above }: Entry, page: Page): Found<Post> | undefined {
  if (!box) return undefined
  const actors = linksTo(root, '/in/', '/company/').filter(
    (link) => precedes(link, box) && !box.contains(link) && !link.contains(box),
  )
  const others = actors.filter((link) => slugIn(link.getAttribute('href') ?? '') !== page.slug)
  const isReposted = captionAmong(above, page.lexicons[0]?.reposted ?? []) !== undefined
  if (actors.length === 0 || others.length > 0 || isReposted) return undefined
  const text = linesOf(box)
  const id = postIdAround(root)
  const at = id === undefined ? undefined : (momentOfId(id) ?? undefined)
  return takeFound({ text, kind: 'post' as const, ...present({ id, at }) }, text, 'activity')
}

function response(
  kind: Response['response'],
  { root, above }: Entry,
  captions: readonly string[],
): Found<Response> | undefined {
  const said = captionAmong(above, captions)
  if (said === undefined) return undefined
  const id = postIdAround(root)
  return takeFound({ response: kind, ...present({ id }) }, said, 'activity')
}

/** The words of a line above the text that say “reposted this”. */
function captionAmong(above: readonly string[], captions: readonly string[]): string | undefined {
  for (const line of above) {
    const caption = captions.find((one) => line.endsWith(one))
    if (caption !== undefined) return caption
  }
  return undefined
}
