import type { Position, Post, Study, Volunteering } from '../../../model/reading.ts'

/** An entry of a list in one line: “Head of Product · Fjordline · 2021–now”. */
export function entryText(entry: Position | Study | Volunteering | Post | string): string {
  if (typeof entry === 'string') return entry
  if ('text' in entry) return entry.text
  const named =
    'school' in entry
      ? [entry.school, entry.degree]
      : 'organisation' in entry || 'role' in entry
        ? [entry.role, entry.organisation]
        : 'title' in entry || 'company' in entry
          ? [entry.title, entry.company]
          : []
  return [...named, years(entry)].filter(Boolean).join(' · ')
}

const years = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) => {
  const year = (month: string | undefined) => (month === 'now' ? '…' : month?.slice(0, 4))
  return from ? `${year(from)}–${year(to) ?? ''}` : ''
}
