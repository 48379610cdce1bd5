import {
  array,
  boolean,
  type GenericSchema,
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
  string,
  union,
} from 'valibot'
import { LONGEST } from './longest.ts'
import { PersonKey } from './person-key.ts'
import { Moment, Month, MonthOrNow } from './time.ts'

const Line = pipe(string(), maxLength(LONGEST.line))
const LongText = pipe(string(), maxLength(LONGEST.text))

export const layoutIds = ['app-2026', 'app-2022', 'details', 'guest', 'by-hand'] as const
export const LayoutId = picklist(layoutIds)
/** What found a value: a page layout, or the user (`by-hand`). */
export type LayoutId = InferOutput<typeof LayoutId>

export const sectionIds = [
  'top-card',
  'about',
  'experience',
  'education',
  'skills',
  'volunteering',
  'activity',
  'by-hand',
] as const
export const SectionId = picklist(sectionIds)
/** The place in a profile where a value stands; its name is shown in the interface's language. */
export type SectionId = InferOutput<typeof SectionId>

const evidence = { quote: LongText, section: SectionId, foundBy: LayoutId, at: Moment }
export const Evidence = pipe(object(evidence), readonly())
/** The source's own words for a value, the section where they stand, the layout that found them, and when. */
export type Evidence = InferOutput<typeof Evidence>

/** A value that cannot exist without its evidence. */
export type Seen<T> = Evidence & { readonly value: T }
const seen = <S extends GenericSchema>(value: S) => pipe(object({ ...evidence, value }), readonly())

export const Position = pipe(
  object({
    title: optional(Line),
    company: optional(Line),
    from: optional(Month),
    to: optional(MonthOrNow),
    place: optional(Line),
    description: optional(LongText),
  }),
  readonly(),
)
/** One role at one company. `from`: YYYY or YYYY-MM; `to`: the same, or `now`. */
export type Position = InferOutput<typeof Position>

export const Study = pipe(
  object({ school: Line, degree: optional(Line), from: optional(Month), to: optional(Month) }),
  readonly(),
)
/** Time at one school. */
export type Study = InferOutput<typeof Study>

export const Volunteering = pipe(
  object({
    role: optional(Line),
    organisation: optional(Line),
    from: optional(Month),
    to: optional(MonthOrNow),
    cause: optional(Line),
    description: optional(LongText),
  }),
  readonly(),
)
/** Unpaid work as the profile lists it. */
export type Volunteering = InferOutput<typeof Volunteering>

export const Post = pipe(
  object({ text: LongText, at: optional(Moment), id: optional(Line), kind: picklist(['post', 'article']) }),
  readonly(),
)
/** Something that the person wrote themselves; comments, likes and reposts are not posts. */
export type Post = InferOutput<typeof Post>

export const Degree = union([literal(1), literal(2), literal(3)])
/** How far away in the network; 3 is third or further. */
export type Degree = InferOutput<typeof Degree>

const list = <S extends GenericSchema>(value: S) =>
  pipe(array(seen(value)), maxLength(LONGEST.list), readonly())

export const Profile = pipe(
  object({
    name: optional(seen(Line)),
    headline: optional(seen(Line)),
    place: optional(seen(Line)),
    about: optional(seen(LongText)),
    degree: optional(seen(Degree)),
    mutuals: optional(seen(pipe(number(), integer(), minValue(0)))),
    positions: list(Position),
    studies: list(Study),
    skills: list(Line),
    volunteering: list(Volunteering),
    posts: list(Post),
  }),
  readonly(),
)
/** The facts about a person, each with its evidence. An absent field has its reason in `absent`. */
export type Profile = InferOutput<typeof Profile>

export const listFields = ['positions', 'studies', 'skills', 'volunteering', 'posts'] as const
export const scalarFields = ['name', 'headline', 'place', 'about', 'degree', 'mutuals'] as const
export const fields = [...scalarFields, ...listFields] as const
export const Field = picklist(fields)
export type Field = InferOutput<typeof Field>
export type ListField = (typeof listFields)[number]
export type ScalarField = (typeof scalarFields)[number]

/** The value of one scalar field, or of one entry of a list field. */
export type FieldValue<F extends Field> = F extends ListField
  ? Profile[F][number]['value']
  : NonNullable<Profile[Exclude<F, ListField>]>['value']

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

export const Absences = pipe(
  object({
    name: optional(Absence),
    headline: optional(Absence),
    place: optional(Absence),
    about: optional(Absence),
    degree: optional(Absence),
    mutuals: optional(Absence),
    positions: optional(Absence),
    studies: optional(Absence),
    skills: optional(Absence),
    volunteering: optional(Absence),
    posts: optional(Absence),
  }),
  readonly(),
)
export const Extents = pipe(
  object({
    positions: optional(Extent),
    studies: optional(Extent),
    skills: optional(Extent),
    volunteering: optional(Extent),
    posts: optional(Extent),
  }),
  readonly(),
)

export const Reading = pipe(
  object({
    person: PersonKey,
    url: pipe(string(), maxLength(2_000)),
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
  'browser-page',
] as const
export const UnreadableReason = picklist(unreadableReasons)
export type UnreadableReason = InferOutput<typeof UnreadableReason>

export const Unreadable = pipe(object({ unreadable: UnreadableReason }), readonly())
/** A page that cannot be read, and why: said to the user, never thrown. */
export type Unreadable = InferOutput<typeof Unreadable>
