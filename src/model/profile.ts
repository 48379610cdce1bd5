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

/** What a field holds: its one value, or each entry of its list. */
export const fieldValues = {
  name: Line,
  headline: Line,
  place: Line,
  about: LongText,
  degree: Degree,
  mutuals: Count,
  followers: Count,
  recommendationsReceived: Count,
  recommendationsGiven: Count,
  lastActivity: Moment,
  positions: Position,
  studies: Study,
  skills: Line,
  languages: SpokenLanguage,
  certificates: Certificate,
  volunteering: Volunteering,
  publications: Publication,
  projects: Project,
  featured: Featured,
  offers: Offer,
  posts: Post,
  responses: Response,
} as const satisfies Record<(typeof fields)[number], GenericSchema>

const one = <S extends GenericSchema>(value: S) => optional(seen(value))
const list = <S extends GenericSchema>(value: S) =>
  optional(pipe(array(seen(value)), maxLength(LONGEST.list), readonly()), [])

/** Each field with its evidence, as a profile holds it. */
export const profileFields = {
  name: one(fieldValues.name),
  headline: one(fieldValues.headline),
  place: one(fieldValues.place),
  about: one(fieldValues.about),
  degree: one(fieldValues.degree),
  mutuals: one(fieldValues.mutuals),
  followers: one(fieldValues.followers),
  recommendationsReceived: one(fieldValues.recommendationsReceived),
  recommendationsGiven: one(fieldValues.recommendationsGiven),
  lastActivity: one(fieldValues.lastActivity),
  positions: list(fieldValues.positions),
  studies: list(fieldValues.studies),
  skills: list(fieldValues.skills),
  languages: list(fieldValues.languages),
  certificates: list(fieldValues.certificates),
  volunteering: list(fieldValues.volunteering),
  publications: list(fieldValues.publications),
  projects: list(fieldValues.projects),
  featured: list(fieldValues.featured),
  offers: list(fieldValues.offers),
  posts: list(fieldValues.posts),
  responses: list(fieldValues.responses),
}

export const Profile = pipe(object(profileFields), readonly())
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
