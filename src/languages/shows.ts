import type { LanguageCode } from '../model/language.ts'
import type { Shape } from './catalogue.ts'
import type { fields } from './en/shows/fields.ts'
import type { findings } from './en/shows/findings.ts'
import type { names } from './en/shows/names.ts'
import type { popup } from './en/shows/popup.ts'
import type { prompts } from './en/shows/prompts.ts'
import type { trouble } from './en/shows/trouble.ts'

/** The texts of the interface that every screen needs, in one language. */
export interface Shows {
  readonly code: LanguageCode
  readonly names: Shape<typeof names>
  readonly fields: Shape<typeof fields>
  readonly findings: Shape<typeof findings>
  readonly prompts: Shape<typeof prompts>
  readonly popup: Shape<typeof popup>
  readonly trouble: Shape<typeof trouble>
}
