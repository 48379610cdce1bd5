import type { TextLanguage } from './language.ts'
import { isLevelled } from './lists.ts'
import type { Part, Section } from './sections.ts'

/** “Page 1 of 2”, in whichever language. */
const COUNT = /^\p{L}{1,12}\s+(\p{Nd}{1,3})\s+\p{L}{1,8}\s+(\p{Nd}{1,3})$/u

/** The lines of a saved file's text without its page counts: lines that count up to one and the same number. */
export function withoutPageCounts(lines: readonly string[]): readonly string[] {
  const counts = lines.flatMap((line, at) => {
    const [, page, of] = COUNT.exec(line) ?? []
    return page !== undefined && of !== undefined && Number(page) <= Number(of) ? [{ at, of }] : []
  })
  const isOne = new Set(counts.map(({ of }) => of)).size === 1
  return isOne ? lines.filter((_, index) => !counts.some(({ at }) => at === index)) : lines
}

const WIDE: readonly Part[] = ['about', 'experience', 'education']
/** A name, a headline of a few lines and a place. */
const LONGEST_TOP = 6

/** A text that begins with the narrow column: the lines in which the person can be named; where `isSure`, the name is the first. */
export interface FileTop {
  readonly lines: readonly string[]
  readonly isSure: boolean
  readonly sections: readonly Section[]
}

/**
 * A viewer copies the narrow column first, so that the name, headline and place stand at the end of its last part. Where the
 * address names the person, or the part's own entries end, the top begins there; else the whole end of it may be the top.
 */
export function fileTop(
  sections: readonly Section[],
  languages: readonly TextLanguage[],
  isNamed: (line: string) => boolean,
): FileTop | null {
  const wide = sections.findIndex(({ part }) => WIDE.includes(part))
  const last = sections[wide - 1]
  if (wide < 1 || !last || last.part === 'top') return null
  const named = last.lines.findLastIndex(isNamed)
  const end = named >= 0 ? named : endOf(last, languages)
  const isSure = end < last.lines.length && last.lines.length - end <= LONGEST_TOP
  const from = isSure ? end : Math.max(0, last.lines.length - LONGEST_TOP)
  const top = last.lines.slice(from)
  const before = { ...last, lines: isSure ? last.lines.slice(0, from) : [] }
  return { lines: top, isSure, sections: sections.map((section) => (section === last ? before : section)) }
}

/** Where the entries of a part end: languages are known by their names, of anything else it cannot be told. */
function endOf({ part, lines }: Section, languages: readonly TextLanguage[]): number {
  if (part !== 'languages') return lines.length
  const end = lines.findIndex((line) => !isLevelled(line, languages))
  return end < 0 ? lines.length : end
}

/** The narrow column is surely not full after so many letters. */
const SURELY_ROOM = 24

/** The first skills, one a line; none where a line might run on in the next. */
export function skillsOfFile(lines: readonly string[]): readonly string[] {
  const mayRunOn = lines.some((line, at) => {
    const next = lines[at + 1]?.split(' ')[0]
    return next !== undefined && line.length + next.length >= SURELY_ROOM
  })
  return mayRunOn || lines.length > 5 ? [] : lines
}
