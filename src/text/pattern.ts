import { fold } from './fold.ts'
import { AS_IT_IS } from './forms.ts'
import { asItIsInflected, INFLECTED, isFormOf } from './inflected.ts'
import type { Word } from './words.ts'

interface WordSlot {
  readonly exact: ReadonlySet<string>
  /** Beginnings of words; with its mark behind it, a word that is meant in all its forms. */
  readonly begins: readonly string[]
  readonly optional: boolean
}
type Slot = { readonly any: true; readonly optional?: true } | { readonly gap: true } | WordSlot

/** A phrase taken apart: its first word, and what must follow. */
export interface Pattern {
  readonly first: WordSlot
  readonly slots: readonly Slot[]
}

const slotOf = (written: string): Slot => {
  if (written === '_') return { any: true }
  if (written === '(_)') return { any: true, optional: true }
  if (written === '…' || written === '...') return { gap: true }
  const optional = written.startsWith('(') && written.endsWith(')')
  const options = (optional ? written.slice(1, -1) : written).split('|').map(fold).flatMap(spelledOut)
  const isOpen = (option: string) => option.endsWith('*') || option.endsWith(INFLECTED)
  return {
    exact: new Set(options.filter((option) => !isOpen(option))),
    begins: options.filter(isOpen).map((option) => option.replace(/\*$/u, '')),
    optional,
  }
}

const spelledOut = (option: string): readonly string[] =>
  option.startsWith(AS_IT_IS) && option.endsWith(INFLECTED)
    ? asItIsInflected(option.slice(AS_IT_IS.length, -INFLECTED.length))
    : [option]

/** Whether a form of a word begins so, or is one of the forms that are meant. */
export const beginsWith = (form: string, beginning: string): boolean =>
  beginning.endsWith(INFLECTED) ? isFormOf(form, beginning) : form.startsWith(beginning)

/** What is no plain word in the writing of a phrase's first word. */
const MARKED = /[|*~=(_…]|\.\.\./u

/** The words that a phrase can begin with, and beginnings of such words; all that is needed to keep it until it is looked for. */
export function firstWords(phrase: string): Pick<WordSlot, 'begins'> & { readonly exact: Iterable<string> } {
  const space = phrase.indexOf(' ')
  const first = space < 0 ? phrase : phrase.slice(0, space)
  return MARKED.test(first) ? patternOf(first).first : { exact: [fold(first)], begins: [] }
}

/** A phrase of the grammar of `phrases` as a pattern. */
export function patternOf(phrase: string): Pattern {
  const slots = phrase.trim().split(/\s+/u).map(slotOf)
  const first = slots[0]
  if (!first || !('exact' in first) || first.optional)
    throw new Error(`A phrase must begin with a word: ${phrase}`)
  return { first, slots }
}

/** Plain loops: this is asked for every phrase that begins with a common word, at every such word. */
function fits(slot: Slot, word: Word): boolean {
  if (!('exact' in slot)) return 'any' in slot
  for (const form of word.forms) {
    if (slot.exact.has(form)) return true
    for (const beginning of slot.begins) if (beginsWith(form, beginning)) return true
  }
  return false
}

/** How many words a pattern takes whose first word is the one at `at`, or -1 where the rest does not follow. */
export function lengthAt({ slots }: Pattern, words: readonly Word[], at: number): number {
  const end = endOf(slots, 1, words, at + 1)
  return end < 0 ? -1 : end - at
}

/** Where the rest of a pattern ends that begins with the slot at `slotAt` and the word at `next`; -1 where it does not stand. */
function endOf(slots: readonly Slot[], slotAt: number, words: readonly Word[], next: number): number {
  const slot = slots[slotAt]
  if (!slot) return next
  if ('gap' in slot) return endAfterGap(slots, slotAt + 1, words, next)
  const word = words[next]
  const stands = word !== undefined && !word.breakBefore && fits(slot, word)
  const end = stands ? endOf(slots, slotAt + 1, words, next + 1) : -1
  return end < 0 && 'optional' in slot && slot.optional ? endOf(slots, slotAt + 1, words, next) : end
}

function endAfterGap(slots: readonly Slot[], slotAt: number, words: readonly Word[], next: number): number {
  for (let skipped = 0; skipped <= 3; skipped++) {
    const end = endOf(slots, slotAt, words, next + skipped)
    if (end >= 0) return end
    const word = words[next + skipped]
    if (!word || word.breakBefore) return -1
  }
  return -1
}
