import type { LanguageCode } from '../model/language.ts'
/** What a column of the export holds. */
export type Column = 'first' | 'last' | 'name' | 'address' | 'email' | 'company' | 'role' | 'connectedOn'

/** How a language names the columns of the export. */
export type ExportLexicon = Readonly<Record<Column, readonly string[]>>

/** The words of every language in which an export may be written, by language code: its months come from there too. */
export type ExportLexicons = Readonly<Record<string, ExportLexicon>>

/** What a column of any other list holds. */
export const listColumns = [
  'name',
  'first',
  'last',
  'role',
  'company',
  'talk',
  'years',
  'manager',
  'email',
  'address',
] as const
export type ListColumn = (typeof listColumns)[number]

/** How a language names the columns of lists, and what stands around names in a programme. Phrases are compared folded. */
export interface ListLexicon {
  /** The surest name of a column first. */
  readonly columns: Readonly<Record<ListColumn, readonly string[]>>
  /** Names that may be of a role or of a talk: only the cells below tell. */
  readonly roleOrTalk: readonly string[]
  /** Before a name, and no part of it: Dr, Prof. */
  readonly honorifics: readonly string[]
  /** Say that a name follows: by, with, speaker. */
  readonly introduces: readonly string[]
  /** Say what follows, and are no part of its title: keynote, workshop. */
  readonly labels: readonly string[]
  /** Lines of a programme that nobody speaks in: registration, lunch. */
  readonly pauses: readonly string[]
  /** Say that a text is a role, beside the levels and roles that a match knows. */
  readonly roles: readonly string[]
  /** Between a role and where it is; Hebrew joins it to the next word. */
  readonly at: readonly string[]
  /** Between two hours. */
  readonly until: readonly string[]
  /** Between two names. */
  readonly and: readonly string[]
}

/** Lists are brought in one language and asked for in another: all of them are looked for. */
export type ListLexicons = Readonly<Record<LanguageCode, ListLexicon>>
