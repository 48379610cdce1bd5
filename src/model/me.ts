import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
} from 'valibot'
import { LanguageCode } from './language.ts'
import { OWN } from './longest.ts'
import { TextByLanguage } from './persona.ts'
import { Moment, Zone } from './time.ts'

const Line = pipe(string(), maxLength(OWN.line))
const Lines = pipe(array(Line), maxLength(OWN.lines), readonly())

export const Address = picklist(['neutral', 'feminine', 'masculine'])
/** Grammatical forms, set only by the user. */
export type Address = InferOutput<typeof Address>

export const Me = pipe(
  object({
    name: optional(Line, ''),
    /** Who I am, in one line: “Data engineer at a logistics company in Haifa”. */
    intro: optional(TextByLanguage, {}),
    /** Who I am, a whole clause as it stands in a message: “I’m a junior marketer in Lagos”. */
    who: optional(TextByLanguage),
    /** The same for a note, in at most 45 characters. */
    whoShort: optional(TextByLanguage),
    /** Whether the user has seen both in their sentence and accepted them. */
    whoConfirmed: optional(boolean()),
    /** My name in the script of each language. */
    nameIn: optional(TextByLanguage),
    company: optional(Line),
    /** What I do, in a few words: “Data engineer”. */
    role: optional(Line),
    schools: optional(Lines, []),
    employers: optional(Lines, []),
    languages: optional(pipe(array(LanguageCode), readonly()), []),
    /** What I can give in return. */
    offer: optional(TextByLanguage, {}),
    /** IANA name of my time zone: `Asia/Jerusalem`. */
    zone: optional(Zone),
    place: optional(Line),
    /** The year of my first role, for judging distance. */
    workingSince: optional(pipe(string(), maxLength(OWN.year))),
    /** People in my own reporting line: they are ruled out. */
    reportingLine: optional(Lines, []),
    /** The forms in which I write of myself, where verbs show gender. */
    writesAs: optional(Address, 'neutral'),
    /** When the user changed it last; unknown of one that was kept before that was written down. */
    changedAt: optional(Moment),
  }),
  readonly(),
)
/** About me: who writes. */
export type Me = InferOutput<typeof Me>
