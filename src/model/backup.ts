import { array, type InferOutput, literal, object, optional, pipe, readonly } from 'valibot'
import { Contact } from './contact.ts'
import { Draft } from './draft.ts'
import { Join } from './join.ts'
import { Correction } from './known.ts'
import { Me } from './me.ts'
import { Persona } from './persona.ts'
import { Reading } from './reading.ts'
import { Settings } from './settings.ts'
import { Moment } from './time.ts'
import { Touchpoint } from './touchpoint.ts'

export const BACKUP_VERSION = 1

export const Backup = pipe(
  object({
    program: literal('lodestar'),
    version: literal(BACKUP_VERSION),
    exportedAt: Moment,
    settings: Settings,
    me: optional(Me),
    personas: pipe(array(Persona), readonly()),
    contacts: pipe(array(Contact), readonly()),
    readings: pipe(array(Reading), readonly()),
    corrections: pipe(array(Correction), readonly()),
    drafts: pipe(array(Draft), readonly()),
    versions: optional(pipe(array(Draft), readonly()), []),
    joins: optional(pipe(array(Join), readonly()), []),
    touchpoints: pipe(array(Touchpoint), readonly()),
  }),
  readonly(),
)
/** Everything that the user has in Lodestar, as one file. */
export type Backup = InferOutput<typeof Backup>
