import { parse } from 'valibot'
import type { Contact } from '../model/contact.ts'
import type { Draft, KindId } from '../model/draft.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import type { Correction } from '../model/known.ts'
import { Me } from '../model/me.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { Reading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { Vectors } from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import { sessionReadings } from '../platform/session.ts'
import { unsavedDraft } from '../platform/unsaved.ts'
import { countDrafts, draftsOf } from '../store/drafts.ts'
import { me as storedMe } from '../store/me.ts'
import { contact as storedContact } from '../store/people.ts'
import { personas as storedPersonas } from '../store/personas.ts'
import { correctionsOf, readingsOf } from '../store/readings.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { sentLately, touchpointsOf } from '../store/touchpoints.ts'
import { guidingAtHand } from './guiding-at-hand.ts'
import { vectorsFor } from './vectors-for.ts'

/** Everything that is stored or held for the session about one person and about the user. */
export interface AtHand {
  readonly person: PersonKey
  readonly readings: readonly Reading[]
  readonly corrections: readonly Correction[]
  readonly contact: Contact | undefined
  /** What happened with this person. */
  readonly touchpoints: readonly Touchpoint[]
  /** The same, and what was sent to anybody lately: the notes of a month are counted over all, and a message must not repeat another. */
  readonly everyTouchpoint: readonly Touchpoint[]
  readonly drafts: readonly Draft[]
  readonly draftCount: number
  /** Words that were typed when a window closed before the store had them. */
  readonly unsaved: Draft | undefined
  readonly personas: readonly Persona[]
  readonly me: Me
  readonly settings: Settings
  /** What is known of the guide's side. */
  readonly guiding?: GuidingFacts | undefined
  /** For words of a persona that the vocabulary does not know. */
  readonly vectors: Vectors | undefined
}

/** Gathers what is at hand about a person; `fresh` is what was read just now. */
export async function atHand(person: PersonKey, fresh: readonly Reading[] = []): Promise<AtHand> {
  // Without the looks of this session there is still the one that was taken just now.
  const ofSession = sessionReadings(person).catch((): readonly Reading[] => [])
  const [
    [inSession, stored, corrections, contact, touchpoints, lately],
    [drafts, draftCount, personas, me, settings],
  ] = await Promise.all([
    Promise.all([
      ofSession,
      readingsOf(person),
      correctionsOf(person),
      storedContact(person),
      touchpointsOf(person),
      sentLately(beforeMonth(clock())),
    ]),
    Promise.all([draftsOf(person), countDrafts(), storedPersonas(), storedMe(), storedSettings()]),
  ])
  const own = new Set(touchpoints.map(({ id }) => id))
  return {
    person,
    readings: eachOnce([...stored, ...inSession, ...fresh]),
    corrections,
    contact,
    touchpoints,
    everyTouchpoint: [...lately.filter(({ id }) => !own.has(id)), ...touchpoints],
    drafts,
    draftCount,
    unsaved: unsavedDraft(person),
    personas,
    me: me ?? parse(Me, {}),
    settings,
    guiding: await guidingAtHand(person, touchpoints),
    vectors: await vectorsFor(personas),
  }
}

/** A day before the month began, wherever the user is: elsewhere it may be a day earlier than now, or later. */
function beforeMonth(now: string): string {
  const day = Temporal.PlainDate.from(now.slice(0, 10))
  return day.subtract({ days: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString()
}

/** The texts that were sent to other people, for the rule that asks whether a message repeats itself. */
export const sentToOthers = ({ touchpoints, everyTouchpoint }: AtHand): readonly string[] =>
  everyTouchpoint.flatMap((touchpoint) =>
    touchpoint.kind === 'sent' && !touchpoints.some(({ id }) => id === touchpoint.id) && touchpoint.text
      ? [touchpoint.text]
      : [],
  )

/** Whether a draft was sent. */
export const wasSent = ({ touchpoints }: AtHand, draft: string): boolean =>
  touchpoints.some((touchpoint) => touchpoint.kind === 'sent' && touchpoint.draft === draft)

/** The message of a kind that was begun and not sent. */
export const begunDraft = (at: AtHand, kind: KindId): Draft | undefined =>
  at.drafts.find((draft) => draft.kind === kind && !wasSent(at, draft.id))

const eachOnce = (readings: readonly Reading[]): readonly Reading[] => [
  ...new Map(readings.map((reading) => [reading.takenAt, reading])).values(),
]
