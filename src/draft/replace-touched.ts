import type { Draft, Segment } from '../model/draft.ts'
import { type Place, separateParts, textOf } from './text.ts'
import type { Touched } from './touched.ts'

/** A segment with words of the user's own. */
export const rewriteSegment = (segment: Segment, text: string): Segment => ({
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
export function replaceTouched(
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
