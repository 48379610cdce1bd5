import type { Evidence, ListField, Reading } from '../model/reading.ts'
import { identityOf } from './identity.ts'

/** All entries of a list that any look showed, each once, as the newest look has it; the newest look's order first. */
export function joinEntries(
  oldestFirst: readonly Reading[],
  field: ListField,
): readonly (Evidence & { readonly value: unknown })[] {
  const entries = new Map<string, Evidence & { readonly value: unknown }>()
  for (const reading of [...oldestFirst].reverse())
    for (const entry of reading.profile[field]) {
      const identity = identityOf(field, entry.value)
      if (!entries.has(identity)) entries.set(identity, entry)
    }
  return [...entries.values()]
}
