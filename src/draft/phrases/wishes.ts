import type { LineRole } from '../../model/persona.ts'
import { wordsOf } from '../../text/words.ts'
import { cutLead, isAside, withoutLead } from './clauses.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { trimClause } from './tidy.ts'
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
  lexicon: PhraseLexicon,
): boolean {
  const { left, isWanted } = cutLead(first, lexicon)
  const action = isWanted ? lexicon.infinitive(left, vocabulary) : undefined
  return action !== undefined && lexicon.learnt(action) !== action
}

/** How a clause is brought into the form that fits, by the grammar of the language. */
export const shapeOf =
  (lexicon: PhraseLexicon, role: LineRole, onlyActions: boolean, areWanted: boolean): Shape =>
  (clause) => {
    const { left: wish, isWanted } = cutLead(clause, lexicon)
    if (wish === '' || finderOf(lexicon.unsayable).in(wordsOf(wish)) || asksBeginning(wish, lexicon))
      return undefined
    const lead = clause.slice(0, Math.max(0, clause.lastIndexOf(wish))).trimEnd()
    const isDeed = isWanted && lexicon.beforeDeed?.test(lead) === true
    const action = lexicon.infinitive(wish, vocabulary, isDeed)
    if (action !== undefined)
      return isWanted || areWanted || role === 'long-goal' ? action : lexicon.learnt(action)
    return onlyActions ? undefined : lexicon.fromNoun(wish, role, vocabulary)
  }

/** Pieces without those at their end that are tied to nothing: “sell honey online, photos”; “stock, and photos” closes a list. */
function withoutLoose(pieces: readonly string[], shape: Shape, lexicon: PhraseLexicon): readonly string[] {
  const last = pieces.at(-1) ?? ''
  const isList = lexicon.joins(last) && (pieces.length > 2 || !pieces[0]?.includes(' '))
  const isWhole = pieces.length > 1 && pieces[0] !== undefined && shape(pieces[0]) !== undefined
  if (!isWhole || isList || !lexicon.isLoose(last)) return pieces
  return withoutLoose(pieces.slice(0, -1), shape, lexicon)
}

/** What was gathered of a part: as a whole if that is a wish, else the pieces that are, each with what it is set against. */
function closePart(gathered: readonly string[], shape: Shape, lexicon: PhraseLexicon): readonly Wish[] {
  const pieces = withoutLoose(gathered, shape, lexicon)
  const wishOf = (clause: string): readonly Wish[] => {
    const phrase = shape(clause)
    return phrase === undefined ? [] : [{ clause, phrase }]
  }
  const whole = wishOf(pieces.join(', '))
  if (whole.length > 0) return whole
  return pieces.flatMap((piece, at) => {
    if (at > 0 && lexicon.contrast(piece) !== undefined) return []
    const next = pieces[at + 1]
    const against = next !== undefined && lexicon.contrast(next) !== undefined ? `, ${next}` : ''
    return wishOf(piece).map(({ clause, phrase }) => ({ clause, phrase: `${phrase}${against}` }))
  })
}

const asksBeginning = (piece: string, lexicon: PhraseLexicon) =>
  vocabulary.lengthOf(lexicon.beginnings, piece) > 0

/**
 * “Pivot tables, where do I start?”: the question takes its matter from what stands before it in its sentence. Gives the
 * wish and the parts behind it.
 */
export function findBegun(
  sentence: readonly string[],
  lexicon: PhraseLexicon,
): { readonly wish?: Wish; readonly rest: readonly string[] } {
  const pieces = sentence.map((part) => part.split(/,\s+/u))
  const asking = pieces.findIndex((part) => part.some((piece) => asksBeginning(piece, lexicon)))
  const asked = pieces[asking]
  if (!asked) return { rest: sentence }
  const before = asked.slice(
    0,
    asked.findIndex((piece) => asksBeginning(piece, lexicon)),
  )
  const matter = withoutLead(asking > 0 ? (sentence[0] ?? '') : before.join(', '), lexicon)
  const isMatter =
    matter !== '' && !isAside(matter, lexicon) && lexicon.infinitive(matter, vocabulary) === undefined
  return isMatter
    ? { wish: { clause: matter, phrase: lexicon.beginsWith(matter) }, rest: sentence.slice(asking + 1) }
    : { rest: sentence }
}

/** An aside that is longer than the lead it may look like: “either is fine”, not “I need to …”. */
const passesBy = (piece: string, led: string, lexicon: PhraseLexicon) =>
  isAside(piece, lexicon) && vocabulary.lengthOf(lexicon.asides, piece) > piece.length - led.length

