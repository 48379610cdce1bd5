import type { PdfPage } from '../model/pdf-page.ts'
import type { Reading, Unreadable } from '../model/reading.ts'
import { skillsFrom } from './entries.ts'
import { givenName } from './names.ts'
import type { TextOptions } from './pasted.ts'
import { columnsOf } from './pdf/columns.ts'
import { rolesInFile, studiesInFile } from './pdf/entries.ts'
import { type Paragraph, paragraphsOf } from './pdf/paragraphs.ts'
import { type Found, found, type Proposal, present, type Witness } from './proposal.ts'
import { readingFrom } from './reading-from.ts'
import { inOrderFor, type TextLanguage } from './text/language.ts'
import { languagesIn } from './text/lists.ts'
import { isPlace } from './text/place.ts'
import type { Around } from './text/roles.ts'
import { headed, type Part } from './text/sections.ts'

const pdf: Witness = { id: 'pdf', trust: 3 }

interface Section {
  readonly part: Part
  readonly paragraphs: readonly Paragraph[]
}

/**
 * Reads a profile that the site saved as a file: a narrow column with contact, skills and languages, and a wide one with the
 * name in the largest letters, experience and education. In Hebrew and Arabic the columns are mirrored.
 */
export function readPdf(pages: readonly PdfPage[], options: TextOptions): Reading | Unreadable {
  const { side, main, sideEdges, mainEdges } = columnsOf(pages)
  const languages = inOrderFor(
    [...side, ...main].map(({ text }) => text),
    options.languages,
  )
  // A place never goes on the headline above it.
  const isApart = (text: string) => text.includes(',') && isPlace(text, languages)
  const wide = sectionsOf(paragraphsOf(main, mainEdges, isApart), languages)
  const narrow = sectionsOf(paragraphsOf(side, sideEdges, isApart), languages)
  const scalars = topOf(partOf(wide, 'top'), languages)
  const isProfile = wide.some(({ part }) => part === 'experience' || part === 'education' || part === 'about')
  if (!scalars?.name || !isProfile) return { unreadable: 'not-a-profile' }
  const places = [
    ...main.map(({ text }) => text).filter((text) => isPlace(text, languages)),
    scalars.place?.value,
  ]
  const around: Around = {
    languages,
    now: options.now,
    places: places.filter((place) => place !== undefined),
  }
  const positions = rolesInFile(partOf(wide, 'experience'), around)
  const studies = studiesInFile(partOf(wide, 'education'), around)
  const about = partOf(wide, 'about')
    .map(({ text }) => text)
    .join('\n')
  const sideTexts = (part: Part) => partOf(narrow, part).map(({ text }) => text)
  const titles = <K extends 'certificate' | 'publication'>(part: Part, key: K) =>
    sideTexts(part).map((text) => found({ [key]: text } as Readonly<Record<K, string>>, text, `${key}s`))
  const proposal: Proposal = {
    layout: 'pdf',
    owners: [],
    own: false,
    scalars: { ...scalars, ...(about !== '' && { about: { value: about, quote: about, section: 'about' } }) },
    lists: {
      positions,
      studies,
      skills: skillsFrom(sideTexts('top-skills'), 'skills'),
      languages: languagesIn(sideTexts('languages'), languages),
      certificates: known(titles('certificates', 'certificate')),
      publications: known(titles('publications', 'publication')),
    },
    absent: {},
    // The file prints these lists whole, and of the skills only the first.
    extent: {
      positions: { shown: positions.length, of: 'all' },
      studies: { shown: studies.length, of: 'all' },
    },
  }
  return readingFrom([{ layout: pdf, proposal }], {
    person: options.person,
    url: options.url,
    takenAt: options.now,
  })
}

/** All that a file says, column by column: the address of the profile stands in it. */
export function textOfPages(pages: readonly PdfPage[]): string {
  const { side, main } = columnsOf(pages)
  return [...side, ...main].map(({ text }) => text).join('\n')
}

const known = <T>(entries: readonly (Found<T> | undefined)[]): readonly Found<T>[] =>
  entries.flatMap((entry) => entry ?? [])

function sectionsOf(
  paragraphs: readonly Paragraph[],
  languages: readonly TextLanguage[],
): readonly Section[] {
  const sections: { part: Part; paragraphs: Paragraph[] }[] = [{ part: 'top', paragraphs: [] }]
  // A heading has larger letters than what it heads: a line of a text that only says “Projects” has not.
  paragraphs.forEach((paragraph, at) => {
    const part = headed(paragraph.text, languages)
    const below = paragraphs[at + 1]
    if (part && (!below || below.size < paragraph.size)) sections.push({ part, paragraphs: [] })
    else sections.at(-1)?.paragraphs.push(paragraph)
  })
  return sections
}

const partOf = (sections: readonly Section[], part: Part): readonly Paragraph[] =>
  sections.find((section) => section.part === part)?.paragraphs ?? []

/** Name in the largest letters, then the headline, then the place. */
function topOf(top: readonly Paragraph[], languages: readonly TextLanguage[]): Proposal['scalars'] | null {
  const largest = Math.max(0, ...top.map(({ size }) => size))
  const at = top.findIndex(({ size }) => size === largest)
  const name = top[at]?.text
  if (name === undefined || !/\p{L}{2}/u.test(name)) return null
  const below = top.slice(at + 1).map(({ text }) => text)
  const last = below.at(-1)
  // The place is the last line; one alone is the headline, unless it is a place beyond doubt.
  const isPlaceLast = last !== undefined && (below.length >= 2 || isPlace(last, languages))
  const headline = isPlaceLast ? below.slice(0, -1).join(' ') : below.join(' ')
  return present({
    name: found(givenName(name), name, 'top-card'),
    headline: found(headline, headline, 'top-card'),
    place: isPlaceLast ? found(last, last, 'top-card') : undefined,
  })
}
