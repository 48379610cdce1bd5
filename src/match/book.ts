import { fold } from '../text/fold.ts'
import { type Hit, nowhere, type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { Word } from '../text/words.ts'
import { type Level, levels } from './levels.ts'
import type { MatchLexicon, MatchLexicons } from './lexicon.ts'

const lists = [
  'notDone',
  'negations',
  'hiring',
  'helping',
  'selling',
  'helped',
  'leading',
  'offering',
  'affirmed',
  'notYet',
  'besides',
  'employer',
  'companyDoes',
  'from',
  'alternatives',
  'steps',
  'doubts',
  'organisations',
  'employedBy',
  'studying',
  'formerly',
  'without',
  'lacking',
  'instead',
  'notAlone',
  'had',
  'tools',
  'others',
  'causes',
  'caused',
  'departments',
  'leaves',
  'towards',
  'articles',
  'asides',
  'relatives',
  'tells',
  'states',
  'wishes',
  'somebodys',
  'becoming',
  'firms',
  'firmsOf',
  'joins',
  'noHelp',
] as const satisfies readonly (keyof MatchLexicon)[]
const vague = ['mentor', 'direction', 'skill'] as const

export type MatchList = (typeof lists)[number] | (typeof vague)[number] | `level-${Level}`

/** The lists that decide what a sentence of a profile claims. */
const claiming = [
  'notDone',
  'negations',
  'hiring',
  'helping',
  'selling',
  'helped',
  'leading',
  'offering',
  'affirmed',
  'notYet',
  'besides',
  'employer',
  'companyDoes',
  'noHelp',
] as const satisfies readonly (typeof lists)[number][]
export type ClaimList = (typeof claiming)[number]

type Books = { readonly claims: PhraseBook<ClaimList>; readonly all: PhraseBook<MatchList> }
const books = new WeakMap<MatchLexicons, Books>()

/** Where the phrases of every language stand in words: profiles mix languages. */
export const phrasesIn = (
  words: readonly Word[],
  all: MatchLexicons,
): ((list: MatchList) => readonly Hit[]) => booksOf(all).all.find(words)

/** The same for what a sentence of a profile claims; undefined where none of its lists stands there. */
export function claimPhrasesIn(
  words: readonly Word[],
  all: MatchLexicons,
): ((list: ClaimList) => readonly Hit[]) | undefined {
  const found = booksOf(all).claims.find(words)
  return found === nowhere ? undefined : found
}

function booksOf(all: MatchLexicons): Books {
  const known = books.get(all)
  if (known) return known
  const languages = Object.values(all)
  const joinLists = <List extends (typeof lists)[number]>(some: readonly List[]) =>
    Object.fromEntries(
      some.map((list) => [list, languages.flatMap((one) => one[list])]),
    ) as unknown as Record<List, readonly string[]>
  const levelled = Object.fromEntries(
    levels.map((level) => [`level-${level}`, languages.flatMap((one) => one.levels[level])]),
  ) as unknown as Record<`level-${Level}`, readonly string[]>
  const lacking = Object.fromEntries(
    vague.map((what) => [what, languages.flatMap((one) => one.vague[what])]),
  ) as unknown as Record<(typeof vague)[number], readonly string[]>
  const made = {
    claims: phraseBook(joinLists(claiming)),
    all: phraseBook({ ...joinLists(lists), ...levelled, ...lacking }),
  }
  books.set(all, made)
  return made
}

const small = new WeakMap<MatchLexicons, ReadonlySet<string>>()

/** The words of every language that carry no meaning of their own in a persona line, folded. */
export function smallWords(all: MatchLexicons): ReadonlySet<string> {
  const kept = small.get(all) ?? new Set(Object.values(all).flatMap((one) => one.small.map(fold)))
  small.set(all, kept)
  return kept
}
