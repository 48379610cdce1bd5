import { happenedAt } from '../calendar/plausible.ts'
import { hoursIn, isWithin } from '../calendar/working-hours.ts'
import { isZone } from '../calendar/zones.ts'
import type { KindId } from '../model/draft.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { type Phrases, phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { type Sources, wordIn } from './filling.ts'
import { briefMoment, momentOf } from './moments.ts'
import { type Filling, type Fillings, isIn } from './phrase.ts'
import type { Says } from './says.ts'

/** A note that is longer is no sentence of a message. Our judgement. */
const LONGEST_NOTE = 600

/** What was noted of the talks with a person, as words: the meeting, the takeaway, the advice and what came of it. */
export function fillTalk(sources: Sources): Fillings {
  const { touchpoints, says, language } = sources
  const met = touchpoints.findLast(({ kind }) => kind === 'met')
  const advised = touchpoints.findLast((one) => one.kind === 'advised')
  const acted = touchpoints.findLast((one) => one.kind === 'acted')
  const noted = (text: string | undefined): Filling | undefined => {
    const said =
      text && text.length <= LONGEST_NOTE && isIn(text, language) && !isPrivate(text, says)
        ? wordIn(text, [{ ownWords: true }])
        : undefined
    return said && { ...said, text: says.within(said.text) }
  }
  return {
    ...fillMeeting(sources),
    takeaway: noted(met?.kind === 'met' ? met.takeaway : undefined),
    advice: noted(advised?.advice),
    acted: noted(acted?.what),
    late: met && isLate(met, sources.now) ? sayAside(says.asides.late, sources) : undefined,
    outside: wasOutside(sources) ? sayAside(says.asides.outside, sources) : undefined,
  }
}

const sayAside = (ways: readonly string[], { seed }: Sources): Filling | undefined => {
  const text = ways[seed % ways.length]
  return text === undefined ? undefined : { text, uses: [{ ownWords: true }] }
}

/** The zones of the two, the reader's first. */
export const zonesOf = ({ contact, myZone }: Sources): readonly string[] =>
  [contact?.zone, myZone].filter((zone): zone is string => zone !== undefined && isZone(zone))

function fillMeeting(sources: Sources): Fillings {
  const meeting = sources.touchpoints.findLast((one) => one.kind === 'scheduled')
  const zones = zonesOf(sources)
  const [reader] = zones
  if (!meeting || !reader || isPast(meeting.when, sources.now)) return {}
  const uses = [{ ownWords: true as const }]
  return {
    meeting: { text: momentOf(meeting.when, zones, sources.says.locale), uses },
    day: { text: briefMoment(meeting.when, reader, sources.says.locale), uses },
    minutes: { text: String(meeting.minutes), uses },
  }
}

const isPast = (at: string, now: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(now)) < 0

/** A thank-you within a day is in time (evidence: thanks-24h). */
const isLate = (met: Touchpoint, now: string) =>
  happenedAt(met.at, now) === 'ok' && isPast(Temporal.Instant.from(met.at).add({ hours: 24 }).toString(), now)

/** Whether the last talk was outside of the working hours where they are; unknown without their zone. */
function wasOutside({ contact, touchpoints }: Sources): boolean {
  const hours = hoursIn(contact?.zone)
  const meeting = touchpoints.findLast((one) => one.kind === 'scheduled')
  return hours !== undefined && meeting !== undefined && !isWithin(hours, meeting.when, meeting.minutes)
}

const books = new WeakMap<readonly string[], Phrases>()

/** Which note a kind of message would say: the latest of its sort. */
const noteOf: Readonly<Partial<Record<KindId, (touchpoints: readonly Touchpoint[]) => string | undefined>>> =
  {
    'thank-you': (all) => takeawayIn(all),
    'not-a-match': (all) => takeawayIn(all),
    'graceful-close': (all) => takeawayIn(all),
    gratitude: (all) => all.findLast((one) => one.kind === 'advised')?.advice ?? takeawayIn(all),
    'report-back': (all) => all.findLast((one) => one.kind === 'acted')?.what,
  }

const takeawayIn = (all: readonly Touchpoint[]): string | undefined => {
  const met = all.findLast(({ kind }) => kind === 'met')
  return met?.kind === 'met' ? met.takeaway : undefined
}

/** The user's note that a message leaves out because it speaks of the other: it is shown for them to say it anew. */
export function findNoteToReword(
  kind: KindId,
  touchpoints: readonly Touchpoint[],
  says: Pick<Says, 'private'>,
): string | undefined {
  const note = noteOf[kind]?.(touchpoints)
  return note !== undefined && isPrivate(note, says) ? note : undefined
}

/** Whether a note speaks of the other as of a third person (“She said …”): it is for the user, and is not sent as it is. */
export function isPrivate(text: string, { private: words }: Pick<Says, 'private'>): boolean {
  const book = books.get(words) ?? phrases(words)
  books.set(words, book)
  return book.in(wordsOf(text))
}
