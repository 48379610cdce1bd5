import type { Draft, Segment } from '../model/draft.ts'
import { type Place, placesOf, separateParts, textOf } from './text.ts'

interface Span {
  readonly from: number
  readonly to: number
}

const commonStart = (a: string, b: string, most: number) => {
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length
}
const commonEnd = (a: string, b: string, most: number) => {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The stretch of the old text that a change replaced. */
const findChanged = (before: string, after: string): Span => {
  const shorter = Math.min(before.length, after.length)
  const end = commonEnd(before, after, shorter)
  const start = commonStart(before, after, shorter)
  return start + end <= shorter
    ? { from: start, to: before.length - end }
    : { from: shorter - end, to: before.length - end }
}

/** Where typed words could have gone in just as well: “A. [B. ]C” is “A[. B]. C” too. */
const findAlternatives = (before: string, after: string): readonly Span[] => {
  const first = findChanged(before, after)
  const grown = after.length - before.length
  if (first.from !== first.to || grown <= 0) return [first]
  const spans: Span[] = []
  const most = commonStart(before, after, before.length)
  for (let at = Math.max(0, first.from - grown); at <= most; at++)
    if (before.slice(at) === after.slice(at + grown)) spans.push({ from: at, to: at })
  return spans.length > 0 ? spans : [first]
}

type Touched = readonly [first: number, last: number]

const emptySlot = (segments: readonly Segment[]) =>
  segments.findIndex(({ part, text }) => part === 'own-words' && text === '')

/** The empty place for own words, where something was typed just there. */
function slotAt(draft: Draft, places: readonly Place[], spans: readonly Span[]): Touched | null {
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

function touchedBy(draft: Draft, places: readonly Place[], { from, to }: Span): Touched {
  const written = places.filter(({ start, end }) => end > start)
  const hit = written.filter(({ start, end }) => start < to && end > from)
  const [first] = hit
  const last = hit.at(-1)
  if (first && last) return [slotBefore(draft, first, { from, to }) ?? first.segment, last.segment]
  const beside = written.filter(({ end }) => end <= from).at(-1) ?? written[0]
  const one = beside?.segment ?? Math.max(0, emptySlot(draft.segments))
  return [one, one]
}

const rewriteSegment = (segment: Segment, text: string): Segment => ({
  ...segment,
  text,
  uses: text === '' ? [] : [...segment.uses.filter((fact) => !('ownWords' in fact)), { ownWords: true }],
  mine: true,
})

const without = (text: string, start: string, end: string) => {
  const from = start !== '' && text.startsWith(start) ? start.length : 0
  const to = end !== '' && text.length - from >= end.length && text.endsWith(end) ? end.length : 0
  return text.slice(from, text.length - to)
}

/** The draft with everything from the first to the last touched segment replaced by what now stands there, if it can be. */
function replaceTouched(
  draft: Draft,
  places: readonly Place[],
  [first, last]: Touched,
  text: string,
): Draft | null {
  const { segments, channel } = draft
  const old = textOf(draft)
  const written = places.filter(({ start, end }) => end > start)
  const before = written.filter(({ segment }) => segment < first).at(-1)
  const after = written.find(({ segment }) => segment > last)
  const from = before?.end ?? 0
  const kept = old.length - (after?.start ?? old.length)
  if (
    from + kept > text.length ||
    !text.startsWith(old.slice(0, from)) ||
    !text.endsWith(old.slice(old.length - kept))
  )
    return null
  const between = text.slice(from, text.length - kept)
  const part = segments[first]?.part ?? 'own-words'
  const start = before ? separateParts(segments[before.segment]?.part ?? part, part, channel) : ''
  const end = after ? separateParts(part, segments[after.segment]?.part ?? part, channel) : ''
  const options = [
    '',
    without(between, start, end),
    without(between, start, ''),
    without(between, '', end),
    between,
  ]
  for (const option of options) {
    const next = segments.map((segment, index) =>
      index < first || index > last ? segment : rewriteSegment(segment, index === first ? option : ''),
    )
    if (textOf({ segments: next, channel }) === text) return { ...draft, segments: next }
  }
  return null
}

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
