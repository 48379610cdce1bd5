import { withSpaceBehind } from './places.ts'
import type { Look, Place } from './rule.ts'
import type { SwapLists } from './swap-lexicon.ts'

const startsSentence = (start: number, { sentences }: Look) =>
  sentences.some((sentence) => sentence.start === start)

/** The places of a list of swaps, each with what to say instead where something is ready. */
export function findSwaps(list: keyof SwapLists, look: Look): readonly Place[] {
  return look.found(list).map(({ start, end, phrase, lexicon }) => {
    const instead = Object.values(lexicon.swaps[list])[phrase] ?? null
    // in a sentence of another language nothing is ready
    if (instead === null || look.wordsAt({ start, end }) !== lexicon) return { start, end }
    if (instead === '') return leftOut({ start, end }, look)
    const fix = startsSentence(start, look) ? instead.slice(0, 1).toUpperCase() + instead.slice(1) : instead
    return { start, end, fix }
  })
}

/** A phrase in the middle of a sentence goes with the space before it; one at its start leaves a capital to the user. */
function leftOut(range: { start: number; end: number }, look: Look): Place {
  const before = /[ \t]+$/u.exec(look.text.slice(0, range.start))?.[0].length ?? 0
  if (startsSentence(range.start, look)) return { ...withSpaceBehind(range, look.text), fix: '' }
  return { start: range.start - before, end: range.end, fix: '' }
}
