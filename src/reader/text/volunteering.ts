import type { Volunteering } from '../../model/reading.ts'
import { volunteeringFrom } from '../entries.ts'
import type { Found } from '../proposal.ts'
import type { Around } from './around.ts'
import { entryDates } from './dated.ts'
import { isLabel } from './sections.ts'

/** Unpaid work: role, organisation, dates. The cause and the text below cannot be told apart, and are left. */
export function volunteeringIn(lines: readonly string[], around: Around): readonly Found<Volunteering>[] {
  const [own] = around.languages
  // Which of two lines is the role is known of pages alone.
  const clean = own && around.style === 'page' ? lines.filter((line) => !isLabel(line, own)) : []
  const pages = around.languages.map(({ page }) => page)
  let before = -1
  return clean.flatMap((line, at) => {
    const stated = entryDates(line, around)
    if (!stated) return []
    const [title, under] = [clean[at - 2], clean[at - 1]]
    const isWhole = at - 2 > before
    before = at
    if (!isWhole || title === undefined || under === undefined) return []
    return volunteeringFrom({ title, under, dates: line, place: '', text: '', all: [] }, pages) ?? []
  })
}
