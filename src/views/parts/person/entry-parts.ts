import type { ListField } from '../../../model/reading.ts'

/** What an entry of a list is made of, as far as it can be typed; the first part has to be there. */
export const entryParts = {
  positions: ['title', 'company', 'from', 'to', 'place'],
  studies: ['school', 'degree', 'from', 'to'],
  skills: ['skill'],
  languages: ['language', 'level'],
  certificates: ['certificate', 'issuer', 'from'],
  volunteering: ['role', 'organisation', 'from', 'to'],
  publications: ['publication', 'publisher'],
  projects: ['project', 'from', 'to'],
} as const satisfies Partial<Record<ListField, readonly string[]>>

/** A list whose entries can be typed; of the others an entry can only be called untrue. */
export type TypedList = keyof typeof entryParts
export type EntryPart = (typeof entryParts)[TypedList][number]

export const isTypedList = (field: ListField): field is TypedList => field in entryParts

/** The parts of an entry as they are typed. A skill is one text. */
export const readTypedParts = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'string'
    ? { skill: value }
    : Object.fromEntries(
        Object.entries(value ?? {}).flatMap(([part, text]) =>
          typeof text === 'string' ? [[part, text]] : [],
        ),
      )

/** An entry from its typed parts; what was not typed (a description) stays as it was. */
export function makeEntry(
  field: TypedList,
  typed: Readonly<Record<string, string>>,
  before: unknown,
): unknown {
  if (field === 'skills') return typed.skill?.trim()
  const rest = typeof before === 'object' && before !== null ? before : {}
  const parts: readonly string[] = entryParts[field]
  const kept = Object.entries(rest).filter(([part]) => !parts.includes(part))
  const changed = parts.flatMap((part) => (typed[part]?.trim() ? [[part, typed[part]?.trim()] as const] : []))
  return Object.fromEntries([...kept, ...changed])
}
