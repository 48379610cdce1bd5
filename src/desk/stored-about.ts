import type { PersonKey } from '../model/person-key.ts'
import { clock } from '../platform/clock.ts'
import { sessionReadings } from '../platform/session.ts'
import { unsavedDraft } from '../platform/unsaved.ts'
import { countDrafts, draftsOf } from '../store/drafts.ts'
import { giving, sessionNotesOf } from '../store/giving.ts'
import { guidedPeople } from '../store/guided-people.ts'
import { me } from '../store/me.ts'
import { contact } from '../store/people.ts'
import { personas } from '../store/personas.ts'
import { correctionsOf, readingsOf } from '../store/readings.ts'
import { settings } from '../store/settings.ts'
import { sentLately, touchpointsOf } from '../store/touchpoints.ts'

/** Everything that is stored, or held for the session, about one person and about the user, as it lies there. */
export type StoredAbout = Awaited<ReturnType<typeof storedAbout>>

/**
 * Asks for all of it at once. Nothing is joined or judged here, so that the popup can ask while the code that does is still being
 * loaded.
 */
export async function storedAbout(person: PersonKey) {
  const [ofPerson, ofUser, guides] = await Promise.all([
    Promise.all([
      // Without the looks of this session there is still the one that was taken just now.
      sessionReadings(person).catch(() => []),
      readingsOf(person),
      correctionsOf(person),
      contact(person),
      touchpointsOf(person),
      draftsOf(person),
    ]),
    Promise.all([sentLately(beforeMonth(clock())), countDrafts(), personas(), me(), settings()]),
    Promise.all([giving(), guidedPeople(), sessionNotesOf(person)]),
  ])
  return { ofPerson, ofUser, guides, unsaved: unsavedDraft(person) }
}

/** A day before the month began, wherever the user is: elsewhere it may be a day earlier than now, or later. */
function beforeMonth(now: string): string {
  const day = Temporal.PlainDate.from(now.slice(0, 10))
  return day.subtract({ days: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString()
}