/** “How to brief them”: says nothing without the wish before it. */
export const isOrphan = (clause: string, lexicon: PhraseLexicon) =>
  lexicon.refersBack(clause) && vocabulary.lengthOf(lexicon.goesOn, clause) === 0

/** What a piece is beside the wish that it follows. */
type Piece = 'wish' | 'goes-on' | 'contrast' | 'opinion' | 'said'

/** How a piece follows a wish: another of its own, more of it, what it is set against, or something that is only said. */
function kindOf(
  piece: string,
  open: readonly string[],
  shape: Shape,
  lexicon: PhraseLexicon,
  isAim: boolean,
  hasWish: boolean,
): Piece {
  const led = withoutLead(piece, lexicon)
  const first = open[0] === undefined ? undefined : withoutLead(open[0], lexicon)
  if (lexicon.opinion.test(piece)) return 'opinion'
  // “Pottery?” where somebody is heading is only thought of.
  const isAction = lexicon.infinitive(led, vocabulary) !== undefined
  if (isAim && /\?$/u.test(piece) && led.split(' ').length <= LONGEST_DOUBT && !isAction) return 'said'
  if (first !== undefined && lexicon.contrast(piece) !== undefined) return 'contrast'
  if (lexicon.refuses.test(piece)) return 'said'
  const isDoubted = first !== undefined && vocabulary.lengthOf(lexicon.hedges, piece) > 0
  if (led === '' || isDoubted || passesBy(trimClause(piece, lexicon), led, lexicon)) return 'said'
  // “Principal planner, maybe consultancy, more money”: behind a doubt nothing new is said of an aim.
  if (first === undefined)
    return isAim && hasWish && !isAction && !lexicon.joinsAim.test(piece) ? 'said' : 'wish'
  if (isOrphan(led, lexicon) || lexicon.isRemark(led, first)) return 'said'
  // “Forecasting, and Excel more than charts”: behind “and” another matter of its own.
  const isSecond =
    led !== piece && lexicon.infinitive(first, vocabulary) === undefined && shape(first) && shape(led)
  const isListed = !isSecond && !first.includes(' ') && (lexicon.joins(piece) || !shape(first))
  if (isListed || !shape(piece)) return isAim && lexicon.isChoice(piece) ? 'said' : 'goes-on'
  // “Curator in a bigger museum, maritime”: where somebody is heading is said with the first.
  return isAim && shape(first) && !isAction && !lexicon.joinsAim.test(piece) ? 'said' : 'wish'
}

/** A question of at most this many words names something that is only thought of. Our judgement. */
const LONGEST_DOUBT = 3

/** “Airline, hospital, ports?”: names of what is only thought of. */
const isOnlyAsked = (part: string, lexicon: PhraseLexicon): boolean =>
  /\?$/u.test(part) &&
  part
    .split(/,\s+/u)
    .every(
      (piece) =>
        piece.split(' ').length <= LONGEST_DOUBT && lexicon.infinitive(piece, vocabulary) === undefined,
    )

/** The wishes of one part of a sentence: a comma begins another where another action or matter follows. */
export function findWishes(
  part: string,
  shape: Shape,
  lexicon: PhraseLexicon,
  isAim: boolean,
): readonly Wish[] {
  if (isAim && isOnlyAsked(part, lexicon)) return []
  const gathered = lexicon.together(part, vocabulary)
  if (gathered !== undefined) return [{ clause: gathered, phrase: gathered }]
  const wishes: Wish[] = []
  let open: readonly string[] = []
  const begin = (pieces: readonly string[]) => {
    wishes.push(...closePart(open, shape, lexicon))
    open = pieces
  }
  let isTold = false
  for (const piece of part.split(/,\s+/u)) {
    // “I look at a couch, say eight hundred”: what goes on telling is no wish.
    const goesOn = isTold && !cutLead(piece, lexicon).isWanted && lexicon.contrast(piece) === undefined
    const kind = goesOn ? 'said' : kindOf(piece, open, shape, lexicon, isAim, wishes.length > 0)
    isTold ||= open.length === 0 && lexicon.tellsOfNow(piece) !== undefined
    if (kind === 'contrast') open = [...open, lexicon.contrast(piece) ?? piece]
    else if (kind === 'goes-on') open = [...open, piece]
    else {
      // “React, node, git I know”: what is said of the last is said of each.
      if (kind === 'opinion' && open.every((one) => !one.includes(' '))) open = []
      begin(kind === 'wish' ? [piece] : [])
    }
  }
  begin([])
  return wishes
}
