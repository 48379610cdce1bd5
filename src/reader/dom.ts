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

/** Told apart by how they are made, since neither style sheets nor layout are at hand in every engine. */
const isSilent = (element: Element) =>
  silent.has(element.tagName) ||
  element.classList.contains('visually-hidden') ||
  element.classList.contains('sr-only') ||
  element.classList.contains('a11y-text') ||
  element.getAttribute('data-testid') === 'expandable-text-button' ||
  element.hasAttribute('hidden')

/** The text of an element as it is seen: `<br>` and blocks become line breaks; buttons and copies for screen readers are left out. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return ''
  const parts: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    if (node.nodeType !== 1) return
    const child = node as Element
    if (child !== element && isSilent(child)) return
    if (child.tagName === 'BR') {
      parts.push('\n')
      return
    }
    const block = child !== element && blocks.has(child.tagName)
    if (block) parts.push('\n')
    for (const inner of child.childNodes) walk(inner)
    if (block) parts.push('\n')
  }
  walk(element)
  return parts.join('')
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

/** All elements that fit and are not marked as hidden, as an array. */
export const all = (root: ParentNode | null | undefined, selector: string): readonly Element[] =>
  root ? [...root.querySelectorAll(selector)].filter((element) => element.closest('[hidden]') === null) : []

/** Whether an element stands before another in the document. */
export const precedes = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0
