import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import type { Person } from '../people/person.ts'
import { type Code, groupsOf, lengthText } from './pasted.ts'
import { LETTER, pdfFile, type Run } from './pdf-file.ts'

const WIDTH = 612
/** The two columns as the site's files have them: the narrow one is a third of the page. */
const narrow = { from: 22, to: 200 }
const wide = { from: 224, to: 584 }

/** Lines that run down one column, broken where it is full, over as many pages as are needed. */
class Column {
  readonly runs: { page: number; run: Run }[] = []
  private y = 740
  private page = 0
  private readonly edges: { readonly from: number; readonly to: number }
  private readonly mirrored: boolean
  constructor(edges: { readonly from: number; readonly to: number }, mirrored: boolean) {
    this.edges = mirrored ? { from: WIDTH - edges.to, to: WIDTH - edges.from } : edges
    this.mirrored = mirrored
  }
  write(text: string, size: number) {
    const most = Math.floor((this.edges.to - this.edges.from) / (size * LETTER))
    const lines = text.split('\n').flatMap((part) => broken(part, most))
    for (const line of lines) {
      if (this.y < 90) {
        this.page++
        this.y = 740
      }
      const x = this.mirrored ? this.edges.to - [...line].length * size * LETTER : this.edges.from
      this.runs.push({ page: this.page, run: { text: line, x, y: this.y, size } })
      this.y -= size * 1.5
    }
  }
}

const pieces = (word: string, most: number) =>
  word.length <= most
    ? [word]
    : (word.match(new RegExp(`.{1,${most - 1}}(?:-|%|$)|.{1,${most}}`, 'gu')) ?? [])

function broken(text: string, most: number): readonly string[] {
  const lines: string[] = []
  // A long address is broken behind its hyphens and signs.
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1)
    if (last !== undefined && [...last].length + 1 + [...word].length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A date as the site's files print it: the month in full. */
function longDate(date: string, code: Code): string {
  if (date === 'now') return pageLanguages[code].present[0] ?? ''
  if (date.length === 4) return date
  const name = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC', numberingSystem: 'latn' })
  return `${name.format(Date.parse(`${date}-15T00:00:00Z`))} ${code === 'pt' ? 'de ' : ''}${date.slice(0, 4)}`
}

/**
 * The file that the site saves of a profile, in a language: an imitation by its published look (two columns, the name in the
 * largest letters, headings larger than companies, companies larger than titles).
 */
export function savedFile(
  person: Person,
  { code, now }: { readonly code: Code; readonly now: string },
): Uint8Array {
  const page = pageLanguages[code]
  const text = textLanguages[code]
  const mirrored = code === 'he' || code === 'ar'
  const side = new Column(narrow, mirrored)
  side.write(text.contact[0] ?? '', 13)
  side.write(`www.linkedin.com/in/${encodeURIComponent(person.slug)} (LinkedIn)`, 10.5)
  side.write(text.topSkills[0] ?? '', 13)
  for (const skill of person.skills) side.write(skill, 10.5)
  const main = new Column(wide, mirrored)
  main.write(person.name, 26)
  main.write(person.headline, 12)
  main.write(person.place, 12)
  if (person.about) {
    main.write(text.summary[0] ?? '', 15.75)
    main.write(person.about, 12)
  }
  main.write(page.headings.experience[0] ?? '', 15.75)
  for (const group of groupsOf(person.roles)) {
    const [newest] = group
    const oldest = group.at(-1)
    if (!newest || !oldest) continue
    main.write(newest.company, 12)
    if (group.length > 1) main.write(lengthText(oldest.from, newest.to, code, now), 10.5)
    for (const role of group) {
      const length = role.from.length === 4 ? '' : ` (${lengthText(role.from, role.to, code, now)})`
      main.write(role.title, 11.5)
      main.write(`${longDate(role.from, code)} - ${longDate(role.to, code)}${length}`, 10.5)
      if (role.place) main.write(role.place, 10.5)
      if (role.description) main.write(role.description, 10.5)
    }
  }
  main.write(page.headings.education[0] ?? '', 15.75)
  for (const { school, degree, from, to } of person.studies) {
    main.write(school, 12)
    main.write(`${degree} · (${from} - ${to})`, 10.5)
  }
  const runs = [...side.runs, ...main.runs]
  const count = 1 + Math.max(...runs.map((one) => one.page))
  return pdfFile(
    Array.from({ length: count }, (_, at) => [
      ...runs.filter((one) => one.page === at).map(({ run }) => run),
      { text: `Page ${at + 1} of ${count}`, x: 290, y: 30, size: 9 },
    ]),
  )
}
