import type { Shows } from '../../../languages/shows.ts'
import type { FieldValue, ListField } from '../../../model/reading.ts'

type Entry = FieldValue<ListField>

/** An entry of a list in one line: “Head of Product · Fjordline · 2021–now”. */
export function entryText(entry: Entry, { names }: Shows): string {
  if (typeof entry === 'string') return entry
  if ('response' in entry) return joinTexts([names.response[entry.response], entry.text])
  if ('offer' in entry) return joinTexts([names.offer[entry.offer], entry.words])
  if ('kind' in entry && 'text' in entry) return entry.text
  return joinTexts([...namesIn(entry), sayYears(entry)])
}

/** What an entry is called, and by whom it was given. */
function namesIn(entry: Exclude<Entry, string>): readonly (string | undefined)[] {
  if ('school' in entry) return [entry.school, entry.degree]
  if ('language' in entry) return [entry.language, entry.level]
  if ('certificate' in entry) return [entry.certificate, entry.issuer]
  if ('publication' in entry) return [entry.publication, entry.publisher]
  if ('project' in entry) return [entry.project]
  if ('featured' in entry) return [entry.featured]
  if ('organisation' in entry || 'role' in entry) return [entry.role, entry.organisation]
  if ('title' in entry || 'company' in entry) return [entry.title, entry.company]
  return []
}

const joinTexts = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ')

const sayYears = (entry: object) => {
  const at = (name: string) => {
    const month = (entry as Readonly<Record<string, unknown>>)[name]
    return month === 'now' ? '…' : typeof month === 'string' ? month.slice(0, 4) : ''
  }
  return at('from') ? `${at('from')}–${at('to')}` : ''
}
