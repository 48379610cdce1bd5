import type { ChannelId, Draft } from '../model/draft.ts'
import { textOf } from './text.ts'

/** A text as a list shows it: what is seen, and whether more is hidden. */
export interface Cut {
  readonly text: string
  readonly more: boolean
}

/** What the receiver sees of a message before it is opened. */
export interface Glance {
  readonly subject?: Cut
  readonly line: Cut
}

interface Lengths {
  readonly subject?: number
  readonly line: number
}

/**
 * About how many characters a list on a phone shows before it cuts. No source measures them: our judgement, and rather short,
 * so that what must be read first stands first.
 */
const lengths: Readonly<Record<ChannelId, Lengths>> = {
  note: { line: 90 },
  message: { line: 45 },
  inmail: { subject: 45, line: 45 },
  email: { subject: 40, line: 80 },
  chat: { line: 45 },
  'platform-request': { line: 140 },
  comment: { line: 140 },
}

/** Cuts like a list does: on one line, after whole letters as the reader sees them. */
function cut(text: string, length: number): Cut {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return { text: line, more: false }
  let end = 0
  for (const { segment, index } of new Intl.Segmenter().segment(line)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return { text: line.slice(0, end).trimEnd(), more: true }
}

/** What shows of a message in the receiver's list, before it is opened. */
export function glance(draft: Draft): Glance {
  const { subject, line } = lengths[draft.channel]
  return {
    ...(subject !== undefined && draft.subject && { subject: cut(draft.subject.text, subject) }),
    line: cut(textOf(draft), line),
  }
}
