import type { Part } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import { type Said, say, type Words } from './phrase.ts'
import type { Tiers } from './says.ts'

/** A whole text as its parts say it. */
export type SaidShape = Readonly<Partial<Record<Part, Said>>>

/** A shape's sentences by the parts that they stand for. */
export type ShapeParts = Readonly<Partial<Record<Part, string>>>

function saidWhole(shape: ShapeParts, words: Words, language: LanguageCode): SaidShape | null {
  const said: Partial<Record<Part, Said>> = {}
  for (const [part, sentence] of Object.entries(shape) as [Part, string][]) {
    const one = say(sentence, words, language)
    if (!one) return null
    said[part] = one
  }
  return said
}

const lengthOf = (said: SaidShape) => Object.values(said).reduce((sum, { text }) => sum + text.length + 1, 0)

/** What a text has room for: no more than `most` characters; shorter than `least` only where nothing else fits. */
export interface Room {
  readonly least: number
  readonly most: number
}

const [NOTHING_TO_CHOOSE, ENOUGH] = [0, 4]

/**
 * The whole text that the seed points at: among those of the first list that can be said with what is known and have room,
 * and of the lists behind it only where that leaves too few to choose from for no two drafts alike; the shortest of all
 * where none has room; null where nothing can be said.
 */
export function chooseShape<Shape>(
  tiers: Tiers<Shape>,
  partsOf: (shape: Shape) => ShapeParts,
  { words, language, seed, room }: { words: Words; language: LanguageCode; seed: number; room: Room },
): SaidShape | null {
  const all = tiers.map((tier) =>
    tier.flatMap((shape) => saidWhole(partsOf(shape), words, language) ?? []),
  )
  const roomy = (said: SaidShape) => lengthOf(said) <= room.most
  const full = (said: SaidShape) => lengthOf(said) >= room.least
  const fitting = all.map((tier) => tier.filter(roomy))
  const candidates =
    fitting.map((tier) => tier.filter(full)).find((tier) => tier.length >= ENOUGH) ??
    fitting.find((tier) => tier.length >= ENOUGH) ??
    fitting.find((tier) => tier.length > NOTHING_TO_CHOOSE)
  if (candidates) return candidates[seed % candidates.length] ?? null
  const [shortest = null] = all.flat().sort((a, b) => lengthOf(a) - lengthOf(b))
  return shortest
}
