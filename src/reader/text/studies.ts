import type { Study } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { studyFrom } from '../entries.ts'
import type { Found } from '../proposal.ts'
import type { Around } from './around.ts'
import { isPictureOf } from './body.ts'
import { isSentence } from './marks.ts'
import { isLabel } from './sections.ts'
import { datesIn } from './spans.ts'

/** The lines of one study: those above its dates, and the dates. */
interface Above {
  readonly above: readonly string[]
  readonly dates: string
  readonly form: string
}

/** Time at schools: a school, perhaps a degree, and dates. Where more stands between two lines of dates, the entry is left. */
export function studiesIn(lines: readonly string[], around: Around): readonly Found<Study>[] {
  return entriesIn(lines, around).flatMap(({ above, dates, form }) => {
    const said = around.style === 'typed' ? above.filter((line) => !isNote(line)) : above
    const isLed = said[1] !== undefined && isPictureOf(said[0] ?? '', said[1])
    const [one, other = '', more] = isLed ? said.slice(1) : said
    if (one === undefined || more !== undefined || isSentence(one)) return []
    const order = orderIn(one, other, around)
    if (order === null) return []
    const [title, under] = order === 'school-first' ? [one, other] : [other, one]
    const pages = around.languages.map(({ page }) => page)
    const found = studyFrom({ title, under, dates: form, place: '', text: '', all: [] }, pages)
    return found ? { ...found, quote: found.quote.replace(form, () => dates) } : []
  })
}

function entriesIn(lines: readonly string[], { languages }: Around): readonly Above[] {
  const [own] = languages
  // A year alone looks like a count.
  const clean = own ? lines.filter((line) => !isLabel(line, own) || datesIn(line, languages) !== null) : []
  let above: string[] = []
  return clean.flatMap((line) => {
    const { before, dates } = datesBehind(line)
    const stated = datesIn(dates, languages)
    if (!stated) {
      above.push(line)
      return []
    }
    const entry = { above: before === '' ? above : [...above, before], dates, form: stated.form }
    above = []
    return [entry]
  })
}

/** “Master of Arts · (2015 - 2017)”: files print the years behind the degree. */
function datesBehind(line: string): { readonly before: string; readonly dates: string } {
  const [, before, dates] = /^(.*?)\s*·\s*\(([^()]*\p{Nd}{4}[^()]*)\)$/u.exec(line) ?? []
  return before === undefined || dates === undefined ? { before: '', dates: line } : { before, dates }
}

/** “GPA: 3.7”. */
const isNote = (line: string) => /^[\p{L} ]{2,20}:\s/u.test(line)

type Order = 'school-first' | 'degree-first'

/**
 * Which of two lines is the school: the one whose words only schools bear, and not the one whose only degrees do. Pages and files
 * print the school first: there both have to say otherwise.
 */
function orderIn(one: string, other: string, { languages, style }: Around): Order | null {
  const holds = (line: string, words: readonly string[]) => {
    const said = ` ${fold(line).replace(/[,()/–-]/gu, ' ')} `
    return words.some((word) => said.includes(` ${word}`))
  }
  const schools = languages.flatMap(({ text }) => text.typed.schools)
  const degrees = languages.flatMap(({ text }) => text.typed.degrees)
  const onlyIn = (words: readonly string[], first: Order, second: Order) =>
    holds(one, words) === holds(other, words) ? null : holds(one, words) ? first : second
  const bySchool = onlyIn(schools, 'school-first', 'degree-first')
  const byDegree = onlyIn(degrees, 'degree-first', 'school-first')
  if (style !== 'typed') return bySchool === byDegree ? (bySchool ?? 'school-first') : 'school-first'
  return bySchool !== null && byDegree !== null && bySchool !== byDegree ? null : (bySchool ?? byDegree)
}
