import type { Part } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import { takeApart } from '../text/sentences.ts'
import { alternate } from './alternate.ts'
import { type Fillings, type Said, say } from './phrase.ts'
import type { Tiers } from './says.ts'

/** A whole text as its parts say it. */
export type SaidShape = Readonly<Partial<Record<Part, Said>>>

/** A shape's sentences by the parts that they stand for. */
export type ShapeParts = Readonly<Partial<Record<Part, string>>>

/** What a text has room for: no more than `most` characters; shorter than `least` only where nothing else fits. */
export interface Room {
  readonly least: number
  readonly most: number
  /** In a note: the most without the hook's sentence, whose place the user's own takes. */
  readonly besideOwn?: number
  /** The same where the wish is long. */
  readonly besideOwnAtMost?: number
}

/** What decides how a shape is said. `briefer`: the same words with shorter ones, and with ever shorter ones, for where a shape has no room otherwise. */
export interface ShapeChoice {
  readonly fillings: Fillings
  readonly briefer?: readonly Fillings[]
  readonly language: LanguageCode
  readonly seed: number
  readonly room: Room
  /** How many texts are enough to choose from: with fewer, the next list is asked too. */
  readonly enough: number
  /** Words that go before each sentence in its line: a note goes on behind its greeting. */
  readonly before?: number
  /** The last list serves only where no other can: it leaves out what the user wants. */
  readonly lastIsSpare?: boolean
  /** A sentence as the language likes it once its words stand in it. */
  readonly polished: (sentence: string) => string
}

const judged = new WeakMap<Said, boolean>()

/** Whether a sentence that shapes share is hard; each is looked at once. */
function isHardOnce(said: Said, before: number | undefined): boolean {
  const known = judged.get(said) ?? isHard(said.text, before)
  judged.set(said, known)
  return known
}

const remembered = new WeakMap<Fillings, Map<string, Said | null>>()

/** A sentence with its words; shapes share sentences, so each is said once for each draft. */
function sayOnce(sentence: string, fillings: Fillings, { language, polished }: ShapeChoice): Said | null {
  const kept = remembered.get(fillings) ?? new Map<string, Said | null>()
  remembered.set(fillings, kept)
  const before = kept.get(sentence)
  if (before !== undefined) return before
  const one = say(sentence, fillings, language)
  const said = one && { ...one, text: polished(one.text) }
  kept.set(sentence, said)
  return said
}

function sayWhole(shape: ShapeParts, fillings: Fillings, choice: ShapeChoice): SaidShape | null {
  const said: Partial<Record<Part, Said>> = {}
  for (const [part, sentence] of Object.entries(shape) as [Part, string][]) {
    const one = sayOnce(sentence, fillings, choice)
    if (!one) return null
    said[part] = one
  }
  return said
}

/** A sentence with more words is hard to read (our judgement). */
const MOST_WORDS = 25

/** What stands between quotation marks: the reader's own words, as long as they made them. */
const quoted = /“[^”]*”|(?<!\p{L})״.*?״(?!\p{L})/gu

/** Whether a sentence has more words than are read easily; `before`: words that stand before it in its line. */
export const isHard = (text: string, before = 0): boolean =>
  takeApart(text.replace(quoted, '')).sentences.some(({ words }) => words.length + before > MOST_WORDS)

/** How many characters a text takes, with a space or a line behind each part. */
export const lengthOf = (said: SaidShape) =>
  Object.values(said).reduce((sum, { text }) => sum + text.length + 1, 0)

/** Whether a text has room, also with the user's own sentence in the hook's place. */
export function hasRoom(said: SaidShape, { most, besideOwn = most }: Room): boolean {
  const { opening, ...rest } = said
  return lengthOf(said) <= most && lengthOf(rest) <= besideOwn
}

type Fits = (said: SaidShape) => boolean

/** The texts of one list that fit; a shape that has no room with the whole words is said with the shorter ones. */
const fittingOf = (shapes: readonly ShapeParts[], choice: ShapeChoice, fits: Fits): readonly SaidShape[] =>
  shapes.flatMap((shape) => {
    for (const fillings of [choice.fillings, ...(choice.briefer ?? [])]) {
      const said = sayWhole(shape, fillings, choice)
      if (said && fits(said)) return [said]
    }
    return []
  })

/** The texts that fit of the first lists that together give enough to choose from. */
function enoughOf(tiers: Tiers<ShapeParts>, choice: ShapeChoice, fits: Fits): readonly SaidShape[] {
  const found: SaidShape[] = []
  for (const tier of tiers) if (found.length < choice.enough) found.push(...fittingOf(tier, choice, fits))
  return found
}

/**
 * The whole text that the seed points at, of those that can be said with what is known and have room: of the first list, and
 * of the next ones only where that leaves too few; the shortest of all where none has room; null where nothing can be said.
 */
export function chooseShape<Shape>(
  tiers: Tiers<Shape>,
  partsOf: (shape: Shape) => ShapeParts,
  choice: ShapeChoice,
): SaidShape | null {
  const { seed, room, enough, briefer } = choice
  const all = tiers.map((tier) => tier.map(partsOf))
  const roomy: Fits = (said) => hasRoom(said, room)
  const easy: Fits = (said) =>
    roomy(said) && !Object.values(said).some((one) => isHardOnce(one, choice.before))
  const own = choice.lastIsSpare && all.length > 1 ? all.slice(0, -1) : all
  const best = enoughOf(own, choice, (said) => easy(said) && lengthOf(said) >= room.least)
  const more = best.length >= enough ? best : enoughOf(own, choice, easy)
  // A hard sentence that says what the user wants is better than an easy one that does not.
  const found = more.length > 0 ? more : enoughOf(own, choice, roomy)
  const candidates = found.length > 0 ? found : enoughOf(all.slice(own.length), choice, roomy)
  if (candidates.length > 0) return alternate(candidates)[seed % candidates.length] ?? null
  const anything = enoughOf(
    [all.flat()],
    { ...choice, fillings: briefer?.at(-1) ?? choice.fillings },
    () => true,
  )
  const [shortest = null] = [...anything].sort((a, b) => lengthOf(a) - lengthOf(b))
  return shortest
}
