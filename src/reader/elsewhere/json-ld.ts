import { isWithinLeftOut } from '../left-out.ts'
import { mend } from './mended.ts'

/** One object of a page's structured data, as hostile as everything else on it. */
export type Node = Readonly<Record<string, unknown>>

const MOST_SCRIPTS = 20
const LONGEST_SCRIPT = 500_000
/** Deeper than any real page nests what it says of a person. */
const DEEPEST = 6

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that may stand alone or in a list, as a list. */
export const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 200) : value === undefined || value === null ? [] : [value]

/** Whether an object is of a type of schema.org. */
export const isOf = (node: Node, ...types: readonly string[]): boolean =>
  listIn(node['@type']).some(
    (type) => typeof type === 'string' && types.includes(type.replace(/^.*[/#:]/u, '')),
  )

/** The objects at the top of a page's structured data: those that speak of the page itself. */
export const topNodes = (document: Document): readonly Node[] =>
  [...document.getElementsByTagName('script')]
    .filter(
      (script) => /^application\/ld\+json(?:\s*;|$)/iu.test(script.type.trim()) && !isWithinLeftOut(script),
    )
    .slice(0, MOST_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST_SCRIPT)
    .flatMap((text) => topIn(parseLeniently(text), 0))

function topIn(value: unknown, depth: number): readonly Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => topIn(one, depth + 1))
  if (!isNode(value)) return []
  return '@graph' in value ? topIn(value['@graph'], depth + 1) : [value]
}

/** The object that a property holds, or the one it names by `@id`. */
export const nodesAt = (node: Node, property: string, among: readonly Node[]): readonly Node[] =>
  listIn(node[property]).flatMap((value) => {
    if (!isNode(value)) return []
    const named = value['@id']
    const other = Object.keys(value).length === 1 && among.find((one) => one['@id'] === named)
    return [other || value]
  })

const parseLeniently = (text: string): unknown => {
  for (const form of [() => text, () => mend(text)]) {
    try {
      return JSON.parse(form())
    } catch {
      // What cannot be mended is left out.
    }
  }
  return undefined
}
