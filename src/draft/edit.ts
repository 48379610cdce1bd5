import type { Draft } from '../model/draft.ts'
import { findAlternatives } from './changed-span.ts'
import { replaceTouched, rewriteSegment } from './replace-touched.ts'
import { placesOf, textOf } from './text.ts'
import { slotAt, touchedBy } from './touched.ts'

/**
 * The draft after the user changed its text. What a change touches becomes the user's and keeps its place; what was deleted
 * stays deleted; words typed where the own words go become them. `textOf` of the result is exactly `text`.
 */
export function edit(draft: Draft, text: string, now: string): Draft {
  const old = textOf(draft)
  if (text === old) return draft
  const stamped = { ...draft, revision: draft.revision + 1, changedAt: now }
  const places = placesOf(draft)
  const spans = findAlternatives(old, text)
  const slot = slotAt(draft, places, spans)
  const inSlot = slot && replaceTouched(stamped, places, slot, text)
  if (inSlot) return inSlot
  let [first, last] = touchedBy(draft, places, spans[0] ?? { from: 0, to: old.length })
  while (first > 0 || last < draft.segments.length - 1) {
    const next = replaceTouched(stamped, places, [first, last], text)
    if (next) return next
    first = Math.max(0, first - 1)
    last = Math.min(draft.segments.length - 1, last + 1)
  }
  return replaceTouched(stamped, places, [first, last], text) ?? beginAnew(stamped, text)
}

const beginAnew = (draft: Draft, text: string): Draft => ({
  ...draft,
  segments: [
    { part: 'own-words', text, uses: [{ ownWords: true }], mine: true },
    ...draft.segments
      .filter(({ part }) => part !== 'own-words')
      .map((segment) => rewriteSegment(segment, '')),
  ],
})

/** The draft after the user changed its subject. */
export const editSubject = (draft: Draft, text: string, now: string): Draft => ({
  ...draft,
  subject: rewriteSegment(draft.subject ?? { part: 'subject', text: '', uses: [], mine: true }, text),
  revision: draft.revision + 1,
  changedAt: now,
})
