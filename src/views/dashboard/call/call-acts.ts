import type { Marks } from '../../../call/marks.ts'
import type { MeetingHistory } from '../../../call/meeting-history.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'

/** What was agreed at the end of a call. */
export interface Agreed {
  /** Months until the report back; undefined where none was promised. */
  readonly reportIn?: number | undefined
  /** Months between two talks; undefined where nothing was agreed. */
  readonly rhythm?: number | undefined
}

interface Ended {
  readonly person: PersonKey
  readonly meeting: MeetingHistory
  readonly marks: Marks
  readonly agreed: Agreed
  readonly now: string
}

/** The longest takeaway and advice, in UTF-16 code units. */
const LONGEST = 4_000

/**
 * What a call that took place becomes: that we met, with what is taken away; each advice, with the report that was promised; a
 * rhythm. Said twice they are the same touchpoints.
 */
export function callActs({ person, meeting, marks, agreed, now }: Ended): readonly Touchpoint[] {
  const about = meeting.set.id
  const met = `met:${about}`
  const takeaway = marks.takeaways.join('; ').slice(0, LONGEST)
  return [
    { kind: 'met', id: met, person, at: now, about, ...(takeaway !== '' && { takeaway }) },
    ...marks.advice.map(
      (advice, place): Touchpoint => ({
        kind: 'advised',
        id: `advised:${place}:${met}`.slice(0, 900),
        person,
        at: now,
        of: met,
        advice: advice.slice(0, LONGEST),
        ...(agreed.reportIn !== undefined && { reportIn: agreed.reportIn }),
      }),
    ),
    ...(agreed.rhythm === undefined
      ? []
      : [{ kind: 'rhythm', id: `rhythm:${met}`, person, at: now, of: met, months: agreed.rhythm } as const]),
  ]
}
