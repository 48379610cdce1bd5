import type { Standing } from '../model/standing.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { type Guiding, guidingIn } from './guiding.ts'
import { sinceReopening, whole } from './history.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import { standingIn } from './standing.ts'

/** What happened with one person, as every promise looks at it. */
export interface Story {
  /** All that stands, in sequence. */
  readonly all: readonly Touchpoint[]
  /** What counts since it was opened again. */
  readonly current: readonly Touchpoint[]
  readonly meetings: readonly Meeting[]
  /** When I guided them. */
  readonly guiding: Guiding
  /** What was reached, whatever the time is. */
  readonly standing: Standing
}

/** Reads the story out of touchpoints, given as they were recorded. */
export function storyOf(
  touchpoints: readonly Touchpoint[],
  { hasDraft, now }: { readonly hasDraft: boolean; readonly now: string },
): Story {
  const all = whole(touchpoints, now)
  const current = sinceReopening(all)
  const meetings = meetingsOf(all)
  return {
    all,
    current,
    meetings,
    guiding: guidingIn(all),
    standing: standingIn(current, meetings, hasDraft),
  }
}
