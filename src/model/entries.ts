import {
  type InferOutput,
  literal,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
  union,
} from 'valibot'
import { LONGEST } from './longest.ts'
import { Moment, Month, MonthOrNow } from './time.ts'

export const Line = pipe(string(), maxLength(LONGEST.line))
export const LongText = pipe(string(), maxLength(LONGEST.text))

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

export const SpokenLanguage = pipe(object({ language: Line, level: optional(Line) }), readonly())
/** A language that the person lists, with the level in the page's words. */
export type SpokenLanguage = InferOutput<typeof SpokenLanguage>

export const Certificate = pipe(
  object({ certificate: Line, issuer: optional(Line), from: optional(Month), to: optional(Month) }),
  readonly(),
)
/** A licence or certificate; `from` is when it was given, `to` when it runs out. */
export type Certificate = InferOutput<typeof Certificate>

export const Publication = pipe(
  object({
    publication: Line,
    publisher: optional(Line),
    at: optional(Month),
    description: optional(LongText),
  }),
  readonly(),
)
/** Something published, as the profile lists it. */
export type Publication = InferOutput<typeof Publication>

export const Project = pipe(
  object({
    project: Line,
    from: optional(Month),
    to: optional(MonthOrNow),
    description: optional(LongText),
  }),
  readonly(),
)
/** A project, as the profile lists it. */
export type Project = InferOutput<typeof Project>

export const Featured = pipe(object({ featured: Line, kind: optional(Line) }), readonly())
/** What the person chose to show on top: a link, a document, a post; `kind` in the page's words. */
export type Featured = InferOutput<typeof Featured>

export const offerKinds = ['mentoring', 'services', 'hiring', 'open-to-work'] as const
export const OfferKind = picklist(offerKinds)
export type OfferKind = InferOutput<typeof OfferKind>

export const Offer = pipe(object({ offer: OfferKind, words: optional(LongText) }), readonly())
/** What the page marks the person as open for, in a place of its own: not what a text says in passing. */
export type Offer = InferOutput<typeof Offer>

export const Post = pipe(
  object({ text: LongText, at: optional(Moment), id: optional(Line), kind: picklist(['post', 'article']) }),
  readonly(),
)
/** Something that the person wrote themselves; comments, likes and reposts are not posts. */
export type Post = InferOutput<typeof Post>

export const Response = pipe(
  object({
    response: picklist(['comment', 'repost']),
    /** The person's own words; what somebody else wrote is not kept. */
    text: optional(LongText),
    at: optional(Moment),
    id: optional(Line),
  }),
  readonly(),
)
/** A comment, or the passing on of somebody else's post. */
export type Response = InferOutput<typeof Response>

export const Degree = union([literal(1), literal(2), literal(3)])
/** How far away in the network; 3 is third or further. */
export type Degree = InferOutput<typeof Degree>
