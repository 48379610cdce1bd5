import { withoutEntities } from '../../text/entities.ts'
import { manyLines, oneLine } from '../lines-of.ts'
import { isOf, listIn, type Node } from './json-ld.ts'

const TAG = /<\/?\p{L}[^>]{0,300}>/gu
/** What programs write where nothing was said. */
const NOTHING = /^(?:undefined|null|none|n\/a)$/iu

/** A text of structured data: its entities decoded, without markup that was left in it; '' for stars in place of letters, and for anything that is no text. */
export const plainText = (value: unknown): string => {
  if (typeof value !== 'string') return ''
  const said = withoutEntities(value)
  const bare = said.replace(TAG, ' ')
  // Markup holds entities of its own.
  const text = manyLines(bare === said ? said : withoutEntities(bare))
  return /\p{L}/u.test(text) && !/\*{2}/u.test(text) && !NOTHING.test(text) ? text : ''
}

/** The texts of a property: given as such, or as objects with a name. A role that stands between names what it leads to. */
export const textsAt = (node: Node, property: string): readonly string[] =>
  listIn(node[property]).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return lineOfText(value)
    const held = value as Node
    if (isOf(held, 'Role', 'OrganizationRole', 'EmployeeRole') && property in held)
      return textsAt(held, property)
    return lineOfText(typeof held.name === 'object' ? held.name : (held.name ?? held['@value']))
  })

const lineOfText = (value: unknown): readonly string[] => {
  const text = plainText(value)
  return text === '' ? [] : [oneLine(text)]
}

/** The first text of a property, or ''. */
export const textAt = (node: Node, property: string): string => textsAt(node, property)[0] ?? ''

/**
 * Whether a text can be somebody's name: two to six words, each of which begins with a capital or with a letter of a script
 * that has none, and no digits. A single word can be anything.
 */
export const looksLikeName = (text: string): boolean => {
  const words = text
    .replace(/[,،].*$/u, '')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
  const isBig = (word: string) => /^\P{L}*[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)
  const small = words.filter((word) => !isBig(word))
  return (
    text.length <= 70 &&
    words.length >= 2 &&
    words.length <= 6 &&
    small.every((word) => /^\p{L}{1,3}$/u.test(word)) &&
    words.length - small.length >= 2 &&
    !/[\p{Nd}|:?!@/]/u.test(text)
  )
}
