import { parse } from 'valibot'
import { type Heard, loadHeard } from '../languages/heard.ts'
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
import { guidingAtHand } from './guiding-at-hand.ts'
import { languagesInPlay } from './languages-in-play.ts'
import { type StoredAbout, storedAbout } from './stored-about.ts'
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
  /** What is understood of all that, in the languages in which it is written or said. */
  readonly heard: Heard
  /** For words of a persona that the vocabulary does not know. */
  readonly vectors: Vectors | undefined
}

/** Gathers what is at hand about a person; `fresh` is what was read just now, `stored` what is asked for already. */
export async function atHand(
  person: PersonKey,
  fresh: readonly Reading[] = [],
  stored: Promise<StoredAbout> = storedAbout(person),
): Promise<AtHand> {
  const { ofPerson, ofUser, guides, unsaved } = await stored
  const [inSession, kept, corrections, contact, touchpoints, drafts] = ofPerson
  const [lately, draftCount, personas, me, settings] = ofUser
  const own = new Set(touchpoints.map(({ id }) => id))
  const readings = eachOnce([...kept, ...inSession, ...fresh])
  const known = { readings, corrections, contact, personas, me: me ?? parse(Me, {}), settings }
  const [guiding, vectors, heard] = await Promise.all([
    guidingAtHand(person, touchpoints, guides),
    vectorsFor(personas),
    loadHeard(languagesInPlay(known)),
  ])
  return {
    person,
    ...known,
    touchpoints,
    everyTouchpoint: [...lately.filter(({ id }) => !own.has(id)), ...touchpoints],
    drafts,
    draftCount,
    unsaved,
    guiding,
    heard,
    vectors,
  }
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
