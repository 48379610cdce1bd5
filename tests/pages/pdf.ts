import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import type { PdfPage } from '../../src/model/pdf-page.ts'
import type { Person, Role } from '../people/person.ts'
import { type Code, groupsOf, lengthText } from './pasted.ts'
import { LETTER, pdfFile, type Run } from './pdf-file.ts'
import { linesIn, NARROW, PAPERS, type Paper, type Paragraph, printed, WIDE } from './pdf-print.ts'

/** What a file is printed with. */
export interface SavedOptions {
  readonly code: Code
  readonly now: string
  /** As real files are: “Present” and some headings in English, whatever the language. */
  readonly mixed?: boolean
  readonly languages?: readonly { readonly language: string; readonly level?: string }[]
  readonly certificates?: readonly string[]
  readonly publications?: readonly string[]
  /** Lines of each column before which a page ends. */
  readonly breaks?: { readonly wide?: readonly number[]; readonly narrow?: readonly number[] }
  /** How far lines of a description stand below each other, in points. */
  readonly within?: number
  /** What else stands in the column of contacts: an address, a telephone number, other pages. */
  readonly contact?: readonly string[]
  readonly paper?: Paper
  /** Width of every letter, in parts of its size: fonts differ. */
  readonly letter?: number
}

/** A date as the site's files print it: the month in full. */
function longDate(date: string, { code, mixed }: SavedOptions): string {
  if (date === 'now') return mixed ? 'Present' : (pageLanguages[code].present[0] ?? '')
  if (date.length <= 4) return date
  const name = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC', numberingSystem: 'latn' })
  const between = code === 'pt' || code === 'es' ? ' de ' : ' '
  return `${name.format(Date.parse(`${date}-15T00:00:00Z`))}${between}${date.slice(0, 4)}`
}

/** The words for a heading are kept folded; files print them large. */
const capital = (words = '') => words.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** Blanks that hold their words together. */
const held = (text: string) => text.replaceAll(' ', '\u00a0')

/** The narrow column, by the distances that were measured: entries 17.6 apart, their lines 12.6. */
function narrowOf(person: Person, options: SavedOptions): readonly Paragraph[] {
  const { code, mixed } = options
  const [page, english] = [pageLanguages[code], pageLanguages.en]
  const text = textLanguages[code]
  const headings = (mixed ? english : page).headings
  const heading = (words: string | undefined): Paragraph => ({ text: capital(words), size: 13, below: 34.8 })
  const part = (words: string | undefined, entries: readonly string[]): readonly Paragraph[] =>
    entries.length === 0
      ? []
      : [
          heading(words),
          ...entries.map((entry, at) => ({ text: entry, size: 10.5, below: at === 0 ? 19.4 : 17.6 })),
        ]
  const address = `www.linkedin.com/in/${encodeURIComponent(person.slug)} (LinkedIn)`
  return [
    heading(text.contact[0]),
    ...(options.contact ?? []).map((text) => ({ text, size: 11, below: 19.4, within: 14.4 })),
    { text: address, size: 11, below: 19.4, within: 14.4 },
    ...(options.contact?.length
      ? [{ text: 'kelp.example/in/other (Blog)', size: 11, below: 19.4, within: 14.4 }]
      : []),
    ...part(text.topSkills[0], person.skills),
    ...part(
      headings.languages[0],
      (options.languages ?? []).map(({ language, level }) => (level ? `${language} (${level})` : language)),
    ),
    ...part(headings.certificates.at(mixed ? -1 : 0), options.certificates ?? []),
    ...part(headings.publications[0], options.publications ?? []),
    ...part('Honors-Awards', options.certificates ? ['Boat of the Year', 'English (Full Professional)'] : []),
    ...part('Patents', options.certificates ? ['Knot that holds'] : []),
  ]
}

/** The wide column: name, headline and place, summary, experience and education. */
function wideOf(person: Person, options: SavedOptions): readonly Paragraph[] {
  const page = pageLanguages[options.code]
  const heading = (words: string | undefined): Paragraph => ({
    text: capital(words),
    size: 15.75,
    below: 43.5,
  })
  const { about, studies, roles } = person
  return [
    { text: person.name, size: 26, below: 0 },
    ...(person.headline ? [{ text: person.headline, size: 12, below: 21.2 }] : []),
    ...(person.place ? [{ text: person.place, size: 12, below: 15.4 }] : []),
    ...(about ? [heading(textLanguages[options.code].summary[0]), summary(about)] : []),
    ...(roles.length > 0 ? [heading(page.headings.experience[0])] : []),
    ...groupsOf(roles).flatMap((group) => groupPrinted(group, options)),
    ...(studies.length > 0 ? [heading(page.headings.education[0])] : []),
    ...studies.flatMap(({ school, degree, from, to }) => [
      { text: school, size: 12, below: 25.5 },
      ...studyPrinted({ degree, from, to }, options),
    ]),
  ]
}

