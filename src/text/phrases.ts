import { fold } from './fold.ts'
import type { Word } from './words.ts'

/** A place in the original text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A list of phrases that can be looked for in any text. */
export interface Phrases {
  /** Every place where one of the phrases stands; the longest at each word, none overlapping. */
  find(words: readonly Word[]): readonly Range[]
  /** Whether one of them stands anywhere. */
  in(words: readonly Word[]): boolean
}

type Slot =
  | { readonly any: true }
  | { readonly gap: true }
  | { readonly exact: ReadonlySet<string>; readonly begins: readonly string[] }
type Pattern = readonly Slot[]

/** Hebrew's one-letter words that join the next: and, the, in, as, to, from, that. */
const joined = /^[והבכלמש]{1,3}(?=\p{L}{2})/u

/** A word, and what is left of it without each of its joined letters. */
export function withoutJoined(folded: string): readonly string[] {
  const run = joined.exec(folded)?.[0].length ?? 0
  return Array.from({ length: run + 1 }, (_, letters) => folded.slice(letters).replace(/^["'-]/u, ''))
}

const slotOf = (written: string): Slot => {
  if (written === '_') return { any: true }
  if (written === '…' || written === '...') return { gap: true }
  const options = written.split('|').map(fold)
  return {
    exact: new Set(options.filter((option) => !option.endsWith('*'))),
    begins: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  }
}

const fits = (slot: Slot, forms: readonly string[]) =>
  'any' in slot ||
  ('exact' in slot &&
    forms.some((form) => slot.exact.has(form) || slot.begins.some((beginning) => form.startsWith(beginning))))

/**
 * Makes a finder of phrases that a translator can read: `will you|could you be my mentor*`.
 * Words are compared folded; `a|b` is either, `mentor*` any word that begins so, `_` any one word, `…` up to three words.
 * In Hebrew every word is also tried without its joined letters (ו ה ב כ ל מ ש). A phrase never runs over the end of a sentence.
 */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Pattern[]>()
  const byBeginning: { beginning: string; pattern: Pattern }[] = []
  for (const phrase of list) {
    const pattern = phrase.trim().split(/\s+/u).map(slotOf)
    const first = pattern[0]
    if (!first || !('exact' in first)) throw new Error(`A phrase must begin with a word: ${phrase}`)
    for (const word of first.exact) byFirst.set(word, [...(byFirst.get(word) ?? []), pattern])
    for (const beginning of first.begins) byBeginning.push({ beginning, pattern })
  }

  /** How many words the rest of a pattern takes from `at`, or -1. */
  const length = (pattern: Pattern, slotAt: number, words: readonly Word[], at: number): number => {
    const slot = pattern[slotAt]
    if (!slot) return 0
    if ('gap' in slot) {
      for (let skipped = 0; skipped <= 3; skipped++) {
        const rest = length(pattern, slotAt + 1, words, at + skipped)
        if (rest >= 0) return rest + skipped
        if (!words[at + skipped] || words[at + skipped]?.breakBefore) return -1
      }
      return -1
    }
    const word = words[at]
    if (!word || (slotAt > 0 && word.breakBefore) || !fits(slot, formsOf(word))) return -1
    const rest = length(pattern, slotAt + 1, words, at + 1)
    return rest < 0 ? -1 : rest + 1
  }

  const longestAt = (words: readonly Word[], at: number): number => {
    const word = words[at]
    if (!word) return -1
    let longest = -1
    for (const form of formsOf(word)) {
      for (const pattern of byFirst.get(form) ?? [])
        longest = Math.max(longest, length(pattern, 0, words, at))
      for (const { beginning, pattern } of byBeginning)
        if (form.startsWith(beginning)) longest = Math.max(longest, length(pattern, 0, words, at))
    }
    return longest
  }

  return {
    find(words) {
      const found: Range[] = []
      for (let at = 0; at < words.length; ) {
        const taken = longestAt(words, at)
        const first = words[at]
        const last = words[at + taken - 1]
        if (taken > 0 && first && last) found.push({ start: first.start, end: last.end })
        at += Math.max(1, taken)
      }
      return found
    },
    in: (words) => words.some((_, at) => longestAt(words, at) > 0),
  }
}

const hebrewFirst = /^[\u05d0-\u05ea]/u
const forms = new WeakMap<Word, readonly string[]>()
const formsOf = (word: Word): readonly string[] => {
  const kept = forms.get(word)
  if (kept) return kept
  const made = hebrewFirst.test(word.folded) ? withoutJoined(word.folded) : [word.folded]
  forms.set(word, made)
  return made
}
