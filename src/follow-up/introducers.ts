import type { Touchpoint, TouchpointKind } from '../model/touchpoint.ts'

/** What shows that the person themselves is there: from then on an answer is theirs. */
const meeting: ReadonlySet<TouchpointKind> = new Set([
  'introduced',
  'accepted',
  'scheduled',
  'moved',
  'met',
  'requested',
])

/**
 * The answers that came from somebody who was asked for an introduction, not from the person: they follow that request, and
 * nothing was written to the person since. Takes what happened in sequence.
 */
export function findIntroducersAnswers(history: readonly Touchpoint[]): ReadonlySet<Touchpoint> {
  const found = new Set<Touchpoint>()
  let isAsked = false
  for (const one of history) {
    if (one.kind === 'sent') isAsked = one.message === 'introduction' || (isAsked && one.message === 'nudge')
    else if (meeting.has(one.kind)) isAsked = false
    else if (isAsked && one.kind === 'replied') found.add(one)
  }
  return found
}
