import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { type Asides, asidesIn } from './asides.ts'
import { phrasesIn } from './book.ts'
import type { MatchLexicons } from './lexicon.ts'
import { clauseEnd } from './thoughts.ts'

/** What a wish is made of; places in its text. */
export interface WishParts extends Asides {
  /** The things that it wishes for, one after the other. */
  readonly items: readonly Range[]
  /** Words that only join, doubt or lead on: no idea needs to explain them. */
  readonly marks: readonly Range[]
  /** What makes a role behind it somebody else's: “my”. */
  readonly somebodys: readonly Range[]
  /** What makes a role behind it what somebody wants to be: “become a”. */
  readonly becoming: readonly Range[]
  /** What makes an idea behind it what something is done with. */
  readonly tools: readonly Range[]
  /** Other people than whoever wishes. */
  readonly others: readonly Range[]
  /** What shall be done by whoever stands before it, and by whoever stands behind it; and those who are called as what they do is. */
  readonly causes: readonly Range[]
  readonly caused: readonly Range[]
  readonly departments: readonly Range[]
  /** What makes an idea before it, or behind it, the trade of a firm. */
  readonly firms: readonly Range[]
  readonly firmsOf: readonly Range[]
}

const marking = ['joins', 'steps', 'doubts', 'wishes', 'instead', 'from', 'towards', 'alternatives'] as const

/** Takes a wish apart into what it wishes for and what it only tells. */
export function partsOf(text: string, all: MatchLexicons): WishParts {
  const found = phrasesIn(wordsOf(text), all)
  return {
    items: itemsOf(text, found('joins')),
    ...asidesIn(text, all),
    marks: marking.flatMap(found),
    somebodys: found('somebodys'),
    becoming: found('becoming'),
    tools: found('tools'),
    others: found('others'),
    causes: found('causes'),
    caused: found('caused'),
    departments: found('departments'),
    firms: found('firms'),
    firmsOf: found('firmsOf'),
  }
}

const between = new RegExp(
  String.raw`${clauseEnd.source}|[/•+&]|->|→|\s(?=${joinedLetter('and')}\p{L}{3})`,
  'gu',
)

/** The stretches between commas, strokes and “and”. */
function itemsOf(text: string, joins: readonly Range[]): readonly Range[] {
  const marks = [...text.matchAll(between)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  const ends = [...marks, ...joins].toSorted((one, other) => one.start - other.start)
  const starts = [0, ...ends.map(({ end }) => end)]
  return starts.map((start, at) => ({ start, end: ends[at]?.start ?? text.length }))
}
