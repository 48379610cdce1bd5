import { listLexicons } from '../languages/lists.ts'
import { matchLexicons } from '../languages/recognises.ts'
import { type ListOutcome, readListFile, readListText } from '../network/lists/read-list.ts'
import { nameKey } from '../network/one-person.ts'
import { LARGEST_FILE } from '../network/refusal.ts'
import { personKey } from '../reader/person-key.ts'
import type { ListGiven } from './network-desk.ts'

/** Reads a list of people; a name that `people` hold, or that the page marks as one, is surely a name. */
export async function readList(
  { kind, source, columns, names: told = [] }: ListGiven,
  people: readonly { readonly name: string }[],
): Promise<ListOutcome> {
  const names = new Set([...people.map(({ name }) => name), ...told].map(nameKey))
  const context = {
    kind,
    lexicons: listLexicons,
    match: matchLexicons,
    keyOf: personKey,
    isKnown: (name: string) => names.has(nameKey(name)),
    ...(columns && { columns }),
  }
  if (typeof source === 'string') return readListText(source, context)
  if (source.size > LARGEST_FILE) return { refused: 'too-large' }
  return readListFile(new Uint8Array(await source.arrayBuffer()), context)
}
