/** What can be begun with a skeleton. */
export const parts = ['rule', 'kind', 'layout'] as const
export type NewPart = (typeof parts)[number]

/** The source as it is: the text of a file, and the languages that have a folder of a name. */
export interface Source {
  readonly textOf: (path: string) => string
  readonly languagesWith: (folder: string) => readonly string[]
}

/** What a skeleton is: whole texts by their paths, and what is left to say, in order. */
export interface Skeleton {
  readonly files: ReadonlyMap<string, string>
  readonly next: readonly string[]
}

/** An id such as `no-ask` as a value is called: `noAsk`. */
export const nameOf = (id: string) => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
/** The same as an entry of a record: `'no-ask': noAsk`. */
export const keyOf = (id: string) => (id.includes('-') ? `'${id}': ${nameOf(id)}` : id)

/** Makes a skeleton of one part for an id. */
export type Making = (id: string, source: Source) => Skeleton
