import { type Labelled, labelledIn } from './labelled.ts'
import { inOrderFor, type TextLanguage } from './language.ts'
import { linesOfText, withoutFooter, withoutTwins } from './lines.ts'
import { withoutPageCounts } from './saved-file.ts'
import { type Section, sectionsOf } from './sections.ts'
import { type Style, styleOf } from './style.ts'

/** A text as it was taken apart: its languages, the own one first; where it comes from; its lines and sections. */
export interface Seen {
  readonly languages: readonly TextLanguage[]
  readonly style: Style
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  readonly labelled: Labelled | null
  readonly handles: readonly string[]
}

/** Takes a text apart. */
export function seenIn(text: string, all: readonly TextLanguage[]): Seen {
  const every = linesOfText(text)
  const told = withoutFooter(withoutTwins(every), all)
  const languages = inOrderFor(told, all)
  const labelled = labelledIn(told, languages)
  const style = labelled ? 'typed' : styleOf(told, languages)
  const lines = style === 'file' ? withoutPageCounts(told) : (labelled?.lines ?? told)
  const handles = handlesIn(told)
  const sections = sectionsOf(lines, languages, { isFile: style === 'file' })
  return { languages, style, lines, sections, labelled, handles }
}

/** What stands before the sign of an address of mail: “mira.okonta”. */
const handlesIn = (lines: readonly string[]) =>
  lines.flatMap((line) =>
    [...line.matchAll(/([\p{L}\p{N}._-]{3,60})@[\p{L}\p{N}-]+\./gu)].map(([, one = '']) => one),
  )

/** Whether every word of a name stands in an address: “mira.okonta”. */
export const namedBy = (line: string, handles: readonly string[]) => {
  const words = line.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return (
    words.length > 1 && handles.some((handle) => words.every((word) => handle.toLowerCase().includes(word)))
  )
}
