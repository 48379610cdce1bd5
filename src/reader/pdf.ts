import type { PdfPage } from '../model/pdf-page.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Extent, Reading, Unreadable } from '../model/reading.ts'
import type { TextOptions } from './pasted.ts'
import { textOf } from './pdf/blocks.ts'
import { type Columns, columnsOf } from './pdf/columns.ts'
import { certificatesInFile, languagesInFile, publicationsInFile, skillsInFile } from './pdf/lists.ts'
import { personIn } from './pdf/person.ts'
import { SIZE, WIDE } from './pdf/print.ts'
import { rolesInFile, type Understood } from './pdf/roles.ts'
import { type FileSection, linesUnder, narrowSections, wideSections } from './pdf/sections.ts'
import { studiesInFile } from './pdf/studies.ts'
import { topOf } from './pdf/top.ts'
import type { Proposal, Witness } from './proposal.ts'
import { readingFrom } from './reading-from.ts'
import { inOrderFor, type TextLanguage } from './text/language.ts'
import type { Part } from './text/sections.ts'

const pdf: Witness = { id: 'pdf', trust: 3 }

/**
 * Reads a profile that the site saved as a file: a narrow column with contact, skills and languages, and a wide one with the
 * name in the largest letters, experience and education. What the site did not print is refused, and so is a file whose
 * headings are in none of the languages.
 */
export function readPdf(pages: readonly PdfPage[], options: TextOptions): Reading | Unreadable {
  const columns = columnsOf(pages)
  if (!columns) return { unreadable: 'not-a-profile' }
  const languages = inOrderFor(
    [...columns.narrow, ...columns.wide].map(({ text }) => text),
    options.languages,
  )
  const wide = wideSections(columns.wide, SIZE.heading, languages)
  if (!areKnown(wide)) return { unreadable: 'unknown-language' }
  const scalars = topOf(linesUnder(wide, 'top'), languages)
  if (!scalars) return { unreadable: 'not-a-profile' }
  const proposal = proposalFrom(columns, { wide, scalars, languages })
  return readingFrom([{ layout: pdf, proposal }], {
    person: options.person,
    url: options.url,
    takenAt: options.now,
  })
}

/** The person whose profile a file is, by the address that the site prints in it; null where there is none. */
export function personInPdf(pages: readonly PdfPage[]): PersonKey | null {
  const columns = columnsOf(pages)
  return columns && personIn(columns.narrow)
}

/** Where more headings are unknown than known, the language is. */
const areKnown = (sections: readonly FileSection[]) => {
  const unknown = sections.filter(({ part }) => part === 'unknown').length
  return unknown === 0 || sections.length - 1 - unknown >= unknown
}

interface Seen {
  readonly wide: readonly FileSection[]
  readonly scalars: Proposal['scalars']
  readonly languages: readonly TextLanguage[]
}

function proposalFrom({ narrow }: Columns, { wide, scalars, languages }: Seen): Proposal {
  const sections = narrowSections(narrow, SIZE.narrowHeading, languages)
  const positions = rolesInFile(linesUnder(wide, 'experience'), languages)
  const studies = studiesInFile(linesUnder(wide, 'education'), languages)
  const about = textOf(linesUnder(wide, 'about'), WIDE)
  return {
    layout: 'pdf',
    owners: [],
    own: false,
    scalars: { ...scalars, ...(about !== '' && { about: { value: about, quote: about, section: 'about' } }) },
    lists: {
      positions: positions.entries,
      studies: studies.entries,
      skills: skillsInFile(linesUnder(sections, 'top-skills')),
      languages: languagesInFile(linesUnder(sections, 'languages'), languages),
      certificates: certificatesInFile(linesUnder(sections, 'certificates')),
      publications: publicationsInFile(linesUnder(sections, 'publications')),
    },
    absent: {},
    extent: {
      ...extentOf('positions', 'experience', positions, wide),
      ...extentOf('studies', 'education', studies, wide),
    },
  }
}

/** The file prints these lists whole: they are, as far as all of them was understood, their heading too. */
function extentOf<T>(
  field: 'positions' | 'studies',
  part: Part,
  { entries, isWhole }: Understood<T>,
  wide: readonly FileSection[],
): Proposal['extent'] {
  const here = wide.filter((section) => section.part === part).length
  if (here !== 1 && wide.some((section) => section.part === 'unknown')) return {}
  const extent: Extent = { shown: entries.length, of: isWhole && here <= 1 ? 'all' : 'more' }
  return { [field]: extent }
}
