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
  pipe,
  readonly,
  regex,
  string,
} from 'valibot'
import { LONGEST } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { Day, Moment } from './time.ts'

const Line = pipe(string(), nonEmpty(), maxLength(LONGEST.line))

/** The day on which two people connected; the year alone, where the file's way of writing it leaves the day open. */
const ConnectedOn = pipe(string(), regex(/^(?!0000)\d{4}(-\d{2}-\d{2})?$/))

export const Connection = pipe(
  object({
    /** Tells one row from another, in this file and the next: the address, else the name and the day. */
    id: pipe(string(), nonEmpty(), maxLength(LONGEST.line * 2)),
    /** Whose page, where the file names it. */
    person: optional(PersonKey),
    name: Line,
    company: optional(Line),
    role: optional(Line),
    email: optional(Line),
    connectedOn: optional(ConnectedOn),
    /** What the import before this one said of their role, where that was another. */
    before: optional(
      pipe(object({ company: optional(Line), role: optional(Line), seen: Moment }), readonly()),
    ),
    /** The day of the last message between us, and whether both of us wrote. */
    exchange: optional(pipe(object({ day: Day, answered: boolean() }), readonly())),
  }),
  readonly(),
)
/** Somebody the user is connected with, as their own export tells it. */
export type Connection = InferOutput<typeof Connection>

/** The most connections that are taken from a file: three times what the site allows. */
export const MOST_CONNECTIONS = 100_000

/** How many people stand in one row of the store: a file of 30,000 is 30 rows, written and taken back at once. */
export const BLOCK = 1_000

export const ConnectionBlock = pipe(
  object({
    block: pipe(number(), integer(), minValue(0)),
    connections: pipe(array(Connection), maxLength(BLOCK), readonly()),
  }),
  readonly(),
)
/** A part of the network, as it is kept. */
export type ConnectionBlock = InferOutput<typeof ConnectionBlock>

const Count = pipe(number(), integer(), minValue(0))

const importTime = {
  importedAt: Moment,
  /** After how many days the network is deleted by itself. */
  days: pipe(number(), integer(), minValue(1), maxValue(3_650)),
}

export const ImportTime = pipe(object(importTime), readonly())
/** When connections came, and how long they stay. */
export type ImportTime = InferOutput<typeof ImportTime>

export const NetworkImport = pipe(
  object({
    ...importTime,
    people: Count,
    withRole: Count,
    withEmail: Count,
    withExchange: Count,
  }),
  readonly(),
)
/** The last import: when it was, what it told, and how long it stays. */
export type NetworkImport = InferOutput<typeof NetworkImport>
