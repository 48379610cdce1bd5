import { fold } from '../../text/fold.ts'
import type { HeadingId } from '../page-words.ts'
import type { TextLanguage } from './language.ts'

/** A part of a profile's text; `others` is what is not read, and what speaks of other people. */
export type Part = HeadingId | 'top' | 'contact' | 'top-skills' | 'others'

/** The lines under one heading; those before the first stand on top. */
export interface Section {
  readonly part: Part
  readonly lines: readonly string[]
}

/** Which part a line heads, or null for a line that is no heading in these languages: the text's own comes first. */
export function headed(line: string, languages: readonly TextLanguage[]): Exclude<Part, 'top'> | null {
  if (line.length > 60) return null
  const said = fold(line).replace(/\s*\(?\p{Nd}+\)?$|:$/gu, '')
  const [own] = languages
  if (!own || own.text.contactInfo.includes(said)) return null
  const id = Object.entries(own.page.headings).find(([, words]) => words.includes(said))?.[0]
  if (id) return id as HeadingId
  if (own.text.summary.includes(said)) return 'about'
  if (own.text.topSkills.includes(said)) return 'top-skills'
  if (own.text.contact.includes(said)) return 'contact'
  return languages.some(({ text }) => text.others.includes(said)) ? 'others' : null
}

/** A text in its sections, in its order. */
export function sectionsOf(lines: readonly string[], languages: readonly TextLanguage[]): readonly Section[] {
  const sections: { part: Part; lines: string[] }[] = [{ part: 'top', lines: [] }]
  for (const line of lines) {
    const part = headed(line, languages)
    if (part) sections.push({ part, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}

/** Buttons and labels: nobody's words. */
export function isLabel(line: string, { text }: TextLanguage): boolean {
  const said = fold(line)
  return (
    text.labels.includes(said) ||
    text.leads.some((lead) => said.startsWith(lead)) ||
    /^(?:[·•|]|\p{Nd}+|\p{P}+)$/u.test(line)
  )
}

/** A text without the label that a page puts behind it where it is cut: “…see more”. */
export function withoutLabel(line: string, { text }: TextLanguage): string {
  const at = line.search(/(?:…|\.\.\.)\s?[^…]{1,24}$/u)
  return at > 0 && text.labels.includes(fold(line.slice(at))) ? line.slice(0, at).trimEnd() : line
}
