/** The longest texts and lists that are taken over from a page, in UTF-16 code units and entries; the reader cuts what is longer. */
export const LONGEST = { line: 600, text: 12_000, list: 200, address: 2_000, handle: 300 } as const

/** The most bytes that a reading has as JSON: a long profile with 25 posts has two thirds of that. */
export const LARGEST_READING = 200_000

/** The parts of entries that hold several sentences; all others hold a line. */
export const longParts = ['description', 'text', 'words', 'about'] as const

/**
 * The longest own texts, in UTF-16 code units, and the most lines: the schemas, the fields and the backup know no other.
 * Far above what anybody means to write, so that only something pasted by mistake is refused. Notes may be typed up to a
 * part of what is kept, since two notes that are merged are both kept. Our judgement.
 */
export const OWN = {
  line: 1_000,
  lines: 500,
  answer: 5_000,
  year: 4,
  name: 200,
  personaLines: 60,
  message: 200_000,
  notesTyped: 100_000,
  notes: 2_000_000,
} as const
