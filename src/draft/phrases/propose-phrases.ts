import type { LanguageCode } from '../../model/language.ts'
import type { LineRole } from '../../model/persona.ts'
import { languageOf } from '../../text/scripts.ts'
import { wordsOf } from '../../text/words.ts'
import { isAside, ledIn, partsOf, withoutLead } from './clauses.ts'
import { isForeign } from './foreign.ts'
import type { PhraseWords } from './phrase-words.ts'
import { shorten } from './shorten.ts'
import { ended, tidy, withMaqaf } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** The longest clause that a sentence of a message carries. Our judgement, as are the two below. */
export const LONGEST_PHRASE = 110
/** A clause that is longer is looked through for a second action. */
const LONG = 70
/** More wishes than this are a list of everything; the first are the most important. */
export const MOST_PHRASES = 6

/** One wish of a part, as it grows comma by comma. */
interface Wish {
  readonly clause: string
  readonly phrase: string
}

/** From one year to another: what was pasted is a whole CV, whose nouns are no wishes. */
const isDocument = (text: string) => /(?<!\d)(?:19|20)\d\d\s*[–—-]/u.test(text)

type Shape = (clause: string) => string | undefined

/** Whether an answer begins with a skill that is wished for: “I want to lead my team, also present”; what follows is, too. */
function wantsSkills([[first = ''] = []]: readonly (readonly string[])[], words: PhraseWords): boolean {
  const { left, isWanted } = ledIn(first, words)
  const action = isWanted ? words.infinitive(left, vocabulary) : undefined
  return action !== undefined && words.learnt(action) !== action
}

/** How a clause is brought into the form that fits, by the grammar of the language. */
const shapeOf =
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
function begun(
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
const isOrphan = (clause: string, words: PhraseWords) =>
  words.refersBack(clause) && vocabulary.lengthOf(words.goesOn, clause) === 0

/** The wishes of one part of a sentence: a comma begins another where another action or matter follows. */
function wishesIn(part: string, shape: Shape, words: PhraseWords): readonly Wish[] {
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
      (first && isOrphan(led, words))
    )
      begin([])
    else if (first === undefined || (!isListed && shape(piece))) begin([piece])
    else open = [...open, piece]
  }
  begin([])
  return wishes
}

/** A long wish as the two actions that it holds. */
function apart({ clause, phrase }: Wish, shape: Shape, words: PhraseWords): readonly string[] {
  const both = phrase.length > LONG ? words.andAlso(clause, vocabulary) : undefined
  const shaped = both?.flatMap((one) => shape(one) ?? [])
  return shaped?.length === 2 ? shaped : [phrase]
}

/**
 * The clauses that an answer gives for messages in a language, the first wish first: each stands after “I want to …”,
 * “אני רוצה …”. None where nothing is sure, and none in another language than the answer's.
 */
export function proposePhrases(
  text: string,
  language: LanguageCode,
  words: PhraseWords,
  role: LineRole = 'short-goal',
): readonly string[] {
  const answer = tidy(text, words)
  if (languageOf(answer) !== language || isForeign(answer, words)) return []
  const sentences = partsOf(answer, words)
  const shape = shapeOf(words, role, isDocument(text), wantsSkills(sentences, words))
  const wishes = sentences
    .flatMap((sentence) => {
      const { wish, rest } = begun(sentence, words)
      const others = rest.flatMap((part, at) =>
        (at > 0 || wish) && vocabulary.lengthOf(words.hedges, part) > 0 ? [] : wishesIn(part, shape, words),
      )
      return wish ? [wish, ...others] : others
    })
    .filter(({ clause }, at) => at === 0 || !isOrphan(clause, words))
  const phrases = wishes
    .flatMap((wish) => apart(wish, shape, words))
    .flatMap((phrase) => shorten(ended(phrase, words), LONGEST_PHRASE, words) ?? [])
  return [...new Set(phrases.map(withMaqaf))].slice(0, MOST_PHRASES)
}
