import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
  variant,
} from 'valibot'
import { ChannelId, KindId } from './draft.ts'
import { OWN } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { guidePromises, promiseIds } from './promise.ts'
import { Day, Moment } from './time.ts'

/** Longest id of a touchpoint, in UTF-16 code units: it can hold the key of a person, or the id of another touchpoint. */
export const LONGEST_ID = 1_000

const Id = pipe(string(), nonEmpty(), maxLength(LONGEST_ID))
const DraftId = pipe(string(), nonEmpty(), maxLength(200))
/** Holds the whole text of a message of the longest kind, with the breaks between its sentences. */
const Text = pipe(string(), maxLength(OWN.message + 1_000))
const base = {
  id: Id,
  person: PersonKey,
  at: Moment,
  /** The id of the touchpoint that this one answers or follows: it is after that one, whatever the clock said. */
  of: optional(Id),
}
/** The id of the touchpoint that this one is about: the meeting, the promise, the advice; absent: found by time. */
const about = { about: optional(Id) }
const happened = <K extends string>(kind: K) => object({ ...base, kind: literal(kind) })

/** A message that left: what kind, over which channel, and its words. */
const written = { message: KindId, channel: ChannelId, draft: optional(DraftId), text: optional(Text) }

const meeting = {
  /** When the meeting begins. */
  when: Moment,
  minutes: pipe(number(), integer(), minValue(5), maxValue(480)),
  link: optional(Text),
}

/** What a guide promises: of which sort, whom somebody is named to, and whether both have to agree first. */
const guided = { sort: optional(picklist(guidePromises)), to: optional(Text), asksBoth: optional(boolean()) }

/** Which promise a touchpoint is about, beside the touchpoint that opened it. */
const Step = picklist(promiseIds)

export const Touchpoint = pipe(
  variant('kind', [
    happened('saved'),
    object({ ...base, kind: literal('engaged'), note: optional(Text) }),
    object({ ...base, kind: literal('copied'), ...written }),
    object({ ...base, kind: literal('sent'), ...written }),
    happened('accepted'),
    object({ ...base, kind: literal('nudged'), channel: optional(ChannelId), text: optional(Text) }),
    object({ ...base, kind: literal('replied'), words: optional(Text) }),
    object({ ...base, kind: literal('scheduled'), ...meeting }),
    /** A meeting was given another time. */
    object({ ...base, kind: literal('moved'), ...about, ...meeting }),
    /** A meeting was called off, or did not take place. */
    object({ ...base, kind: literal('cancelled'), ...about, whose: picklist(['them', 'me']) }),
    object({ ...base, kind: literal('met'), ...about, takeaway: optional(Text) }),
    object({ ...base, kind: literal('thanked'), text: optional(Text) }),
    object({
      ...base,
      kind: literal('advised'),
      advice: Text,
      reportIn: optional(pipe(number(), integer(), minValue(1), maxValue(24))),
    }),
    object({ ...base, kind: literal('acted'), ...about, what: optional(Text) }),
    object({ ...base, kind: literal('reported'), text: optional(Text) }),
    object({ ...base, kind: literal('introduced'), by: optional(Text), to: optional(Text) }),
    /** I promised an introduction or material, perhaps by a day. */
    object({ ...base, kind: literal('promised'), what: Text, due: optional(Day), ...guided }),
    /** What I promised is done. */
    object({ ...base, kind: literal('kept'), ...about }),
    /** A rhythm that both chose, in months; 0 ends it. */
    object({
      ...base,
      kind: literal('rhythm'),
      months: pipe(number(), integer(), minValue(0), maxValue(24)),
    }),
    /** Something open is let go, and nothing else. */
    object({ ...base, kind: literal('released'), about: Id, step: Step }),
    /** Somebody asks me for guidance. */
    object({
      ...base,
      kind: literal('requested'),
      text: optional(Text),
      /** Working days within which I said that I answer. */
      answerDays: optional(pipe(number(), integer(), minValue(1), maxValue(30))),
    }),
    /** I guide somebody from now on, perhaps until a day. */
    object({ ...base, kind: literal('guiding'), until: optional(Day) }),
    /** The agenda of a session came from them. */
    object({ ...base, kind: literal('agenda-came'), ...about, text: optional(Text) }),
    /** Somebody agreed to be named, or to hear of somebody. */
    object({
      ...base,
      kind: literal('agreed'),
      about: Id,
      whose: picklist(['guided', 'other']),
      name: optional(Text),
    }),
    happened('declined'),
    happened('mismatch'),
    object({
      ...base,
      kind: literal('closed'),
      why: picklist(['no-reply', 'declined', 'not-a-match', 'natural-end']),
    }),
    happened('reopened'),
    /** Absent `about`: what was open then and may wait; earlier versions did not say of what. */
    object({ ...base, kind: literal('snoozed'), until: Day, ...about, step: optional(Step) }),
    object({
      ...base,
      kind: literal('undone'),
      /** The id of the touchpoint that is taken back. */
      of: Id,
      /** The id of the one that was recorded in its place, where it was corrected. */
      instead: optional(Id),
    }),
  ]),
  readonly(),
)
/** Something that happened. Appended, taken back by one that says so, never edited. `reportIn` is in months. */
export type Touchpoint = InferOutput<typeof Touchpoint>
export type TouchpointKind = Touchpoint['kind']
/** A touchpoint of one kind, or of some. */
export type TouchpointOf<K extends TouchpointKind> = Extract<Touchpoint, { readonly kind: K }>
export const Touchpoints = pipe(array(Touchpoint), readonly())
