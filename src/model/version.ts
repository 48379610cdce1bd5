import type { Draft } from './draft.ts'

/** How many earlier versions of the messages to one person are kept (product: the last 20 of a contact). */
export const MOST_VERSIONS = 20

/** Going on with a text after so many minutes is a new start. Our judgement. */
const PAUSE_MINUTES = 2

/**
 * Whether a text deserves to be kept as a version when it becomes another one: where more than one sentence changed at once
 * (another hook or channel, something pasted over it), where it was copied, and where the user comes back to it later.
 * The letters of one sitting make no versions.
 */
export function earnsVersion(before: Draft, after: Draft): boolean {
  const changed = changedSentences(before, after)
  if (changed === 0 || isEmpty(before)) return false
  return changed > 1 || before.copiedAt !== undefined || minutesBetween(before, after) >= PAUSE_MINUTES
}

/** How many sentences of the text are gone or different afterwards. */
const changedSentences = (before: Draft, after: Draft) => {
  const now = sentences(after)
  return sentences(before).filter((text) => !now.includes(text)).length
}

const sentences = ({ subject, segments }: Draft) =>
  [...(subject ? [subject] : []), ...segments].map(({ text }) => text.trim()).filter((text) => text !== '')

const isEmpty = (draft: Draft) => sentences(draft).length === 0

const minutesBetween = (before: Draft, after: Draft) =>
  Temporal.Instant.from(before.changedAt).until(after.changedAt).total('minutes')
