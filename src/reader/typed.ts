import type { Position, Reading, SectionId } from '../model/reading.ts'
import { spanIn } from './dates.ts'
import { skillsFrom } from './entries.ts'
import type { TextOptions } from './pasted.ts'
import { type Found, type Proposal, present, takeFound, type Witness } from './proposal.ts'
import { readingFrom } from './reading-from.ts'
import { linesOfText } from './text/lines.ts'

/** What the user knows of somebody and types: `roles` one a line, “Head of Product, Fjordline, 2021 – now”; `skills` with commas. */
export interface Typed {
  readonly name: string
  readonly headline: string
  readonly place: string
  readonly about: string
  readonly roles: string
  readonly skills: string
}

const byHand: Witness = { id: 'by-hand', trust: 3 }

/** A Reading of what was typed; each value's words are the user's own. Lists are whole only as far as the user knows. */
export function readTyped(typed: Typed, { person, url, now, languages }: TextOptions): Reading {
  const line = (text: string, section: SectionId) => takeFound(text.trim(), text.trim(), section)
  const pages = languages.map(({ page }) => page)
  const proposal: Proposal = {
    layout: 'by-hand',
    owners: [],
    own: false,
    scalars: present({
      name: line(typed.name, 'by-hand'),
      headline: line(typed.headline, 'by-hand'),
      place: line(typed.place, 'by-hand'),
      about: line(typed.about, 'by-hand'),
    }),
    lists: {
      positions: linesOfText(typed.roles).map((role) => roleIn(role, pages)),
      skills: skillsFrom(
        typed.skills.split(/[,،;\n]/u).flatMap((skill) => skill.trim() || []),
        'skills',
      ),
    },
    absent: {},
    extent: {},
  }
  return readingFrom([{ layout: byHand, proposal }], { person, url, takenAt: now })
}

/** Title, company and dates between commas; a title may hold a comma itself when a date ends the line. */
function roleIn(line: string, pages: Parameters<typeof spanIn>[1]): Found<Position> {
  const parts = line.split(/\s*[,،]\s*/u)
  const span = spanIn(parts.at(-1) ?? '', pages)
  const rest = span ? parts.slice(0, -1) : parts
  const company = rest.length > 1 ? rest.at(-1) : undefined
  const title = (company === undefined ? rest : rest.slice(0, -1)).join(', ')
  return {
    value: present({ title, company, from: span?.from, to: span?.to }),
    quote: line,
    section: 'by-hand',
  }
}
