import { withoutEntities } from '../../text/entities.ts'
import { manyLines, oneLine } from '../dom.ts'
import { isOf, listIn, type Node } from './json-ld.ts'

export { looksLikeName } from '../../text/looks-like-name.ts'

/** A text of structured data: its entities decoded once, without markup that was left in it; '' for stars in place of letters, and for anything that is no text. */
export const plainText = (value: unknown): string => {
  const text =
    typeof value === 'string' ? manyLines(withoutEntities(value).replace(/<\/?\p{L}[^>]{0,300}>/gu, ' ')) : ''
  return /\p{L}/u.test(text) && !/\*{2}/u.test(text) ? text : ''
}

/** The texts of a property: given as such, or as objects with a name. A role that stands between names what it leads to. */
export const textsAt = (node: Node, property: string): readonly string[] =>
  listIn(node[property]).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return lineOfText(value)
    const held = value as Node
    if (isOf(held, 'Role', 'OrganizationRole', 'EmployeeRole') && property in held)
      return textsAt(held, property)
    return lineOfText(held.name)
  })

const lineOfText = (value: unknown): readonly string[] => {
  const text = plainText(value)
  return text === '' ? [] : [oneLine(text)]
}

/** The first text of a property, or ''. */
export const textAt = (node: Node, property: string): string => textsAt(node, property)[0] ?? ''
