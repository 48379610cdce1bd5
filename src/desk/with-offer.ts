import type { Draft } from '../model/draft.ts'
import { placesOf, textOf } from '../pipeline.ts'

/** A sentence that offers times. */
export interface Offer {
  readonly sentence: string
  /** Finds an offer that was put in before. */
  readonly earlier: RegExp
}

/**
 * The text of a message with an offer of times: in the place of the one that was put in before, else of what the message asks and
 * how it makes that easy, since the offer says both. What the user wrote there stays, and the offer follows it.
 */
export function withOffer(draft: Draft, { sentence, earlier }: Offer): string {
  const text = textOf(draft)
  if (text.includes(sentence)) return text
  if (earlier.test(text)) return text.replace(earlier, () => sentence)
  const partOf = (segment: number) => draft.segments[segment]?.part
  const written = placesOf(draft).filter(({ start, end }) => end > start)
  const asks = written.filter(({ segment }) => partOf(segment) === 'ask' || partOf(segment) === 'ease')
  const [first] = asks
  const last = asks.at(-1)
  if (!first || !last) return text === '' ? sentence : `${text}\n\n${sentence}`
  const isMine = asks.some(({ segment }) => draft.segments[segment]?.mine)
  const before = isMine ? `${text.slice(0, last.end)}\n\n` : text.slice(0, first.start)
  return `${before}${sentence}${text.slice(last.end)}`
}
