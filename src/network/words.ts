/** What a column of the export holds. */
export type Column = 'first' | 'last' | 'name' | 'address' | 'email' | 'company' | 'role' | 'connectedOn'

/** How a language names the columns of the export. */
export type ExportWords = Readonly<Record<Column, readonly string[]>>

/** The words of every language in which an export may be written, by language code: its months come from there too. */
export type ExportWordsByLanguage = Readonly<Record<string, ExportWords>>
