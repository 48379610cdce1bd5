import type { Touchpoint, TouchpointKind } from '../model/touchpoint.ts'

/** What is a contact between the two, on either side. */
const contacts: ReadonlySet<TouchpointKind> = new Set([
  'sent',
  'nudged',
  'replied',
  'met',
  'thanked',
  'reported',
  'introduced',
  'kept',
  'rhythm',
])

/** The last time that the two were in contact. Takes touchpoints in sequence. */
export const lastContact = (history: readonly Touchpoint[]): Touchpoint | undefined =>
  history.findLast(({ kind }) => contacts.has(kind))
