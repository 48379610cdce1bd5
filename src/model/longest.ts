/** The longest texts and lists that are taken over from a page, in UTF-16 code units and entries; the reader cuts what is longer. */
export const LONGEST = { line: 600, text: 12_000, list: 200, address: 2_000, handle: 300 } as const

/** The most bytes that a reading has as JSON: a long profile with 25 posts has two thirds of that. */
export const LARGEST_READING = 200_000

/** The parts of entries that hold several sentences; all others hold a line. */
export const longParts = ['description', 'text', 'words', 'about'] as const
