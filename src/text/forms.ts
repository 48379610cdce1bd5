/** Hebrew's one-letter words that join the next: and, the, in, as, to, from, that. */
const joined = /^[והבכלמש]{1,3}(?=["'-]?\p{L}{2})/u

/** A word, and what is left of it without each of its joined letters. */
export function withoutJoined(folded: string): readonly string[] {
  const run = joined.exec(folded)?.[0].length ?? 0
  return Array.from({ length: run + 1 }, (_, letters) => folded.slice(letters).replace(/^["'-]/u, ''))
}

const hebrewFirst = /^[\u05d0-\u05ea]/u

/** Stands before a word that is looked for as it is, joined letters and all. */
export const AS_IT_IS = '='

/**
 * The forms in which a word is looked for: itself, and in Hebrew without its joined letters too; there the word as it is
 * stands among them once more with its mark, for phrases that mean no other (תן, but not מתן).
 */
export const formsOf = (folded: string): readonly string[] =>
  hebrewFirst.test(folded) ? [...withoutJoined(folded), AS_IT_IS + folded] : [folded]
