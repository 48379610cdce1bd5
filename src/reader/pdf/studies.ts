import type { Study } from '../../model/reading.ts'
import { spanIn } from '../dates.ts'
import { studyFrom } from '../entries.ts'
import type { TextLanguage } from '../text/language.ts'
import { joinLines } from './blocks.ts'
import { runsOn } from './distance.ts'
import type { PdfLine } from './lines.ts'
import { isSize, SIZE, WIDE } from './print.ts'
import type { Understood } from './roles.ts'

/** A school as it is printed, with the lines below it. */
interface Printed {
  readonly school: PdfLine[]
  readonly body: PdfLine[]
  isSure: boolean
}

/**
 * The studies of a saved profile: schools in larger letters, and below each its degree with the years, which run on until the
 * next school comes, over the end of a page too.
 */
export function studiesInFile(
  lines: readonly PdfLine[],
  languages: readonly TextLanguage[],
): Understood<Study> {
  const { printed, isWhole } = printedIn(lines)
  const pages = languages.map(({ page }) => page)
  const entries = printed.flatMap(({ school, body, isSure }) => {
    const { degree, dates } = degreeIn(joinLines(body))
    const span = spanIn(dates, pages)
    const given = { title: joinLines(school), under: degree, dates: span ? dates : '', place: '', text: '' }
    return isSure ? (studyFrom({ ...given, all: [] }, pages) ?? []) : []
  })
  return { entries, isWhole: isWhole && entries.length === printed.length }
}

function printedIn(lines: readonly PdfLine[]): {
  readonly printed: readonly Printed[]
  readonly isWhole: boolean
} {
  const printed: Printed[] = []
  let isWhole = true
  for (const line of lines) {
    const last = printed.at(-1)
    const above = last?.body.length === 0 ? last.school.at(-1) : undefined
    if (!isSize(line, SIZE.large)) {
      if (last) last.body.push(line)
      else isWhole = false
      continue
    }
    const goesOn = above ? runsOn(above, line, WIDE) : 'no'
    if (goesOn === 'yes') last?.school.push(line)
    else {
      if (last && goesOn === 'unknown') last.isSure = false
      printed.push({ school: [line], body: [], isSure: goesOn === 'no' })
    }
  }
  return { printed, isWhole }
}

/**
 * “Master of Arts · (2008 - 2013)”: the years stand in brackets behind a dot, or alone. Years behind a dot that are not so were
 * taken out of the file in another order than they are read in: then nothing of the line is certain.
 */
function degreeIn(text: string): { readonly degree: string; readonly dates: string } {
  const [, degree, dates] = /^(?:(.*?)\s*·\s*|)\(([^()]*\p{Nd}{4}[^()]*)\)$/u.exec(text) ?? []
  if (dates !== undefined) return { degree: degree ?? '', dates }
  return { degree: /·.*\p{Nd}{4}|\p{Nd}{4}.*·/u.test(text) ? '' : text, dates: '' }
}
