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

interface WordSlot {
  readonly exact: ReadonlySet<string>
  readonly begins: readonly string[]
  readonly optional: boolean
}
type Slot = { readonly any: true } | { readonly gap: true } | WordSlot

/** A phrase taken apart: its first word, and what must follow. */
export interface Pattern {
  readonly first: WordSlot
  readonly slots: readonly Slot[]
}

/** Hebrew's one-letter words that join the next: and, the, in, as, to, from, that. */
const joined = /^[והבכלמש]{1,3}(?=["'-]?\p{L}{2})/u

/** A word, and what is left of it without each of its joined letters. */
export function withoutJoined(folded: string): readonly string[] {
  const run = joined.exec(folded)?.[0].length ?? 0
  return Array.from({ length: run + 1 }, (_, letters) => folded.slice(letters).replace(/^["'-]/u, ''))
}

const slotOf = (written: string): Slot => {
  if (written === '_') return { any: true }
  if (written === '…' || written === '...') return { gap: true }
  const optional = written.startsWith('(') && written.endsWith(')')
  const options = (optional ? written.slice(1, -1) : written).split('|').map(fold)
  return {
    exact: new Set(options.filter((option) => !option.endsWith('*'))),
    begins: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
    optional,
  }
}

/** A phrase of the grammar of `phrases` as a pattern. */
export function patternOf(phrase: string): Pattern {
  const slots = phrase.trim().split(/\s+/u).map(slotOf)
  const first = slots[0]
  if (!first || !('exact' in first) || first.optional)
    throw new Error(`A phrase must begin with a word: ${phrase}`)
  return { first, slots }
}

const fits = (slot: Slot, word: Word) =>
  'any' in slot ||
  ('exact' in slot &&
    formsOf(word).some(
      (form) => slot.exact.has(form) || slot.begins.some((beginning) => form.startsWith(beginning)),
    ))

/** How many words a pattern takes from the word at `at`, or -1 where it does not stand there. */
export function lengthAt({ slots }: Pattern, words: readonly Word[], at: number): number {
  const from = (slotAt: number, next: number): number => {
    const slot = slots[slotAt]
    if (!slot) return next - at
    const word = words[next]
    const goesOn = word !== undefined && (slotAt === 0 || !word.breakBefore)
    if ('gap' in slot) return afterGap(slotAt + 1, next)
    const taken = goesOn && fits(slot, word) ? from(slotAt + 1, next + 1) : -1
    return taken < 0 && 'optional' in slot && slot.optional ? from(slotAt + 1, next) : taken
  }
  const afterGap = (slotAt: number, next: number): number => {
    for (let skipped = 0; skipped <= 3; skipped++) {
      const taken = from(slotAt, next + skipped)
      if (taken >= 0) return taken
      const word = words[next + skipped]
      if (!word || word.breakBefore) return -1
    }
    return -1
  }
  return from(0, at)
}

/**
 * Makes a finder of phrases that a translator can read: `will you|could you be my mentor*`.
 * Words are compared folded; `a|b` is either, `mentor*` any word that begins so, `(a|an)` may be left out, `_` any one word,
 * `…` up to three words.
 * In Hebrew every word is also tried without its joined letters (ו ה ב כ ל מ ש). A phrase never runs over the end of a sentence.
 */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Pattern[]>()
  const byBeginning: { beginning: string; pattern: Pattern }[] = []
  for (const phrase of list) {
    const pattern = patternOf(phrase)
    for (const word of pattern.first.exact) byFirst.set(word, [...(byFirst.get(word) ?? []), pattern])
    for (const beginning of pattern.first.begins) byBeginning.push({ beginning, pattern })
  }

  const longestAt = (words: readonly Word[], at: number): number => {
    const word = words[at]
    if (!word) return -1
    let longest = -1
    for (const form of formsOf(word)) {
      for (const pattern of byFirst.get(form) ?? []) longest = Math.max(longest, lengthAt(pattern, words, at))
      for (const { beginning, pattern } of byBeginning)
        if (form.startsWith(beginning)) longest = Math.max(longest, lengthAt(pattern, words, at))
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
/** The forms in which a word is looked for: itself, and in Hebrew without its joined letters. */
export const formsOf = (word: Word): readonly string[] => {
  const kept = forms.get(word)
  if (kept) return kept
  const made = hebrewFirst.test(word.folded) ? withoutJoined(word.folded) : [word.folded]
  forms.set(word, made)
  return made
}
