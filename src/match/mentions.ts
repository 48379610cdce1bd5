import type { Word } from '../text/words.ts'
import type { Statement } from './statements.ts'
import { stemsOf } from './stems.ts'
import type { Term } from './terms.ts'
import { relationTo, type Wish } from './wish.ts'

/** The wish's own words in one statement. */
export interface Heard {
  readonly statement: Statement
  readonly terms: readonly Term[]
  /** The share of what the wish's words tell together, 0 to 1, without words that belong to a phrase of another meaning. */
  readonly meant: number
}

/** What a form of a word is worth beside the word itself (libraries.md: stems at a discount). */
const FORM = 0.8

/** Whether a word belongs to a phrase that means something else than the wish: “product” in “product marketing”. */
const isOfOther = ({ named }: Statement, word: Word, wish: Wish): boolean =>
  named.some(
    ({ concept, start, end }) =>
      start <= word.start && word.end <= end && relationTo(wish, concept) === 'none',
  )

const termOf = (word: Word, { byStem }: Wish): Term | undefined => {
  for (const stem of stemsOf(word)) {
    const term = byStem.get(stem)
    if (term) return term
  }
  return undefined
}

/** The statements that hold words of a wish, each with what they tell. */
export function heardIn(statements: readonly Statement[], wish: Wish): readonly Heard[] {
  if (wish.weight === 0) return []
  const all: Heard[] = []
  for (const statement of statements) {
    let found: Map<Term, number> | undefined
    for (const word of statement.words) {
      const term = termOf(word, wish)
      if (!term) continue
      found ??= new Map()
      const isMeant = statement.isSaid(word) && !isOfOther(statement, word, wish)
      const worth = isMeant ? term.weight * (word.folded === term.word ? 1 : FORM) : 0
      found.set(term, Math.max(found.get(term) ?? 0, worth))
    }
    if (!found) continue
    let sum = 0
    for (const worth of found.values()) sum += worth
    all.push({ statement, terms: [...found.keys()], meant: sum / wish.weight })
  }
  return all
}
