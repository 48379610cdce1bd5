import { fold } from '../../text/fold.ts'
import { looksLikeName } from '../elsewhere/texts.ts'
import { isPronouns } from './marks.ts'
import { isTwinOfDegree } from './top-lines.ts'

/** Where the name stands among the lines, and where the line of the degree. */
export interface Place {
  readonly name: number
  readonly degree: number
}

/** Before the mark of a degree stands a name, however many words it has. */
export const isNameBefore = (line: string): boolean =>
  /\p{L}{2}/u.test(line) && !/[\p{Nd}@|:;!?]|https?/u.test(line)
const isName = (line: string) => line.split(' ').length <= 7 && isNameBefore(line)

/**
 * The name above the line of a degree: the nearest line, unless that only speaks of the one above it (“View Noa Berg’s profile”,
 * “Noa has a verified account”). Where the nearest is a word or a phrase below what looks like a name (“Verified”), either can
 * be it.
 */
export function nameAbove(
  lines: readonly string[],
  degree: number,
): Place | { readonly either: readonly string[] } | null {
  const may = lines
    .slice(0, degree)
    .flatMap((line, at) => (isPronouns(line) || isTwinOfDegree(line) ? [] : [at]))
  const [name, above] = [may.at(-1) ?? -1, may.at(-2) ?? -1]
  const [said, other] = [lines[name] ?? '', lines[above] ?? '']
  if (!looksLikeName(said) && isName(other)) {
    if (speaksOf(said, other)) return { name: above, degree }
    if (looksLikeName(other) && isName(said)) return { either: [other, said] }
  }
  return isName(said) ? { name, degree } : null
}

/** Whether a line holds a name, or begins with the first word of one. */
function speaksOf(line: string, name: string): boolean {
  const [said, named] = [fold(line), fold(name)]
  const [first = ''] = named.split(' ')
  return said !== named && (said.includes(named) || (looksLikeName(name) && said.startsWith(`${first} `)))
}
