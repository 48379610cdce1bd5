import { afterMonths } from '../calendar/zones.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { lastOf, whole } from './history.ts'
import { lastContact } from './last-contact.ts'
import { type Advice as LedgerLine, ledger } from './ledger.ts'
import { type Meeting, meetingsOf } from './meetings.ts'

/** Every meeting with somebody, the latest first. Takes touchpoints as they were recorded. */
export const meetingsWith = (touchpoints: readonly Touchpoint[], now: string): readonly Meeting[] =>
  meetingsOf(whole(touchpoints, now)).toSorted((one, other) =>
    Temporal.Instant.compare(Temporal.Instant.from(other.set.when), Temporal.Instant.from(one.set.when)),
  )

/** A piece of advice with what became of it, and when the report is due where one was promised. */
export type Advice = LedgerLine & { readonly reportBy?: string }

/** All advice of somebody, the latest first. */
export const adviceOf = (
  touchpoints: readonly Touchpoint[],
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly Advice[] =>
  ledger(whole(touchpoints, now))
    .map((line) => {
      const { at, reportIn } = line.advised
      return reportIn === undefined || line.reported
        ? line
        : { ...line, reportBy: afterMonths(at, reportIn, zone) }
    })
    .toReversed()

/** The last contact with somebody, on either side. */
export const lastContactOf = (touchpoints: readonly Touchpoint[], now: string): Touchpoint | undefined =>
  lastContact(whole(touchpoints, now))

/** The months of the rhythm that both chose; 0 where there is none. */
export const rhythmOf = (touchpoints: readonly Touchpoint[], now: string): number =>
  lastOf(whole(touchpoints, now), 'rhythm')?.months ?? 0
