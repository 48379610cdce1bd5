import type { PDFPageProxy } from 'pdfjs-dist'

/** Characters that no letter of a text is: what is left of a letter whose font does not say which one it is. */
const NAMELESS = /(?!\s)[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu
/** Of all letters of a file, the share in fonts without a table that is borne: a few icons. Our judgement. */
const MOST_IN_FONTS = 0.01
/** The share of single letters without a name that is borne: bullets of a symbol font. Our judgement. */
const MOST_SINGLE = 0.2

/** How many letters were counted, how many stand in fonts that name none of them, and how many are nameless alone. */
export interface LetterCount {
  readonly all: number
  readonly inFonts: number
  readonly single: number
}

export const NONE: LetterCount = { all: 0, inFonts: 0, single: 0 }

/** Whether what was counted can be trusted to be the text that is seen. */
export const isReadable = ({ all, inFonts, single }: LetterCount): boolean =>
  all > 0 && inFonts <= MOST_IN_FONTS * all && single <= MOST_SINGLE * all

/** A text without its nameless letters. */
export const withoutNameless = (text: string): string => text.replace(NAMELESS, '')

/** How many letters of a text there are, and how many have no name. */
export const countLetters = (text: string, isNamed: boolean): LetterCount => {
  const all = text.match(/\S/gu)?.length ?? 0
  return { all, inFonts: isNamed ? 0 : all, single: isNamed ? (text.match(NAMELESS)?.length ?? 0) : 0 }
}

/** Two counts as one. */
export const joinLetters = (one: LetterCount, other: LetterCount): LetterCount => ({
  all: one.all + other.all,
  inFonts: one.inFonts + other.inFonts,
  single: one.single + other.single,
})

/**
 * The fonts of a page that say nothing of their letters: composite ones without a Unicode table, of which the library gives the
 * numbers of the glyphs as if they were characters. It tells only once the page was prepared for drawing.
 */
export async function namelessFonts(
  page: PDFPageProxy,
  fonts: readonly string[],
): Promise<ReadonlySet<string>> {
  await page.getOperatorList()
  return new Set(fonts.filter((id) => page.commonObjs.has(id) && isNameless(page.commonObjs.get(id))))
}

const isNameless = (font: unknown): boolean =>
  typeof font === 'object' &&
  font !== null &&
  'composite' in font &&
  font.composite === true &&
  'toUnicode' in font &&
  typeof font.toUnicode === 'object' &&
  font.toUnicode !== null &&
  // A table is `{_map}`; what stands in for a missing one only says from which number to which.
  'firstChar' in font.toUnicode
