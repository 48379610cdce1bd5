import type { Position, Study } from '../../model/reading.ts'
import { type Span, spanIn } from '../dates.ts'
import { positionFrom, studyFrom } from '../entries.ts'
import type { Found } from '../proposal.ts'
import { monthsIn } from '../text/length.ts'
import { isPlace } from '../text/place.ts'
import type { Around } from '../text/roles.ts'
import type { Paragraph } from './paragraphs.ts'

const pagesOf = ({ languages }: Around) => languages.map(({ page }) => page)

/** “(4 years 3 months)” behind the dates. */
const withoutLength = (line: string) => line.replace(/\s*\([^()]*\)$/u, '')

/** The dates of a role, with or without the time that it lasted. */
function spanOf(line: string, around: Around): Span | null {
  const span = spanIn(withoutLength(line), pagesOf(around)) ?? spanIn(line, pagesOf(around))
  return span !== null && (span.to !== undefined || /\([^()]*\)$/u.test(line)) ? span : null
}

/**
 * The roles of a saved profile: companies stand in larger letters than titles, and a company with several roles is followed by
 * the whole time there. A title stands right above its dates.
 */
export function rolesInFile(paragraphs: readonly Paragraph[], around: Around): readonly Found<Position>[] {
  const [own] = around.languages
  const dated = paragraphs.flatMap(({ text }, at) => (spanOf(text, around) ? [at] : []))
  if (!own) return []
  const isCompany = (at: number, title: Paragraph) => (paragraphs[at]?.size ?? 0) > title.size
  return dated.flatMap((at, index) => {
    const title = paragraphs[at - 1]
    if (!title) return []
    const companyAt = [...Array(at - 1).keys()].findLast((before) => isCompany(before, title))
    const company = companyAt === undefined ? undefined : paragraphs[companyAt]
    if (!company) return []
    const nextDates = dated[index + 1]
    const end = nextDates === undefined ? paragraphs.length : nextDates - 1
    // The next role's company, and the time there, stand above its title.
    const body = paragraphs
      .slice(at + 1, end)
      .filter((one, after, all) => one.size <= title.size && !(isLast(all, after) && monthsIn(one.text, own)))
    const [first, ...rest] = body.map(({ text }) => text)
    const place = first !== undefined && isPlace(first, around.languages, around.places) ? first : ''
    const isUnsure = first !== undefined && place === '' && first.length <= 50 && !/[.!?:;,]$/u.test(first)
    const text = (place !== '' || isUnsure ? rest : body.map((one) => one.text)).join('\n')
    const lines = {
      title: title.text,
      under: '',
      dates: withoutLength(paragraphs[at]?.text ?? ''),
      place,
      text,
    }
    return positionFrom({ ...lines, all: [] }, pagesOf(around), company.text) ?? []
  })
}

const isLast = <T>(all: readonly T[], at: number) => at === all.length - 1

/** Schools in larger letters, each with “degree · (2008 - 2013)” below. */
export function studiesInFile(paragraphs: readonly Paragraph[], around: Around): readonly Found<Study>[] {
  const largest = Math.max(0, ...paragraphs.map(({ size }) => size))
  return paragraphs.flatMap((school, at) => {
    if (school.size < largest) return []
    const below = paragraphs[at + 1]
    const words = below && below.size < school.size ? below.text : ''
    const [, degree = words, dates = ''] = /^(.*?)\s*·?\s*\(([^()]*\p{Nd}{4}[^()]*)\)$/u.exec(words) ?? []
    const span = spanIn(dates, pagesOf(around))
    const lines = {
      title: school.text,
      under: degree,
      dates: span ? dates : '',
      place: '',
      text: '',
      all: [],
    }
    return studyFrom(lines, pagesOf(around)) ?? []
  })
}
