import type { Position } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { positionFrom } from '../position.ts'
import { type Found, type Proposal, present, takeFound } from '../proposal.ts'
import type { TextLanguage } from './language.ts'
import { partUnder } from './sections.ts'
import { datesIn } from './spans.ts'
import { type Asked, askedFor } from './typed-lexicon.ts'

/** “Name: Ansel Ruiz”. */
const LABELLED = /^([^:：]{2,40})[:：]\s*(.*)$/u

interface Label {
  readonly asked: Asked
  readonly value: string
}

function labelIn(line: string, languages: readonly TextLanguage[]): Label | null {
  const [, label, value] = LABELLED.exec(line) ?? []
  if (label === undefined || value === undefined) return null
  const said = fold(label.trim())
  for (const { text } of languages) {
    const asked = askedFor.find((one) => text.typed.asked[one].includes(said))
    if (asked) return { asked, value: value.trim() }
  }
  return null
}

/** What a text says behind labels, and its other lines, each heading on a line of its own. */
export interface Labelled {
  readonly scalars: Proposal['scalars']
  readonly positions: readonly Found<Position>[]
  readonly lines: readonly string[]
}

/** How far from its beginning a text names the person. */
const NAMED_WITHIN = 12

/** A text in which somebody is named behind a label, “Name: …”; null for any other. Labelled roles begin anew where a label comes again. */
export function labelledIn(lines: readonly string[], languages: readonly TextLanguage[]): Labelled | null {
  const isNamed = lines.slice(0, NAMED_WITHIN).some((line) => labelIn(line, languages)?.asked === 'name')
  if (!isNamed) return null
  const rest: string[] = []
  const entries: Partial<Record<Asked, string>>[] = [{}]
  lines.forEach((line, at) => {
    const label = labelIn(line, languages)
    if (!label) {
      if (labelIn(lines[at - 1] ?? '', languages)?.value !== '') rest.push(...headingAlone(line, languages))
      return
    }
    const value = label.value === '' ? (lines[at + 1] ?? '') : label.value
    const isOfPerson =
      ['name', 'headline'].includes(label.asked) || (label.asked === 'place' && rest.length === 0)
    put({ asked: label.asked, value }, isOfPerson, entries)
  })
  const [top = {}, ...roles] = entries
  return {
    scalars: scalarsOf(top, roles),
    positions: roles.flatMap((role) => roleOf(role, languages)),
    lines: rest,
  }
}

/** Puts what was said where it belongs: with the person, with the role that lacks it, or at the beginning of another role. */
function put(
  { asked, value }: { readonly asked: Asked; readonly value: string },
  isOfPerson: boolean,
  entries: Partial<Record<Asked, string>>[],
): void {
  const [top] = entries
  const last = entries.at(-1)
  if (isOfPerson && top) top[asked] ??= value
  else if (last && last !== top && last[asked] === undefined) last[asked] = value
  else entries.push({ [asked]: value })
}

/** “Skills: Voice, Patience” as heading and text. */
function headingAlone(line: string, languages: readonly TextLanguage[]): readonly string[] {
  const [, heading, value] = LABELLED.exec(line) ?? []
  const part = heading === undefined || value === '' ? null : partUnder(heading, languages)
  return heading !== undefined && value !== undefined && part !== null && part !== 'others'
    ? [heading, value]
    : [line]
}

type Entry = Partial<Readonly<Record<Asked, string>>>

function scalarsOf(
  { name = '', headline, place = '' }: Entry,
  [role]: readonly Entry[],
): Proposal['scalars'] {
  const line = headline ?? role?.title ?? ''
  return present({
    name: takeFound(name, name, 'top-card'),
    headline: takeFound(line, line, 'top-card'),
    place: takeFound(place, place, 'top-card'),
  })
}

function roleOf(
  { title = '', company = '', dates = '', place = '' }: Entry,
  languages: readonly TextLanguage[],
) {
  if (company === '' || title === '') return []
  const stated = datesIn(dates, languages)
  const pages = languages.map(({ page }) => page)
  const given = { title, under: company, dates: stated?.form ?? '', place, text: '', all: [] }
  return positionFrom(given, pages) ?? []
}
