import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../text/language.ts'
import type { Part } from '../text/sections.ts'
import { joinLines } from './blocks.ts'
import { distance } from './distance.ts'
import type { PdfLine } from './lines.ts'
import { isSize } from './print.ts'

/** The lines under one heading. `unknown`: the heading's words are none that the languages have; `top`: above the first. */
export interface FileSection {
  readonly part: Part | 'unknown'
  readonly lines: readonly PdfLine[]
}

/** Which parts each column can hold. */
const WIDE_PARTS = ['about', 'experience', 'education'] as const
const NARROW_PARTS = ['contact', 'top-skills', 'languages', 'certificates', 'publications'] as const

/** The wide column in its sections. */
export const wideSections = (
  lines: readonly PdfLine[],
  size: number,
  languages: readonly TextLanguage[],
): readonly FileSection[] => sectionsOf(lines, size, (heading) => partOf(heading, WIDE_PARTS, languages))

/** The narrow column in its sections. */
export const narrowSections = (
  lines: readonly PdfLine[],
  size: number,
  languages: readonly TextLanguage[],
): readonly FileSection[] => sectionsOf(lines, size, (heading) => partOf(heading, NARROW_PARTS, languages))

/** The lines of the one section of a part; none where two say that they are it. */
export function linesUnder(sections: readonly FileSection[], part: Part): readonly PdfLine[] {
  const all = sections.filter((section) => section.part === part)
  return all.length === 1 ? (all[0]?.lines ?? []) : []
}

/** A heading is told by the size of its letters; its words only say which it is. */
function sectionsOf(
  lines: readonly PdfLine[],
  size: number,
  partFor: (heading: string) => FileSection['part'],
): readonly FileSection[] {
  const sections: { heading: PdfLine[]; lines: PdfLine[] }[] = [{ heading: [], lines: [] }]
  lines.forEach((line, at) => {
    const [above, last] = [lines[at - 1], sections.at(-1)]
    const isHeading = isSize(line, size)
    const goesOn = above && isSize(above, size) && distance(above, line) !== 'apart'
    if (!isHeading) last?.lines.push(line)
    else if (goesOn) last?.heading.push(line)
    else sections.push({ heading: [line], lines: [] })
  })
  return sections.map(({ heading, lines: under }) => ({
    part: heading.length === 0 ? 'top' : partFor(joinLines(heading)),
    lines: under,
  }))
}

/** Files mix English headings into every language: all languages are asked, the file's own first. */
function partOf(
  heading: string,
  parts: readonly Part[],
  languages: readonly TextLanguage[],
): FileSection['part'] {
  const said = fold(heading)
  const isOf = (part: Part) => (language: TextLanguage) => wordsFor(part, language).includes(said)
  for (const language of languages) {
    const part = parts.find((one) => isOf(one)(language))
    if (part) return part
  }
  return languages.some(isOf('others')) ? 'others' : 'unknown'
}

function wordsFor(part: Part, { page, text }: TextLanguage): readonly string[] {
  if (part === 'about') return [...text.summary, ...page.headings.about]
  if (part === 'top-skills') return text.topSkills
  if (part === 'contact') return text.contact
  if (part === 'others') return text.others
  return part === 'top' ? [] : page.headings[part]
}
