import type { Certificate, Publication, SpokenLanguage } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { skillsFrom } from '../entries.ts'
import { type Found, present, takeFound } from '../proposal.ts'
import type { TextLanguage } from '../text/language.ts'
import { namesIn } from '../text/place.ts'
import { blocksOf, joinLines } from './blocks.ts'
import type { PdfLine } from './lines.ts'
import { isSize, NARROW, SIZE } from './print.ts'

/** The entries of a part of the narrow column, each whole: those of which that is not sure are left out. */
const entriesOf = (lines: readonly PdfLine[]): readonly string[] =>
  blocksOf(
    lines.filter((line) => isSize(line, SIZE.small)),
    NARROW,
  )
    .filter(({ isSure }) => isSure)
    .map((block) => joinLines(block.lines))
    .filter((entry) => /\p{L}/u.test(entry))

/** The first skills of a profile. */
export const skillsInFile = (lines: readonly PdfLine[]): readonly Found<string>[] =>
  skillsFrom(entriesOf(lines), 'skills')

/** Certificates by their names; a file says no more of them. */
export const certificatesInFile = (lines: readonly PdfLine[]): readonly Found<Certificate>[] =>
  entriesOf(lines).flatMap((certificate) => takeFound({ certificate }, certificate, 'certificates') ?? [])

/** Publications by their names. */
export const publicationsInFile = (lines: readonly PdfLine[]): readonly Found<Publication>[] =>
  entriesOf(lines).flatMap((publication) => takeFound({ publication }, publication, 'publications') ?? [])

/** The levels, which files of every language print in English. Folded. */
const LEVELS = [
  'elementary',
  'limited working',
  'professional working',
  'full professional',
  'native or bilingual',
]

/** Every entry under the heading is a language, whether anybody has a name for it or not: “Dari (Limited Working)”. */
export function languagesInFile(
  lines: readonly PdfLine[],
  languages: readonly TextLanguage[],
): readonly Found<SpokenLanguage>[] {
  return entriesOf(lines).flatMap((entry) => {
    const [, before = '', inBrackets = ''] = /^(.+?)\s*\(([^()]*)\)$/u.exec(entry) ?? []
    const level = LEVELS.includes(fold(inBrackets)) ? inBrackets : undefined
    const isBroken = entry.split('(').length !== entry.split(')').length
    // What else stands in brackets may be a kind of the language, or a level in words that are not known.
    const language = level !== undefined || isLanguage(before, languages) ? before : entry
    return isBroken ? [] : (takeFound({ language, ...present({ level }) }, entry, 'languages') ?? [])
  })
}

const isLanguage = (name: string, languages: readonly TextLanguage[]) =>
  name !== '' && languages.some((one) => namesIn(one, 'language').has(fold(name)))
