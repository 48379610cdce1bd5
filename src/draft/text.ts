import type { ChannelId, Draft, Part, Segment } from '../model/draft.ts'

/** Where a segment stands in the text; a segment without text has no place but the one where its words would go. */
export interface Place {
  readonly segment: number
  readonly start: number
  readonly end: number
}

/** Parts of one number stand in one paragraph. */
const paragraphs: Readonly<Record<Part, number>> = {
  subject: 0,
  greeting: 0,
  opening: 1,
  'own-words': 1,
  'who-and-why': 1,
  question: 1,
  ask: 2,
  ease: 3,
  thanks: 3,
  signature: 4,
}

const separate = (before: Segment, after: Segment, channel: ChannelId): string => {
  if (before.mine && /\s$/u.test(before.text)) return ''
  if (after.mine && /^\s/u.test(after.text)) return ''
  return separateParts(before.part, after.part, channel)
}

/** What stands between two parts: a space, or an empty line where a channel has paragraphs. A note and a comment are one paragraph. */
export const separateParts = (before: Part, after: Part, channel: ChannelId): string =>
  channel === 'note' || channel === 'comment' || paragraphs[before] === paragraphs[after] ? ' ' : '\n\n'

type Written = Pick<Draft, 'segments' | 'channel'>

const layOut = ({ segments, channel }: Written): { text: string; places: readonly Place[] } => {
  let text = ''
  let last: Segment | undefined
  const places = segments.map((segment, index) => {
    if (segment.text === '') return { segment: index, start: text.length, end: text.length }
    if (last) text += separate(last, segment, channel)
    const start = text.length
    text += segment.text
    last = segment
    return { segment: index, start, end: text.length }
  })
  return { text, places }
}

/** The message without its subject, exactly as it is shown, counted, checked, stored and copied. */
export const textOf = (draft: Written): string => layOut(draft).text

/** The place of every segment in `textOf`, in order. */
export const placesOf = (draft: Written): readonly Place[] => layOut(draft).places

/** Whether a sentence is the user's: written or touched here, or noted by them before and quoted in the place for own words. */
const isOwn = ({ mine, part, uses }: Segment) =>
  mine || (part === 'own-words' && uses.some((fact) => 'ownWords' in fact))

/** How much of the message is the user's own words, from 0 to 1. */
export function ownShare(draft: Written): number {
  const lengthOf = (segments: readonly Segment[]) =>
    segments.reduce((sum, { text }) => sum + text.trim().length, 0)
  const all = lengthOf(draft.segments)
  return all === 0 ? 0 : lengthOf(draft.segments.filter(isOwn)) / all
}
