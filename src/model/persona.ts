import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nonEmpty,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
} from 'valibot'
import { type LanguageCode, languageCodes } from './language.ts'
import { OWN } from './longest.ts'
import { Moment } from './time.ts'

const Id = pipe(string(), nonEmpty(), maxLength(100))
const Text = pipe(string(), maxLength(OWN.answer))

/** One entry a full language, each of the same kind. */
const inEach = <Entry>(entry: Entry) =>
  Object.fromEntries(languageCodes.map((code) => [code, entry])) as { [Code in LanguageCode]: Entry }

/** A text in the languages in which the user has written it. */
export const TextByLanguage = pipe(object(inEach(optional(Text))), readonly())
export type TextByLanguage = InferOutput<typeof TextByLanguage>

const PhraseList = pipe(array(pipe(string(), maxLength(300))), maxLength(12), readonly())

/** The name of one idea in the vocabulary of concepts (`match/concepts/`). */
export const ConceptId = Id
export type ConceptId = string
export type LineId = string

export const lineRoles = ['short-goal', 'long-goal', 'gap', 'quality', 'experience'] as const
export const PersonaLine = pipe(
  object({
    id: Id,
    role: picklist(lineRoles),
    text: TextByLanguage,
    concepts: pipe(array(ConceptId), readonly()),
    /** Each a clause that stands after “I want to …”, “אני רוצה …” in a message; the most important first. */
    phrases: optional(pipe(object(inEach(optional(PhraseList))), readonly())),
    /** Whether the user has seen the phrases in their sentence and accepted them. */
    confirmed: optional(boolean()),
  }),
  readonly(),
)
/** One sentence of a persona, with the concepts that were understood in it. */
export type PersonaLine = InferOutput<typeof PersonaLine>
export type LineRole = PersonaLine['role']

export const relationships = ['informal', 'formal', 'peer', 'reverse', 'virtual'] as const
export const Relationship = picklist(relationships)
/** The kind of relationship that is looked for; it changes what is judged and what is drafted. */
export type Relationship = InferOutput<typeof Relationship>

export const guidances = ['technical', 'career-strategy', 'organisation', 'emotional-support'] as const
export const Guidance = picklist(guidances)
/** The kind of guidance that is looked for; it moves the weights. */
export type Guidance = InferOutput<typeof Guidance>

export const Persona = pipe(
  object({
    id: Id,
    title: pipe(string(), maxLength(OWN.line)),
    kind: Relationship,
    guidance: pipe(array(Guidance), readonly()),
    lines: pipe(array(PersonaLine), maxLength(OWN.personaLines), readonly()),
    path: optional(pipe(object({ from: ConceptId, to: ConceptId }), readonly())),
    /** When the user said that they are where they wanted to be with it. */
    reachedAt: optional(Moment),
    /** When the user changed it last; unknown of one that was kept before that was written down. */
    changedAt: optional(Moment),
    /** Companies and people that the user never wants to ask. */
    excluded: pipe(array(Text), maxLength(OWN.lines), readonly()),
  }),
  readonly(),
)
/** What the user looks for in a mentor. */
export type Persona = InferOutput<typeof Persona>
