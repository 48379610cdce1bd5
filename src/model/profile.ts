import {
  array,
  type GenericSchema,
  type InferOutput,
  integer,
  maxLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
} from 'valibot'
import {
  Certificate,
  Degree,
  Featured,
  Line,
  LongText,
  Offer,
  Position,
  Post,
  Project,
  Publication,
  Response,
  SpokenLanguage,
  Study,
  Volunteering,
} from './entries.ts'
import { seen } from './evidence.ts'
import { fields, type ListField } from './fields.ts'
import { LONGEST } from './longest.ts'
import { Moment } from './time.ts'

const Count = pipe(number(), integer(), minValue(0))
const list = <S extends GenericSchema>(value: S) =>
  optional(pipe(array(seen(value)), maxLength(LONGEST.list), readonly()), [])

export const Profile = pipe(
  object({
    name: optional(seen(Line)),
    headline: optional(seen(Line)),
    place: optional(seen(Line)),
    about: optional(seen(LongText)),
    degree: optional(seen(Degree)),
    mutuals: optional(seen(Count)),
    followers: optional(seen(Count)),
    recommendationsReceived: optional(seen(Count)),
    recommendationsGiven: optional(seen(Count)),
    lastActivity: optional(seen(Moment)),
    positions: list(Position),
    studies: list(Study),
    skills: list(Line),
    languages: list(SpokenLanguage),
    certificates: list(Certificate),
    volunteering: list(Volunteering),
    publications: list(Publication),
    projects: list(Project),
    featured: list(Featured),
    offers: list(Offer),
    posts: list(Post),
    responses: list(Response),
  }),
  readonly(),
)
/** The facts about a person, each with its evidence. An absent field has its reason in `absent`. Of third persons only counts. */
export type Profile = InferOutput<typeof Profile>

/** A profile's lists with nothing in them. */
export const noEntries: Pick<Profile, ListField> = {
  positions: [],
  studies: [],
  skills: [],
  languages: [],
  certificates: [],
  volunteering: [],
  publications: [],
  projects: [],
  featured: [],
  offers: [],
  posts: [],
  responses: [],
}

export const Field = picklist(fields)
export type Field = InferOutput<typeof Field>

/** The value of one scalar field, or of one entry of a list field. */
export type FieldValue<F extends Field> = F extends ListField
  ? Profile[F][number]['value']
  : NonNullable<Profile[Exclude<F, ListField>]>['value']
