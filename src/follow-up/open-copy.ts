import type { KindId } from '../model/draft.ts'
import type { Touchpoint, TouchpointKind, TouchpointOf } from '../model/touchpoint.ts'
import { after, current, everyOf } from './history.ts'

type Copied = TouchpointOf<'copied'>

/** Whatever they or I did later shows that the copied text was sent, or that it does not matter any more. */
const confirming: ReadonlySet<TouchpointKind> = new Set([
  'sent',
  'accepted',
  'nudged',
  'replied',
  'scheduled',
  'moved',
  'met',
  'thanked',
  'reported',
  'reopened',
])

/** What alone shows that a message which answers a promise was sent: nothing else may hide that it is owed. */
const confirmingOwed: Readonly<Partial<Record<KindId, ReadonlySet<TouchpointKind>>>> = {
  'thank-you': new Set(['thanked', 'reopened']),
  'report-back': new Set(['reported', 'reopened']),
  agenda: new Set(['met', 'cancelled', 'moved', 'reopened']),
}

const confirms = (copied: Copied, later: Touchpoint): boolean => {
  const own = confirmingOwed[copied.message]
  if (!own) return confirming.has(later.kind)
  return own.has(later.kind) || (later.kind === 'sent' && later.message === copied.message)
}

/** The copied text of which it is not known whether it was sent; undefined where there is none. */
export const openCopy = (touchpoints: readonly Touchpoint[], now: string): Copied | undefined => {
  const open = openCopiesIn(current(touchpoints, now)).at(-1)
  // What the user is asked about is the touchpoint as it was recorded.
  return touchpoints.find((one): one is Copied => one.kind === 'copied' && one.id === open?.id)
}

/** The last open copy of each kind of message, of a history that is in sequence already. */
export function openCopiesIn(history: readonly Touchpoint[]): readonly Copied[] {
  const lastByMessage = new Map<KindId, Copied>()
  for (const copied of everyOf(history, 'copied')) {
    lastByMessage.delete(copied.message)
    lastByMessage.set(copied.message, copied)
  }
  return [...lastByMessage.values()].filter(
    (copied) => !after(history, copied).some((later) => later.of === copied.id || confirms(copied, later)),
  )
}
