import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A meeting as it is put into a calendar. */
export interface Invitation {
  /** The id of the touchpoint with which the meeting was first set: it stays when the meeting is moved. */
  readonly meeting: string
  /** How many times it was changed since. */
  readonly revision: number
  readonly at: string
  readonly minutes: number
  readonly summary: string
  /** A link or a place. */
  readonly where: string
  readonly isCancelled: boolean
  readonly now: string
}

/** Characters that no calendar can read, with the breaks that are no line's end. */
const unreadable = /[\p{Cc}\u2028\u2029]+/gu

/**
 * The file for both calendars (RFC 5545), by ical-generator. Its times are in UTC: for one meeting no calendar can shift
 * them, whatever it knows of zones. The same meeting has the same UID for ever, and a higher SEQUENCE at every change; names
 * of people are not in the UID.
 */
export async function invitationFile(invitation: Invitation): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const { meeting, revision, at, minutes, isCancelled, now } = invitation
  const line = (text: string) => text.replace(unreadable, ' ').trim()
  const start = new Date(at)
  const where = line(invitation.where)
  const calendar = ical({
    prodId: { company: 'Lodestar', product: 'Lodestar' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${bytesToHex(sha256(utf8ToBytes(meeting))).slice(0, 32)}@lodestar.invalid`,
    sequence: revision,
    stamp: new Date(now),
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: line(invitation.summary),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(where !== '' && { location: where }),
    ...(/^https?:\/\/\S+$/u.test(where) && { url: where }),
  })
  return calendar.toString()
}
