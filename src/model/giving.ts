import {
  array,
  type InferOutput,
  integer,
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
} from 'valibot'
import { OWN } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { TextByLanguage } from './persona.ts'
import { Day, Moment } from './time.ts'

const whole = (from: number, to: number) => pipe(number(), integer(), minValue(from), maxValue(to))
const Id = pipe(string(), nonEmpty(), maxLength(1_000))
const Answer = optional(pipe(string(), maxLength(OWN.answer)), '')

export const talkWays = ['video', 'phone', 'email', 'chat', 'in-person'] as const
/** How a guide can be reached. */
export type TalkWay = (typeof talkWays)[number]

/** What somebody who is guided can be in: a question of the bank, or a lesson of mine, fits one of these. */
export const situations = ['stuck', 'deciding', 'conflict', 'confidence', 'direction'] as const
export const Situation = picklist(situations)
export type Situation = InferOutput<typeof Situation>

export const Commitment = pipe(
  object({
    /** How many people at once. */
    people: whole(1, 20),
    /** Minutes of one session, and the months from one to the next. */
    minutes: whole(5, 240),
    months: whole(1, 12),
    ways: pipe(array(picklist(talkWays)), maxLength(talkWays.length), readonly()),
    /** An answer comes within so many working days. */
    answerDays: whole(1, 30),
    /** Until when the places are offered. */
    until: optional(Day),
    /** What is confidential, in a sentence of my own; absent: the usual one. */
    confidential: optional(TextByLanguage, {}),
    /** What I expect, in a sentence of my own; absent: the invitation, and the agenda 24 hours before. */
    expects: optional(TextByLanguage, {}),
  }),
  readonly(),
)
/** How much time I give to others, and on what terms. */
export type Commitment = InferOutput<typeof Commitment>

const Lesson = pipe(
  object({ id: Id, text: pipe(string(), maxLength(OWN.answer)), fits: Situation }),
  readonly(),
)
/** A failure of my own that is worth telling, and where it fits. */
export type Lesson = InferOutput<typeof Lesson>

export const Giving = pipe(
  object({
    commitment: optional(Commitment),
    lessons: optional(pipe(array(Lesson), maxLength(OWN.lines), readonly()), []),
    /** When I answered whether I want to offer a place myself: it is asked once. */
    askedAt: optional(Moment),
    changedAt: optional(Moment),
  }),
  readonly(),
)
/** The guide's side of the user. */
export type Giving = InferOutput<typeof Giving>

export const Guided = pipe(
  object({
    person: PersonKey,
    /** What they want, in their words. */
    goals: Answer,
    /** How we agreed to work. */
    agreed: Answer,
    changedAt: optional(Moment),
  }),
  readonly(),
)
/** What was agreed with somebody whom I guide. */
export type Guided = InferOutput<typeof Guided>

export const Observation = pipe(
  object({ situation: Answer, behaviour: Answer, impact: Answer, next: Answer }),
  readonly(),
)
/** Feedback in its four parts. */
export type Observation = InferOutput<typeof Observation>

const Notes = optional(pipe(string(), maxLength(OWN.notesTyped)), '')
export const SessionNotes = pipe(
  object({
    id: Id,
    person: PersonKey,
    /** When the session was. */
    at: Moment,
    notes: Notes,
    /** What I heard, as I would say it back. */
    heard: Notes,
    /** What they wanted to try. */
    toTry: Notes,
    feedback: optional(Observation, { situation: '', behaviour: '', impact: '', next: '' }),
    changedAt: optional(Moment),
  }),
  readonly(),
)
/** Confidential notes of one session: left out of an export unless the user says so, and never in a notification. */
export type SessionNotes = InferOutput<typeof SessionNotes>
