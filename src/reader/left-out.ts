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

/** All elements of the document around a node that are left out. */
export const leftOutOf = (root: Node): ReadonlySet<Element> => {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument
  return document ? (leftOut.get(document) ?? lookAnew(document)) : new Set()
}

/** Whether an element stands in something that is hidden, a window or a form. */
export const isWithinLeftOut = (element: Element): boolean => leftOutOf(element).has(element)

/** Told apart by how they are made, since neither style sheets nor layout are at hand in every engine. `out`: what the document leaves out. */
export function isSilent(element: Element, out = leftOutOf(element)): boolean {
  if (silent.has(element.tagName) || out.has(element)) return true
  if (!element.hasAttributes()) return false
  const classes = element.getAttribute('class')
  return (
    (classes !== null && COPY.test(classes)) ||
    element.getAttribute('data-testid') === 'expandable-text-button'
  )
}
