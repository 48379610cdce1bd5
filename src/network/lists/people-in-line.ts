import { looksLikeName } from '../../text/looks-like-name.ts'
import type { LineSigns } from './line-signs.ts'

/** A part of a line between its dashes, strokes and colons, with its place (UTF-16 code units). */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Somebody in a line. `sure`: the line itself says that it is a person; else only their letters do. */
export interface PersonInLine {
  readonly name: string
  readonly parts: readonly string[]
  readonly sure: boolean
  /** The segment in which they stand. */
  readonly at: number
}

/** Dashes, strokes and colons; and the end of a sentence, which a shortened title is none: “Prof. …”. */
const SEPARATORS = /\s+[–—|·•-]{1,2}\s+|\s*[|•\t]\s*|:\s+|(?<=\p{L}{4})(?<!prof)[.?!]\s+(?=[\p{Lu}\p{Lo}])/giu

/** The parts of a line. */
export function segmentsOf(line: string): readonly Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const found of line.matchAll(SEPARATORS)) {
    segments.push({ text: line.slice(start, found.index), start, end: found.index })
    start = found.index + found[0].length
  }
  segments.push({ text: line.slice(start), start, end: line.length })
  return segments.filter(({ text }) => text.trim() !== '')
}

/** What is known besides of names: whether the user's network, or another list, holds one. */
export type IsKnownName = (name: string) => boolean

/** The people of a line: whoever is introduced, titled, known already, or has a role behind the name. */
export function peopleInLine(
  segments: readonly Segment[],
  signs: LineSigns,
  isKnown: IsKnownName,
): readonly PersonInLine[] {
  const found = segments.flatMap(({ text }, at) => {
    const before = segments[at - 1]?.text
    const follows = before !== undefined && signs.introduced(`${before}: `).text === ''
    const { text: bare, isIntroduced } = signs.introduced(text)
    return bare
      .split(signs.and)
      .flatMap((part) => personIn(part, at, signs, isIntroduced || follows || isKnown(nameOf(part, signs))))
  })
  const sure = found.filter((one) => one.sure)
  return sure.length > 0 ? sure : found
}

const nameOf = (part: string, signs: LineSigns) =>
  signs.titled(part.trim()).text.split(/\s*[,،(]\s*/u)[0] ?? ''

function personIn(part: string, at: number, signs: LineSigns, isTold: boolean): readonly PersonInLine[] {
  const { text, isTitled } = signs.titled(part.trim())
  const [head = '', ...behind] = text
    .replace(/\)\s*$/u, '')
    .split(/\s*[,،(]\s*/u)
    .map((one) => one.trim())
  const parts = behind.filter((one) => one !== '')
  const name = head.replace(/[.,;:]+$/u, '')
  if (!looksLikeName(name) || name.split(/\s+/u).length > 5) return []
  if (isTold || isTitled) return [{ name, parts, sure: true, at }]
  if (signs.isPause(name) || signs.isIdea(name)) return []
  if (parts.some(signs.isRole)) return [{ name, parts, sure: true, at }]
  return signs.hasCommonWord(name) ? [] : [{ name, parts, sure: false, at }]
}

/** Role and company of the parts behind a name; what cannot be told apart is left. */
export function roleIn(
  parts: readonly string[],
  signs: LineSigns,
): { readonly role?: string; readonly company?: string } {
  const [first, ...rest] = parts
  if (first === undefined) return {}
  const places = parts.filter((part) => !signs.isRole(part))
  const roles = parts.filter(signs.isRole)
  if (roles.length === 0) return rest.length === 0 ? { company: first } : {}
  const role = roles.join(', ')
  const [company] = places
  if (company !== undefined && places.length === 1) return { role, company }
  if (company !== undefined) return { role }
  const [what, where, ...more] = role.split(signs.at)
  return what !== undefined && where !== undefined && more.length === 0
    ? { role: what.trim(), company: where.trim() }
    : { role }
}
