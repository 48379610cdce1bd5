import type { Draft, Segment } from '../model/draft.ts'
import type { Span } from './changed-span.ts'
import { type Place, textOf } from './text.ts'

/** The first and the last segment that a change touches. */
export type Touched = readonly [first: number, last: number]

const emptySlot = (segments: readonly Segment[]) =>
  segments.findIndex(({ part, text }) => part === 'own-words' && text === '')

/** The empty place for own words, where something was typed just there. */
export function slotAt(draft: Draft, places: readonly Place[], spans: readonly Span[]): Touched | null {
  const slot = emptySlot(draft.segments)
  if (slot < 0) return null
  const written = places.filter(({ start, end }) => end > start)
  const before = written.filter(({ segment }) => segment < slot).at(-1)?.end ?? 0
  const after = written.find(({ segment }) => segment > slot)?.start ?? textOf(draft).length
  return spans.some(({ from, to }) => from === to && from >= before && from <= after) ? [slot, slot] : null
}

/** So much of the hook's sentence may stand in the new one by chance: its first letter, its full stop. Our judgement. */
const BY_CHANCE = 0.2

/** In a note the user's own sentence takes the place of the hook's: what is written over the whole of it are the own words. */
function slotBefore({ channel, segments }: Draft, place: Place, { from, to }: Span): number | undefined {
  const slot = emptySlot(segments)
  const isHook = segments[place.segment]?.part === 'opening' && slot === place.segment - 1
  const left = Math.max(0, from - place.start) + Math.max(0, place.end - to)
  return channel === 'note' && isHook && left <= BY_CHANCE * (place.end - place.start) ? slot : undefined
}

/** The segments that a stretch of the text lies in, or that it stands behind. */
export function touchedBy(draft: Draft, places: readonly Place[], { from, to }: Span): Touched {
  const written = places.filter(({ start, end }) => end > start)
  const hit = written.filter(({ start, end }) => start < to && end > from)
  const [first] = hit
  const last = hit.at(-1)
  if (first && last) return [slotBefore(draft, first, { from, to }) ?? first.segment, last.segment]
  const beside = written.filter(({ end }) => end <= from).at(-1) ?? written[0]
  const one = beside?.segment ?? Math.max(0, emptySlot(draft.segments))
  return [one, one]
}
