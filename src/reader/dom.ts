import { LONGEST } from '../model/longest.ts'
import { cutAtWord, visible, visibleText } from '../text/visible.ts'

/** Elements whose words are never part of what a person wrote. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'BUTTON',
  'DIALOG',
  'SVG',
  'svg',
  'CODE',
  'IMG',
  'FIGURE',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
])
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

/**
 * Windows and forms that a page lays over what it says, what it says beside, and what is hidden: none of it is the profile. Each is asked for alone:
 * engines find one mark quickly, and a list of several by comparing every element with each.
 */
const MAY_BE_LEFT_OUT = [
  'dialog',
  'form',
  'aside',
  '[hidden]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  '[class*="modal"]',
]
/** Class names of windows (`modal`, `sign-in-modal__outlet`), not of the page behind one (`modal-open`). */
const MODAL = /(?:^|[\s_-])modal(?:__[\w-]+)?(?:\s|$)/u
/** Class names of copies for screen readers. */
const COPY = /(?:^|\s)(?:visually-hidden|sr-only|a11y-text)(?:\s|$)/u

/** Whether an element itself is hidden, a window, a form or an aside. A panel of tabs is content, also while another panel is shown. */
function isLeftOut(element: Element): boolean {
  // Some sites wrap their whole page in a form.
  if (element.tagName === 'FORM' || element.tagName === 'ASIDE')
    return element.querySelector('main, h1') === null
  if (element.tagName === 'DIALOG') return true
  if (!element.hasAttributes()) return false
  const role = element.getAttribute('role')
  if (role === 'dialog' || role === 'alertdialog') return true
  if (element.hasAttribute('hidden') && role !== 'tabpanel') return true
  if (element.getAttribute('aria-modal') === 'true') return true
  const classes = element.getAttribute('class')
  return classes?.includes('modal') === true && MODAL.test(classes)
}

/** All elements that are left out of each document, found once for each look at it. */
const leftOut = new WeakMap<Document, ReadonlySet<Element>>()

/** Begins a new look at a page: it may have changed since the last one. */
export function lookAnew(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const mark of MAY_BE_LEFT_OUT)
    for (const element of document.querySelectorAll(mark)) {
      if (found.has(element) || !isLeftOut(element)) continue
      found.add(element)
      for (const inner of element.getElementsByTagName('*')) found.add(inner)
    }
  leftOut.set(document, found)
  return found
}

const leftOutOf = (root: Node): ReadonlySet<Element> => {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument
  return document ? (leftOut.get(document) ?? lookAnew(document)) : new Set()
}

/** Whether an element stands in something that is hidden, a window or a form. */
export const isWithinLeftOut = (element: Element): boolean => leftOutOf(element).has(element)

/** Told apart by how they are made, since neither style sheets nor layout are at hand in every engine. */
export const isSilent = (element: Element): boolean =>
  silent.has(element.tagName) ||
  isLeftOut(element) ||
  (element.hasAttributes() &&
    (COPY.test(element.getAttribute('class') ?? '') ||
      element.getAttribute('data-testid') === 'expandable-text-button'))

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
  const words = text.nodeValue ?? ''
  if (!words.includes('\n') && !words.includes('\t')) return words
  return /\S\s*\n\s*\S/u.test(words) && keepsBreaks(text) ? words : words.replace(/[\t\n\r ]+/gu, ' ')
}

/**
 * The text of an element as it is seen: `<br>` and blocks become line breaks, neighbouring elements within a line are parted by
 * a blank; buttons, windows, forms, and copies for screen readers are left out.
 */
export function textOf(element: Element | null | undefined): string {
  if (!element) return ''
  const { firstChild: only } = element
  if (only?.nodeType === 3 && only.nextSibling === null) return wordsOf(only)
  const parts: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push(wordsOf(node))
    if (node.nodeType !== 1) return
    const child = node as Element
    if (child !== element && isSilent(child)) return
    if (child.tagName === 'BR') {
      parts.push('\n')
      return
    }
    const block = child !== element && blocks.has(child.tagName)
    const edge = block ? '\n' : followsElement(child) ? ' ' : ''
    if (edge !== '') parts.push(edge)
    for (const inner of child.childNodes) walk(inner)
    if (block) parts.push('\n')
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

/** A text on one line, without what is not seen, cut at the longest line. */
export const oneLine = (text: string): string =>
  cutAtWord(
    visible(text.slice(0, LONGEST.line * 20))
      .replace(/\s+/gu, ' ')
      .trim(),
    LONGEST.line,
  )

/** A text of several lines; blank lines become one. */
export const manyLines = (text: string): string =>
  cutAtWord(
    visibleText(text.slice(0, LONGEST.text * 4))
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
    LONGEST.text,
  )

/** The text of an element on one line. */
export const lineOf = (element: Element | null | undefined): string => oneLine(textOf(element))

/** The text of an element over several lines, without the “…” that the site puts before its “more”. */
export const linesOf = (element: Element | null | undefined): string => manyLines(textOf(element))

/** All elements that fit, are not marked as hidden and stand in no window or form, as an array. */
export function all(root: ParentNode | null | undefined, selector: string): readonly Element[] {
  if (!root) return []
  const out = leftOutOf(root)
  const kept: Element[] = []
  if (out.has(root as Element)) return kept
  const found = root.querySelectorAll(selector)
  for (let at = 0; at < found.length; at++) {
    const element = found.item(at)
    if (!out.has(element)) kept.push(element)
  }
  return kept
}

/** All elements that bear any of several marks, in their order. Each mark is asked for alone, as above. */
export const allOf = (root: ParentNode, marks: readonly string[]): readonly Element[] =>
  [...new Set(marks.flatMap((mark) => all(root, mark)))].sort((one, other) => (precedes(one, other) ? -1 : 1))

/** Whether an element stands before another in the document. */
export const precedes = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0
