import {
  array,
  boolean,
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
import { LONGEST } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { Day, Moment } from './time.ts'

const Line = pipe(string(), nonEmpty(), maxLength(LONGEST.line))
const Id = pipe(string(), nonEmpty(), maxLength(LONGEST.line * 3))

export const listKindIds = ['speakers', 'directory', 'alumni'] as const
/** What kind of list it is: who spoke at an event, who works at a company, who studied at a school. */
export type ListKindId = (typeof listKindIds)[number]

export const ListedPerson = pipe(
  object({
    /** Tells one row from another in this list and the next of the same name: the address, else name and company. */
    id: Id,
    person: optional(PersonKey),
    name: Line,
    company: optional(Line),
    role: optional(Line),
    email: optional(Line),
    /** What they spoke about, in the words of the programme. */
    talks: optional(pipe(array(Line), maxLength(20), readonly())),
    /** When they studied, in the words of the list. */
    years: optional(Line),
    /** Whom they report to. */
    manager: optional(Line),
  }),
  readonly(),
)
/** Somebody as one row of a list tells of them. */
export type ListedPerson = InferOutput<typeof ListedPerson>

/** How long a network stays where the user says nothing: positions of a year ago are half of them wrong. Our judgement. */
export const USUAL_DAYS = 365

/** The most rows of one list: as many as the site allows connections. */
export const MOST_LISTED = 30_000

export const SameAnswer = pipe(object({ row: Id, other: Id, isSame: boolean() }), readonly())
/** What the user said of a row of a list and somebody of the same name: whether both are one person. */
export type SameAnswer = InferOutput<typeof SameAnswer>

export const PeopleList = pipe(
  object({
    /** Of its kind, its name and its day: the same list brought again is the same. */
    id: Id,
    kind: picklist(listKindIds),
    /** The event, the company, the school. */
    title: Line,
    /** When the event was. */
    day: optional(Day),
    importedAt: Moment,
    /** After how many days the list is deleted by itself. */
    days: pipe(number(), integer(), minValue(1), maxValue(3_650)),
    people: pipe(array(ListedPerson), maxLength(MOST_LISTED), readonly()),
    answers: optional(pipe(array(SameAnswer), maxLength(5_000), readonly()), []),
  }),
  readonly(),
)
/** A list of people that the user brought: a programme, a directory, alumni. */
export type PeopleList = InferOutput<typeof PeopleList>
