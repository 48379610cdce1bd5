import type { Position } from '../../model/reading.ts'
import { spanIn } from '../dates.ts'
import { positionFrom } from '../position.ts'
import type { Found } from '../proposal.ts'
import type { TextLanguage } from '../text/language.ts'
import { joinLines } from './blocks.ts'
import { distance, hasRoomForFirstWord } from './distance.ts'
import type { PdfLine } from './lines.ts'
import { placeAndText } from './place-and-text.ts'
import { isSize, SIZE, WIDE } from './print.ts'

/** A list of which something may not have been understood: then it is not whole. */
export interface Understood<T> {
  readonly entries: readonly Found<T>[]
  readonly isWhole: boolean
}

/** A role as it is printed: the company may stand above several. */
interface Printed {
  readonly company: readonly PdfLine[]
  readonly title: readonly PdfLine[]
  readonly body: readonly PdfLine[]
}

/**
 * The roles of a saved profile. Companies stand in larger letters than titles, titles in larger ones than all else; the first
 * line below a title is its dates. Between a company and its first title only the whole time there can stand.
 */
export function rolesInFile(
  lines: readonly PdfLine[],
  languages: readonly TextLanguage[],
): Understood<Position> {
  const { printed, isWhole } = printedIn(lines)
  const entries = printed.flatMap((role) => positionIn(role, languages) ?? [])
  return { entries, isWhole: isWhole && entries.length === printed.length }
}

function printedIn(lines: readonly PdfLine[]): {
  readonly printed: readonly Printed[]
  readonly isWhole: boolean
} {
  const runs = runsOf(lines)
  const printed = runs.flatMap(({ kind, lines: title }, at): readonly Printed[] => {
    const company = runs.slice(0, at).findLast((run) => run.kind === 'company')
    const below = runs[at + 1]
    if (kind !== 'title' || !company) return []
    return [{ company: company.lines, title, body: below?.kind === 'body' ? below.lines : [] }]
  })
  const withRoles = new Set(printed.map(({ company }) => company))
  const isUsed = ({ kind, lines: run }: Run, at: number) =>
    at === 0 ? kind === 'company' && withRoles.has(run) : kind !== 'company' || withRoles.has(run)
  return { printed, isWhole: runs.every(isUsed) }
}

interface Run {
  readonly kind: Kind
  readonly lines: readonly PdfLine[]
}
type Kind = 'company' | 'title' | 'body'
const kindOf = (line: PdfLine): Kind =>
  isSize(line, SIZE.large) ? 'company' : isSize(line, SIZE.title) ? 'title' : 'body'

/**
 * Neighbours of one kind are one, over the end of a page too; but two companies, or titles, are two where one does not stand
 * right below the other, or where its line had room for more.
 */
function runsOf(lines: readonly PdfLine[]): readonly Run[] {
  const runs: { kind: Kind; lines: PdfLine[] }[] = []
  lines.forEach((line, at) => {
    const [above, last, kind] = [lines[at - 1], runs.at(-1), kindOf(line)]
    const isNext = kind !== 'body' && above !== undefined && !mayRunOn(above, line)
    if (last?.kind === kind && !isNext) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  })
  return runs
}

const mayRunOn = (above: PdfLine, line: PdfLine) => {
  const far = distance(above, line)
  return far === 'within' || (far === 'page' && !hasRoomForFirstWord(above, line, WIDE))
}

/** “(4 years 3 months)” behind the dates. */
const withoutLength = (line: string) => line.replace(/\s*\([^()]*\)$/u, '')

/**
 * “מאי Present - 2019”: in a line that runs from the right, what is Latin and the year beside it are taken out of the file in the
 * order of the eye. No date goes on before it began, so that the year is the beginning.
 */
const turnYear = (line: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(line)
    ? line.replace(/(\p{Script=Latin}+)(\s+[-–—]\s+)(\p{Nd}{4})/u, '$3$2$1')
    : line

/** The dates below a title, and how many lines they take; null where they are not understood. */
function datesIn([first, second]: readonly PdfLine[], languages: readonly TextLanguage[]) {
  const pages = languages.map(({ page }) => page)
  const stated = first ? [[first], ...(second ? [[first, second]] : [])] : []
  for (const lines of stated)
    for (const text of [joinLines(lines), turnYear(joinLines(lines))]) {
      const dates = [withoutLength(text), text].find((one) => spanIn(one, pages) !== null)
      if (dates !== undefined) return { dates, last: lines.length - 1 }
    }
  return null
}

function positionIn(
  { company, title, body }: Printed,
  languages: readonly TextLanguage[],
): Found<Position> | undefined {
  const known = datesIn(body, languages)
  const below = known && body[known.last]
  // Dates that are not understood are no reason to give the role without them: it may have ended.
  if (!below) return undefined
  const rest = placeAndText(below, body.slice(known.last + 1))
  return positionFrom(
    { title: joinLines(title), under: '', dates: known.dates, ...rest, all: [] },
    languages.map(({ page }) => page),
    joinLines(company),
  )
}
