import { fold } from '../../text/fold.ts'
import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { trimClause } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** Whether a clause was cut behind a word that needs another: “listen to”, which may also end one. */
const leadsOn = (cut: string, { cannotEnd }: PhraseLexicon) =>
  cannotEnd.includes(fold(cut.slice(cut.lastIndexOf(' ') + 1)))

/** Up to the last of some places that leaves a clause short enough; undefined where none does. */
function upTo(
  places: readonly number[],
  clause: string,
  longest: number,
  lexicon: PhraseLexicon,
): string | undefined {
  const fitting = places
    .filter((at) => at > 0)
    .map((at) => trimClause(clause.slice(0, at), lexicon))
    .filter((cut) => cut.length <= longest && cut.includes(' ') && !leadsOn(cut, lexicon))
  return fitting.sort((one, other) => other.length - one.length)[0]
}

const commasIn = (clause: string) => [...clause.matchAll(/[,;:](?=\s)|\s\(/gu)].map(({ index }) => index)

/**
 * A clause that is too long, up to the last border of clauses that leaves it short enough: a comma or one of the language's
 * words; undefined where there is none.
 */
export function shorten(clause: string, longest: number, lexicon: PhraseLexicon): string | undefined {
  if (clause.length <= longest) return clause
  const borders = finderOf(lexicon.borders)
    .find(wordsOf(clause))
    .map(({ start }) => start)
  return upTo([...commasIn(clause), ...borders], clause, longest, lexicon)
}

/** Where another action begins behind “and”: “scan the photos | and write a grant”, never “old newspapers and photos”. */
const actionsIn = (clause: string, lexicon: PhraseLexicon) =>
  [...clause.matchAll(new RegExp(lexicon.and, 'gu'))].flatMap(({ index, 0: joint }) =>
    lexicon.infinitive(clause.slice(index + joint.length), vocabulary) === undefined ? [] : [index],
  )

/** A wish that is too long, up to where its thought is whole; undefined where it is whole only at its end. */
export function shortenWish(wish: string, longest: number, lexicon: PhraseLexicon): string | undefined {
  if (wish.length <= longest) return wish
  const turns = [...wish.matchAll(lexicon.wishEnds)].map(({ index }) => index)
  return upTo([...commasIn(wish), ...turns, ...actionsIn(wish, lexicon)], wish, longest, lexicon)
}
