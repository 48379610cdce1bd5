import type { Certificate, SpokenLanguage } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { datesAmong } from '../dates.ts'
import { listOf, skillsFrom } from '../entries.ts'
import { type Found, present, takeFound } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { namesIn } from './place.ts'
import { isLabel } from './sections.ts'

/** Names of skills are short; a longer line tells where a skill was used. */
const LONGEST_SKILL = 60

/**
 * The skills among the lines under their heading: none that counts something, or names an employer or a school, since such
 * lines say where a skill was used. People who type list several in a line, perhaps under the name of a group, or behind it.
 */
export function skillsIn(
  lines: readonly string[],
  {
    languages,
    organisations,
  }: { readonly languages: readonly TextLanguage[]; readonly organisations: readonly string[] },
): readonly Found<string>[] {
  const [own] = languages
  const folded = organisations.map(fold).filter((name) => name.length > 2)
  const said = lines.filter(
    (line) =>
      !(own && isLabel(line, own)) && !folded.some((organisation) => fold(line).includes(organisation)),
  )
  const rows = said.map((line) => splitList(withoutBullet(line), said.length === 1))
  const names = rows.flatMap((row, at) => (row.length === 1 && (rows[at + 1]?.length ?? 0) > 1 ? [] : row))
  return skillsFrom(
    names.filter((name) => name !== '' && name.length <= LONGEST_SKILL && !/\p{Nd}/u.test(name)),
    'skills',
  )
}

/** “• Voice”: the mark is none of the words. */
const withoutBullet = (line: string) => line.replace(/^[•●▪◦*·–-]\s+/u, '')

/** What one line lists. A single comma may stand within a name: only two, or a line of its own, make a list. */
function splitList(line: string, isOnly: boolean): readonly string[] {
  const [, head, rest] = /^([^:]{2,40}):\s+(.+)$/u.exec(line) ?? []
  const row = (head === undefined ? line : rest) ?? line
  const marked = row.split(/\s+[•·|]\s+|\s*;\s*/u)
  if (marked.length > 1) return marked
  const commas = row.split(/\s*[,،]\s*/u)
  return commas.length > 2 || ((isOnly || head !== undefined) && commas.length > 1) ? commas : [row]
}

/** The first skills, which pages and files print in one line: “SQL • Product management”. */
export const topSkillsIn = (lines: readonly string[]): readonly Found<string>[] =>
  skillsFrom(
    (lines.length === 1 ? (lines[0] ?? '').split(/\s*[•·]\s*/u) : []).filter(
      (name) => name.length <= LONGEST_SKILL,
    ),
    'skills',
  )

const isLanguage = (line: string, languages: readonly TextLanguage[]) => {
  const name = fold(line).replace(/\s*\([^)]*\)$/u, '')
  return languages.some((one) => namesIn(one, 'language').has(name))
}

/** “Native or Bilingual”, “C1”. */
const isLevel = (line: string | undefined, languages: readonly TextLanguage[]): boolean =>
  line !== undefined &&
  (/^[ABC][12](?!\p{L})/u.test(line) ||
    languages.some(({ text }) => text.typed.levels.some((level) => fold(line).startsWith(level))))

/** Whether a line of a saved file is an entry of its languages: a name, perhaps with its level behind it. */
export const isLevelled = (line: string, languages: readonly TextLanguage[]): boolean =>
  isLanguage(line, languages) || isLevel(/\(([^)]+)\)$/u.exec(line)?.[1], languages)

/** “English (Native)”, “English – native”: a language and its level in one line. */
const WITH_LEVEL = /^(.*?)\s*(?:\(([^)]+)\)|\s[-–—:]\s*(.+)|:\s*(.+))$/u

/** Languages by their names, each with its level under it or behind it. A line that is neither is left, and is no level. */
export function languagesIn(
  lines: readonly string[],
  languages: readonly TextLanguage[],
): readonly Found<SpokenLanguage>[] {
  const [own] = languages
  const said = (own ? lines.filter((line) => !isLabel(line, own)).map(withoutBullet) : []).flatMap(
    (line, _, all) => (all.length === 1 ? line.split(/\s*[,،;•·]\s*/u) : [line]),
  )
  return said.flatMap((line, at) => {
    const [, name = line, ...behind] = WITH_LEVEL.exec(line) ?? []
    const sameLine = behind.find((level) => isLevel(level, languages))
    const language = sameLine === undefined ? line : name
    const below = isLevel(said[at + 1], languages) && !isLanguage(said[at + 1] ?? '', languages)
    const isOne = isLanguage(language, languages) || (sameLine ?? (below && !isLevel(line, languages)))
    if (!isOne) return []
    const level = sameLine ?? (below ? said[at + 1] : undefined)
    return (
      takeFound(
        { language, ...present({ level }) },
        [language, level].filter(Boolean).join(' · '),
        'languages',
      ) ?? []
    )
  })
}

/** Certificates by the line that says when they were issued: the name and the issuer stand above it. */
export function certificatesIn(
  lines: readonly string[],
  languages: readonly TextLanguage[],
): readonly Found<Certificate>[] {
  const [own] = languages
  const pages = languages.map(({ page }) => page)
  const said = own ? lines.filter((line) => !isLabel(line, own)).map(withoutBullet) : []
  let before = -1
  const entries = said.flatMap((dated, at) => {
    if (datesAmong(dated, pages).length === 0) return []
    const [title, issuer] = [said[at - 2], said[at - 1]]
    const isWhole = at - 2 > before
    before = at
    return isWhole && title !== undefined && issuer !== undefined
      ? [{ title, under: issuer, dates: dated, place: '', text: '', all: [title, issuer, dated] }]
      : []
  })
  return listOf('certificates', entries, pages)?.certificates ?? []
}