/** Degree and years; either may be missing, and where one date is known it stands alone. */
function studyPrinted(
  { degree, from, to }: Omit<Person['studies'][number], 'school'>,
  options: SavedOptions,
): readonly Paragraph[] {
  const dates = [from, to].filter((date) => date !== '').map((date) => held(longDate(date, options)))
  const years = dates.length > 0 ? `(${dates.join(' - ')})` : ''
  const text = [degree, years].filter((part) => part !== '').join(' · ')
  return text === '' ? [] : [{ text, size: 10.5, below: 17.6 }]
}

const summary = (about: string): Paragraph => ({ text: about, size: 12, below: 25.5 })

function groupPrinted(group: readonly Role[], options: SavedOptions): readonly Paragraph[] {
  const { code, now, within = 12.6 } = options
  const [newest, oldest] = [group[0], group.at(-1)]
  if (!newest || !oldest) return []
  const whole = oldest.from === '' || newest.to === '' ? '' : lengthText(oldest.from, newest.to, code, now)
  return [
    { text: newest.company, size: 12, below: 38.4 },
    ...(group.length > 1 && oldest.from.length > 4 && newest.to !== ''
      ? [{ text: whole, size: 10.5, below: 14.5 }]
      : []),
    ...group.flatMap(({ title, from, to, place, description }) => {
      const length = from.length <= 4 ? lengthOfYears(from, to, options) : lengthText(from, to, code, now)
      const dates = `${longDate(from, options)} - ${longDate(to, options)}${length && ` (${length})`}`
      return [
        { text: title, size: 11.5, below: 16.1 },
        ...(from === '' ? [] : [{ text: held(dates), size: 10.5, below: 14.5 }]),
        ...(place ? [{ text: place, size: 10.5, below: 14.7 }] : []),
        ...(description ? [{ text: description, size: 10.5, below: 20.3, within }] : []),
      ]
    }),
  ]
}

/** “(less than a year)” behind years alone, and nothing where they say it themselves. */
const lengthOfYears = (from: string, to: string, { code }: SavedOptions) =>
  from === to
    ? (Object.entries(textLanguages[code].counted).find(([, months]) => months === 11)?.[0] ?? '')
    : ''

/** How many lines each column has: before how many a page can end. */
export const linesOfFile = (person: Person, options: SavedOptions) => ({
  wide: linesIn(wideOf(person, options), WIDE, options.letter),
  narrow: linesIn(narrowOf(person, options), NARROW, options.letter),
})

/** The pages of the file that the site saves of a profile, in a language, as runs of letters. */
export function printedPages(person: Person, options: SavedOptions): readonly (readonly Run[])[] {
  const mirrored = isMirrored(options)
  const { breaks, paper = 'letter', letter = LETTER } = options
  const narrow = printed(narrowOf(person, options), {
    edges: NARROW,
    mirrored,
    paper,
    letter,
    first: 737.6,
    breaks: breaks?.narrow ?? [],
  })
  const wide = printed(wideOf(person, options), {
    edges: WIDE,
    mirrored,
    paper,
    letter,
    first: 726.5,
    breaks: breaks?.wide ?? [],
  })
  const count = Math.max(narrow.length, wide.length)
  return Array.from({ length: count }, (_, at) => [
    ...(narrow[at] ?? []),
    ...(wide[at] ?? []),
    { text: `Page ${at + 1} of ${count}`, x: 384, y: 13.9, size: 9 },
  ])
}

/** The file itself. */
export const savedFile = (person: Person, options: SavedOptions): Uint8Array =>
  pdfFile(printedPages(person, options), { mirrored: isMirrored(options) })

const isMirrored = ({ code }: SavedOptions) => code === 'he' || code === 'ar'

/** The same as it is seen once the file was opened, without opening one: for trying thousands. */
export const seenPages = (
  pages: readonly (readonly Run[])[],
  { paper = 'letter', letter = LETTER }: Pick<SavedOptions, 'paper' | 'letter'> = {},
): readonly PdfPage[] =>
  pages.map((runs) => ({
    ...PAPERS[paper],
    pieces: runs.map(({ text, x, y, size }) => ({
      text,
      x,
      y,
      size,
      width: [...text].length * size * letter,
      // Whoever opens a file turns whole what has most letters of one direction; the page's own is what the site set.
      rtl: isFromRight(pages) && /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text),
    })),
  }))

/** The name begins where the wide column does, from the left or from the right. */
const isFromRight = (pages: readonly (readonly Run[])[]) =>
  pages.flat().some(({ size, x }) => size === 26 && x !== WIDE.from)
