import { fold } from '../../text/fold.ts'
import type { HeadingId } from '../page-lexicon.ts'
import type { TextLanguage } from './language.ts'
import { degreeMark } from './marks.ts'

/** A part of a profile's text; `others` is what is not read, and what speaks of other people. */
export type Part = HeadingId | 'top' | 'contact' | 'top-skills' | 'others'

/** The lines under one heading; those before the first stand on top. */
export interface Section {
  readonly part: Part
  readonly lines: readonly string[]
}

/** How headings are told: `isFile` where the text was taken out of a saved file, which mixes English ones into every language. */
interface HeadingOptions {
  readonly isFile?: boolean
}

/** Which part a line heads, or null for a line that is no heading in these languages: the text's own comes first. */
export function partUnder(
  line: string,
  languages: readonly TextLanguage[],
  { isFile = false }: HeadingOptions = {},
): Exclude<Part, 'top'> | null {
  if (line.length > 60) return null
  const said = fold(line).replace(/\s*\(?\p{Nd}+\)?$|:$/gu, '')
  const [own] = languages
  if (!own) return null
  if (!isFile && own.text.contactInfo.includes(said)) return null
  const asked = isFile ? [own, ...languages.filter(({ page }) => page.code === 'en')] : [own]
  for (const language of asked) {
    const part = partCalled(said, language)
    if (part) return part
  }
  return languages.some(({ text }) => text.others.includes(said)) ? 'others' : null
}

function partCalled(said: string, { page, text }: TextLanguage): Exclude<Part, 'top'> | undefined {
  if (text.contact.includes(said)) return 'contact'
  const id = Object.entries(page.headings).find(([, words]) => words.includes(said))?.[0]
  if (id) return id as HeadingId
  if (text.summary.includes(said)) return 'about'
  return text.topSkills.includes(said) ? 'top-skills' : undefined
}

/** A text in its sections, in its order. */
export function sectionsOf(
  lines: readonly string[],
  languages: readonly TextLanguage[],
  options: HeadingOptions = {},
): readonly Section[] {
  const sections: { part: Part; lines: string[] }[] = [{ part: 'top', lines: [] }]
  for (const line of lines) {
    const part = partUnder(line, languages, options)
    if (part) sections.push({ part, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}

/** What the one section of a part gives. Where two give something, it cannot be told which is meant, and neither is believed. */
export function only<T>(
  sections: readonly Section[],
  part: Part,
  entriesIn: (lines: readonly string[]) => readonly T[],
): readonly T[] {
  const fruitful = sections
    .filter((section) => section.part === part && !speaksOfOthers(section, part))
    .map(({ lines }) => entriesIn(lines))
    .filter((entries) => entries.length > 0)
  return fruitful.length === 1 ? (fruitful[0] ?? []) : []
}

/** Under a heading that is not known, other people may follow: where their degrees stand, only dated entries are safe. */
const speaksOfOthers = ({ lines }: Section, part: Part) =>
  !['experience', 'education', 'volunteering'].includes(part) && lines.some((line) => degreeMark.test(line))

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
