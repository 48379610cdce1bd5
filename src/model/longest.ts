/** The longest texts and lists that are taken over from a page, in UTF-16 code units and entries; the reader cuts what is longer. */
export const LONGEST = { line: 600, text: 12_000, list: 200 } as const
