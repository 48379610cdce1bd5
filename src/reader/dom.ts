import { leftOutOf } from './left-out.ts'

/** All elements that fit, are not marked as hidden and stand in no window or form, as an array. */
export function all(root: ParentNode | null | undefined, selector: string): readonly Element[] {
  if (!root) return []
  const out = leftOutOf(root)
  return out.has(root as Element) ? [] : keepOutside(root.querySelectorAll(selector), out)
}

function keepOutside(found: NodeListOf<Element> | HTMLCollectionOf<Element>, out: ReadonlySet<Element>) {
  const elements: Element[] = []
  for (let at = 0; at < found.length; at++) {
    const element = found.item(at)
    if (element && !out.has(element)) elements.push(element)
  }
  return elements
}

/** All elements that bear any of several marks, in their order. Each mark is asked for alone: engines find one quickly, and a list of several by comparing every element with each. */
export function allOf(root: ParentNode, marks: readonly string[]): readonly Element[] {
  const [only, ...more] = marks.map((mark) => all(root, mark)).filter((some) => some.length > 0)
  return only && more.length > 0
    ? [...new Set([...only, ...more.flat()])].sort((one, other) => (precedes(one, other) ? -1 : 1))
    : (only ?? [])
}

/** All links whose address holds one of several parts, as `all` gives them: engines keep links at hand. */
export function linksTo(
  root: Document | Element | null | undefined,
  ...parts: readonly string[]
): readonly Element[] {
  if (!root) return []
  const out = leftOutOf(root)
  if (out.has(root as Element)) return []
  return keepOutside(root.getElementsByTagName('a'), out).filter((link) => {
    const address = link.getAttribute('href')
    return address !== null && parts.some((part) => address.includes(part))
  })
}

/** Whether an element stands before another in the document. */
export const precedes = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0

/** What a page says of itself under a name or property: engines keep such elements at hand. Undefined where it says nothing. */
export function metaOf(document: Document, mark: 'name' | 'property', said: string): string | undefined {
  const all = document.getElementsByTagName('meta')
  for (let at = 0; at < all.length; at++)
    if (all.item(at)?.getAttribute(mark) === said) return all.item(at)?.getAttribute('content') ?? ''
  return undefined
}
