import type { Unpacked } from './archive.ts'
import { tableOf } from './table.ts'

/** What the export tells of the user: offered for About me, and taken over only where they say so. */
export interface OffersForMe {
  readonly name?: string
  readonly role?: string
  readonly company?: string
  readonly employers: readonly string[]
  /** Each with its years, as About me writes them: “Technion 2012–2016”. */
  readonly schools: readonly string[]
}

const LONGEST = 300
const cleanCell = (cell: string | undefined) => {
  const text = (cell ?? '').replace(/\s+/gu, ' ').trim()
  return text === '' || text.length > LONGEST || text.includes('\ufffd') ? undefined : text
}
const dropRepeats = (some: readonly string[]) => [...new Set(some)]

/** What profile, positions and education of the export say; undefined where they say nothing. */
export function offersForMe({ profile, positions, education }: Unpacked): OffersForMe | undefined {
  const [own] = profile ? tableOf(profile) : []
  const name = cleanCell([own?.['first name'], own?.['last name']].filter(Boolean).join(' '))
  const held = positions ? tableOf(positions) : []
  const now = held.find((row) => cleanCell(row['finished on']) === undefined && cleanCell(row['started on']))
  const [role, company] = [cleanCell(now?.title), cleanCell(now?.['company name'])]
  const employers = dropRepeats(held.flatMap((row) => cleanCell(row['company name']) ?? [])).filter(
    (one) => one !== company,
  )
  const schools = dropRepeats(education ? tableOf(education).flatMap(schoolIn) : [])
  if (!name && !role && !company && employers.length + schools.length === 0) return undefined
  return { ...(name && { name }), ...(role && { role }), ...(company && { company }), employers, schools }
}

function schoolIn(row: Readonly<Record<string, string>>): readonly string[] {
  const school = cleanCell(row['school name'])
  if (school === undefined) return []
  const year = (cell: string | undefined) => /(?:19|20)\d\d/u.exec(cell ?? '')?.[0]
  const years = dropRepeats(
    [year(row['start date']), year(row['end date'])].filter((one) => one !== undefined),
  )
  return [[school, years.join('–')].filter((part) => part !== '').join(' ')]
}
