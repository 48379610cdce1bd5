import { isSilent, leftOutOf } from './left-out.ts'
import { manyLines, oneLine } from './lines-of.ts'

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'SECTION',
  'ARTICLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'DL',
  'DT',
  'DD',
  'TR',
  'TABLE',
])

/** Whether line breaks in the markup are line breaks on the page: by its style, or where the site is known to style it so. */
function keepsBreaks(text: Node): boolean {
  const parent = text.parentElement
  if (!parent) return false
  if (parent.closest('pre, [data-testid="expandable-text-box"]')) return true
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? ''
  return /^(?:pre|break-spaces)/u.test(style)
}

/** Words of markup: white space between them is one blank, whatever it is made of, unless it is styled to be seen. */
const wordsOf = (text: Node) => {
  const value = text.nodeValue ?? ''
  if (!value.includes('\n') && !value.includes('\t')) return value
  return /\S[^\S\n]*\n\s*\S/.test(value) && keepsBreaks(text) ? value : value.replace(/[\t\n\r ]+/g, ' ')
}

const nothing = () => false

/**
 * The text of an element as it is seen: `<br>` and blocks become line breaks, neighbouring elements within a line are parted by
 * a blank; buttons, windows, forms, and copies for screen readers are left out, and whatever else the caller leaves out.
 */
export function textOf(
  element: Element | null | undefined,
  leaves: (part: Element) => boolean = nothing,
): string {
  if (!element) return ''
  const { firstChild: only } = element
  if (only?.nodeType === 3 && only.nextSibling === null) return wordsOf(only)
  const out = leftOutOf(element)
  const parts: string[] = []
  const walk = (around: Element) => {
    for (let node = around.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) parts.push(wordsOf(node))
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (child.tagName === 'BR') parts.push('\n')
      else if (!isSilent(child, out) && !leaves(child)) {
        const block = blocks.has(child.tagName)
        if (block) parts.push('\n')
        else if (followsElement(child)) parts.push(' ')
        walk(child)
        if (block) parts.push('\n')
      }
    }
  }
  walk(element)
  return parts.join('')
}

/** Whether no text stands between an element and the one before it, or a number runs on from a word: “Present” “2 months”. */
function followsElement(element: Element): boolean {
  let before = element.previousSibling
  while (before?.nodeType === 8) before = before.previousSibling
  if (before?.nodeType !== 3) return before?.nodeType === 1
  const isRaised = element.tagName === 'SUB' || element.tagName === 'SUP'
  return !isRaised && /\p{L}$/u.test(before.nodeValue ?? '') && /^\p{Nd}/u.test(element.textContent ?? '')
}

/** The line of each element that was asked for in a look at its document, with what that look leaves out. */
const lines = new WeakMap<ReadonlySet<Element>, Map<Element, string>>()

/** The text of an element on one line, made once in a look at its document. */
export function lineOf(element: Element | null | undefined): string {
  if (!element) return ''
  const look = leftOutOf(element)
  const known = lines.get(look) ?? new Map<Element, string>()
  lines.set(look, known)
  const before = known.get(element)
  if (before !== undefined) return before
  const line = oneLine(textOf(element))
  known.set(element, line)
  return line
}

/** The text of an element over several lines, without the “…” that the site puts before its “more”. */
export const linesOf = (element: Element | null | undefined): string => manyLines(textOf(element))
