import { spanIn } from '../dates.ts'
import { isSilent } from '../left-out.ts'
import type { Page } from '../page.ts'
import { lineOf } from '../seen-text.ts'

/** One line as it is seen, with the innermost element that holds it. */
export interface ShapeLine {
  readonly text: string
  readonly element: Element
}

/** More than any section of a profile has: what is longer is no list of entries. Our judgement. */
const MOST_LINES = 2_000
const INLINE = new Set(['A', 'ABBR', 'B', 'BDI', 'EM', 'I', 'SMALL', 'SPAN', 'STRONG', 'TIME', 'U'])

/** A copy for screen readers beside the one for eyes, which is hidden from them: told by the pair, whatever its class. */
function isCopy(element: Element): boolean {
  if (element.tagName !== 'SPAN' || element.hasAttribute('aria-hidden')) return false
  const twin = element.previousElementSibling ?? element.nextElementSibling
  return (
    element.parentElement?.childElementCount === 2 &&
    twin?.getAttribute('aria-hidden') === 'true' &&
    /[\p{L}\p{Nd}]/u.test(twin.textContent ?? '')
  )
}

/** A logo's link is passed over by the keyboard, since the next link says the same; an aside speaks of others. */
const isBeside = (element: Element) =>
  element.tagName === 'ASIDE' || (element.tagName === 'A' && element.getAttribute('tabindex') === '-1')

const HEADING = /^H[1-6]$/u
const hasOwnWords = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/u.test(node.nodeValue ?? ''))

/** “Jan 2023 -” “Present” “2 yrs”: dates whose parts are elements of their own are one line. */
function isBrokenDate(element: Element, page: Page): boolean {
  const parts = [...element.children]
  if (
    parts.length < 2 ||
    !parts.every((part) => INLINE.has(part.tagName) && !part.hasAttribute('aria-hidden'))
  )
    return false
  const line = lineOf(element)
  return line.length <= 80 && /\p{Nd}{4}/u.test(line) && spanIn(line, page.lexicons) !== null
}

/** What is seen of a part of a page, line by line: neighbours are lines of their own unless words stand between them. */
export function shapeLines(root: Element, page: Page): readonly ShapeLine[] {
  const lines: ShapeLine[] = []
  const visit = (element: Element) => {
    if (lines.length >= MOST_LINES) return
    if (element !== root && (isSilent(element) || isCopy(element) || isBeside(element))) return
    const isLine = HEADING.test(element.tagName) || hasOwnWords(element) || isBrokenDate(element, page)
    if (element.childElementCount === 0 || isLine) {
      const text = lineOf(element)
      // A copy for screen readers may stand beside more than the text for eyes.
      const isTwin = lines.at(-1)?.text === text && lines.at(-1)?.element.nextElementSibling === element
      if (/[\p{L}\p{Nd}*]/u.test(text) && !isTwin) lines.push({ text, element })
    } else for (const child of element.children) visit(child)
  }
  visit(root)
  return lines
}
