import type { Certificate, SpokenLanguage } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { datesAmong } from '../dates.ts'
import { listOf, skillsFrom } from '../entries.ts'
import { type Found, found, present } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { namesIn } from './place.ts'
import { isLabel } from './sections.ts'

/** Names of skills are short; a longer line tells where a skill was used. */
const LONGEST_SKILL = 60

/**
 * The skills among the lines under their heading: none that counts something, or names an employer or a school, since such
 * lines say where a skill was used. A single line may list them with commas, as people type them.
 */
export function skillsIn(
  lines: readonly string[],
  {
    languages,
    organisations,
  }: { readonly languages: readonly TextLanguage[]; readonly organisations: readonly string[] },
): readonly Found<string>[] {
  const [own] = languages
  const said = own ? lines.filter((line) => !isLabel(line, own)) : []
  const names = said.length === 1 ? (said[0] ?? '').split(/\s*[,،;•]\s*/u) : said
  const folded = organisations.map(fold).filter((name) => name.length > 2)
  return skillsFrom(
    names.filter(
      (name) =>
        name !== '' &&
        name.length <= LONGEST_SKILL &&
        !/\p{Nd}/u.test(name) &&
        !folded.some((organisation) => fold(name).includes(organisation)),
    ),
    'skills',
  )
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
  return languages.some(({ page }) => namesIn(page.code, 'language').has(name))
}

/** Languages by their names, each with its level under it or in brackets behind it. */
export function languagesIn(
  lines: readonly string[],
  languages: readonly TextLanguage[],
): readonly Found<SpokenLanguage>[] {
  const [own] = languages
  const said = own ? lines.filter((line) => !isLabel(line, own)) : []
  return said.flatMap((line, at) => {
    if (!isLanguage(line, languages)) return []
    const [, language = line, inBrackets] = /^(.*?)\s*\(([^)]+)\)$/u.exec(line) ?? []
    const next = said[at + 1]
    const level = inBrackets ?? (next !== undefined && !isLanguage(next, languages) ? next : undefined)
    return (
      found(
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
  const said = own ? lines.filter((line) => !isLabel(line, own)) : []
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
