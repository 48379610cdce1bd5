import type { LineRole } from '../../model/persona.ts'
import { wordsOf } from '../../text/words.ts'
import { isAside, ledIn, withoutLead } from './clauses.ts'
import type { PhraseWords } from './phrase-words.ts'
import { ended } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** One wish of a part, as it grows comma by comma. */
export interface Wish {
  readonly clause: string
  readonly phrase: string
}

/** Brings a clause into the form that fits; undefined where none surely does. */
export type Shape = (clause: string) => string | undefined

/** Whether an answer begins with a skill that is wished for: “I want to lead my team, also present”; what follows is, too. */
export function wantsSkills(
  [[first = ''] = []]: readonly (readonly string[])[],
  words: PhraseWords,
): boolean {
  const { left, isWanted } = ledIn(first, words)
  const action = isWanted ? words.infinitive(left, vocabulary) : undefined
  return action !== undefined && words.learnt(action) !== action
}

/** How a clause is brought into the form that fits, by the grammar of the language. */
export const shapeOf =
  (words: PhraseWords, role: LineRole, onlyActions: boolean, areWanted: boolean): Shape =>
  (clause) => {
    const { left: wish, isWanted } = ledIn(clause, words)
    if (wish === '' || finderOf(words.unsayable).in(wordsOf(wish)) || asksBeginning(wish, words))
      return undefined
    const action = words.infinitive(wish, vocabulary)
    if (action !== undefined)
      return isWanted || areWanted || role === 'long-goal' ? action : words.learnt(action)
    return onlyActions ? undefined : words.fromNoun(wish, role, vocabulary)
  }

/** What was gathered of a part: as a whole if that is a wish, else the pieces that are. */
function closed(pieces: readonly string[], shape: Shape): readonly Wish[] {
  const wishOf = (clause: string): readonly Wish[] => {
    const phrase = shape(clause)
    return phrase === undefined ? [] : [{ clause, phrase }]
  }
  const whole = wishOf(pieces.join(', '))
  return whole.length > 0 ? whole : pieces.flatMap(wishOf)
}

const asksBeginning = (piece: string, words: PhraseWords) => vocabulary.lengthOf(words.beginnings, piece) > 0

/**
 * “Pivot tables, where do I start?”: the question takes its matter from what stands before it in its sentence. Gives the
 * wish and the parts behind it.
 */
export function begun(
  sentence: readonly string[],
  words: PhraseWords,
): { readonly wish?: Wish; readonly rest: readonly string[] } {
  const pieces = sentence.map((part) => part.split(/,\s+/u))
  const asking = pieces.findIndex((part) => part.some((piece) => asksBeginning(piece, words)))
  const asked = pieces[asking]
  if (!asked) return { rest: sentence }
  const before = asked.slice(
    0,
    asked.findIndex((piece) => asksBeginning(piece, words)),
  )
  const matter = withoutLead(asking > 0 ? (sentence[0] ?? '') : before.join(', '), words)
  const isMatter =
    matter !== '' && !isAside(matter, words) && words.infinitive(matter, vocabulary) === undefined
  return isMatter
    ? { wish: { clause: matter, phrase: words.beginsWith(matter) }, rest: sentence.slice(asking + 1) }
    : { rest: sentence }
}

/** An aside that is longer than the lead it may look like: “either is fine”, not “I need to …”. */
const passesBy = (piece: string, led: string, words: PhraseWords) =>
  isAside(piece, words) && vocabulary.lengthOf(words.asides, piece) > piece.length - led.length

/** “How to brief them”: says nothing without the wish before it. */
export const isOrphan = (clause: string, words: PhraseWords) =>
  words.refersBack(clause) && vocabulary.lengthOf(words.goesOn, clause) === 0

/** The wishes of one part of a sentence: a comma begins another where another action or matter follows. */
export function wishesIn(part: string, shape: Shape, words: PhraseWords): readonly Wish[] {
  const gathered = words.together(part, vocabulary)
  if (gathered !== undefined) return [{ clause: gathered, phrase: gathered }]
  const wishes: Wish[] = []
  let open: readonly string[] = []
  const begin = (pieces: readonly string[]) => {
    wishes.push(...closed(open, shape))
    open = pieces
  }
  for (const piece of part.split(/,\s+/u)) {
    const led = withoutLead(piece, words)
    const first = open[0] && withoutLead(open[0], words)
    const contrast = first === undefined ? undefined : words.contrast(piece)
    const isDoubted = first !== undefined && vocabulary.lengthOf(words.hedges, piece) > 0
    const isListed = first !== undefined && !first.includes(' ') && (words.joins(piece) || !shape(first))
    if (contrast !== undefined) open = [...open, contrast]
    else if (
      led === '' ||
      isDoubted ||
      passesBy(ended(piece, words), led, words) ||
      (first && (isOrphan(led, words) || words.isRemark(led, first)))
    )
      begin([])
    else if (first === undefined || (!isListed && shape(piece))) begin([piece])
    else open = [...open, piece]
  }
  begin([])
  return wishes
}
