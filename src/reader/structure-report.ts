import { structureAttributes, structureRoles, structureWords } from './structure-words.ts'

/** Elements that say nothing about how a page is built. */
const silent = new Set(['SCRIPT', 'STYLE', 'SVG', 'PATH', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'IMG'])
const MOST_LINES = 1_500
const DEEPEST = 60

/**
 * How a page is built, without a word of it: tags, names of attributes, and how often. Values stand there only as far as they are
 * the reader's own words; all others, such as keys that carry slugs and ids, only as their length (`‹39›`). Made to be
 * shown to whoever repairs the reader, so that the user can read it before passing it on.
 */
export function structureReport(document: Document): string {
  const lines: string[] = [
    `lang ‹${document.documentElement.lang.length}›`,
    `elements ${document.querySelectorAll('*').length}`,
  ]
  outline(document.querySelector('main') ?? document.body, 0, lines)
  return lines.slice(0, MOST_LINES).join('\n')
}

/** One line for an element, then those inside it; neighbours that are built alike are told once, with their number. */
function outline(element: Element, depth: number, lines: string[]): void {
  if (depth > DEEPEST || lines.length >= MOST_LINES) return
  lines.push(`${' '.repeat(depth)}${shapeOf(element)}`)
  let before: { readonly shape: string; readonly at: number; count: number } | undefined
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (lines.length >= MOST_LINES) return
    if (silent.has(child.tagName.toUpperCase())) continue
    const shape = wholeShape(child)
    if (before?.shape === shape) {
      before.count++
      lines[before.at] = `${lines[before.at]?.replace(/ ×\d+$/u, '')} ×${before.count}`
      continue
    }
    before = { shape, at: lines.length, count: 1 }
    outline(child, depth + 1, lines)
  }
}

/** An element with what is in it to a small depth: enough to tell whether two neighbours are built alike. */
const wholeShape = (element: Element): string =>
  `${shapeOf(element)}(${[...element.children].map((child) => `${child.tagName}${child.childElementCount}`).join()})`

function shapeOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const known = structureAttributes.has(name)
    const shown = known ? shownValue(value) : lengthOf(value)
    return `${known ? name : 'attribute'}${shown === '' ? '' : `=${shown}`}`
  })
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const text =
    texts.length > 0 ? ` text${lengthOf(texts.map((node) => node.nodeValue?.trim()).join(' '))}` : ''
  return `${tagOf(element)}${attributes.length > 0 ? ` [${attributes.join(' ')}]` : ''}${text}`
}

/** A tag of the web's own; the name of any other could carry somebody's. */
const tagOf = ({ tagName }: Element) =>
  /^[A-Z][A-Z0-9]{0,10}$/u.test(tagName) ? tagName.toLowerCase() : 'custom'

/** The length of a text in steps, so that it cannot be told apart by it. */
const lengthOf = (text: string): string => {
  const step = [1, 20, 40, 100, 400].find((longest) => text.length <= longest)
  return text === '' ? '' : `‹${step === undefined ? '400+' : `≤${step}`}›`
}

/** A value as far as it is made of the reader's own words; what stands between them as its length. */
function shownValue(value: string): string {
  if (structureRoles.has(value)) return value
  for (const word of structureWords) {
    const at = value.indexOf(word)
    if (at >= 0) return `${shownValue(value.slice(0, at))}${word}${shownValue(value.slice(at + word.length))}`
  }
  return lengthOf(value)
}
