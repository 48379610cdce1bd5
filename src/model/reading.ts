import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  record,
  string,
  union,
} from 'valibot'
import { Line } from './entries.ts'
import { listFields } from './fields.ts'
import { LONGEST } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { Field, Profile } from './profile.ts'
import { Moment } from './time.ts'

export * from './entries.ts'
export * from './evidence.ts'
export * from './fields.ts'
export * from './profile.ts'

export const absences = ['not-on-page', 'not-loaded', 'hidden-by-site', 'unknown'] as const
export const Absence = picklist(absences)
/** Why there is no value. Without a sign of a reason it is `unknown`. */
export type Absence = InferOutput<typeof Absence>

export const Extent = pipe(
  object({
    shown: pipe(number(), integer(), minValue(0)),
    of: union([pipe(number(), integer(), minValue(0)), literal('more'), literal('all')]),
  }),
  readonly(),
)
/** How much of a list the page shows: a list that is not `all` can earn met or partly, never missed. */
export type Extent = InferOutput<typeof Extent>

export const Absences = pipe(record(Field, Absence), readonly())
export const Extents = pipe(record(picklist(listFields), Extent), readonly())

export const Reading = pipe(
  object({
    person: PersonKey,
    url: pipe(string(), maxLength(LONGEST.address)),
    takenAt: Moment,
    /** The page is the viewer's own profile: it can fill About me. */
    own: optional(boolean(), false),
    profile: Profile,
    absent: Absences,
    extent: Extents,
    contested: pipe(array(Field), readonly()),
  }),
  readonly(),
)
/** One look at one person's page. */
export type Reading = InferOutput<typeof Reading>

export const unreadableReasons = [
  'not-a-profile',
  'several-people',
  'sign-in-wall',
  'still-changing',
  'not-loaded',
  'unknown-layout',
  'unknown-language',
  'browser-page',
] as const
export const UnreadableReason = picklist(unreadableReasons)
export type UnreadableReason = InferOutput<typeof UnreadableReason>

export const PersonOnPage = pipe(
  object({
    handle: pipe(string(), maxLength(LONGEST.handle)),
    name: Line,
    note: optional(Line),
    /** What else the page says of them, in a few lines: a company, a talk. */
    lines: optional(pipe(array(Line), maxLength(6), readonly())),
  }),
  readonly(),
)
/** One of several people on a page, to choose from: `note` is what the page says beside the name. */
export type PersonOnPage = InferOutput<typeof PersonOnPage>

export const Unreadable = pipe(
  object({
    unreadable: UnreadableReason,
    /** For `several-people`, where the user may say which one is meant. */
    people: optional(pipe(array(PersonOnPage), maxLength(100), readonly())),
    /** What the page that shows them is called. */
    title: optional(Line),
  }),
  readonly(),
)
/** A page that cannot be read, and why: said to the user, never thrown. */
export type Unreadable = InferOutput<typeof Unreadable>
