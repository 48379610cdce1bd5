import { fold } from '../text/fold.ts'
import { type Hit, type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { LintLexicon, WordList, WordLists } from './lexicon.ts'
import type { Phrases } from './sign-lexicon.ts'
import { type ListName, listsOf } from './signs.ts'
import { languagesIn } from './spoken.ts'

/** A place where a phrase of a list stands, with the words of the language that it is of. */
export interface Found extends Hit {
  readonly lexicon: LintLexicon
}

/** The finder of everything that is recognised, each sentence in the languages that it is written in. */
export interface LintBook {
  /** The hits of every list in order, with their places in the text. */
  find(sentences: readonly Sentence[]): (list: ListName) => readonly Found[]
  /** Whether a word is one of a list of single words. */
  is(list: WordList, word: Word): boolean
}

const books = new WeakMap<LintLexicon, LintBook>()

/** The finder for messages in a language; made once, at the first look. */
export function bookOf(lexicon: LintLexicon): LintBook {
  const kept = books.get(lexicon)
  if (kept) return kept
  const membersOf = [lexicon, ...(lexicon.beside ?? [])].map((one) => membership(one.lists))
  const made: LintBook = {
    find: bySentence(lexicon),
    is: (list, word) => membersOf.some((is) => is(list, word)),
  }
  books.set(lexicon, made)
  return made
}

/** The phrases of one language; lists that several signs share are looked for once. */
interface Shelf {
  readonly book: PhraseBook<string>
  readonly namesOf: ReadonlyMap<string, readonly ListName[]>
}

const shelves = new WeakMap<LintLexicon, Shelf>()

function shelfOf(lexicon: LintLexicon): Shelf {
  const kept = shelves.get(lexicon)
  if (kept) return kept
  const namesOf = new Map<Phrases, ListName[]>()
  for (const [name, phrases] of listsOf(lexicon)) {
    const names = namesOf.get(phrases)
    if (names) names.push(name)
    else namesOf.set(phrases, [name])
  }
  const shared = [...namesOf].map(([phrases, names]) => [names.join(), phrases, names] as const)
  const made = {
    book: phraseBook(Object.fromEntries(shared.map(([key, phrases]) => [key, phrases]))),
    namesOf: new Map(shared.map(([key, , names]) => [key, names])),
  }
  shelves.set(lexicon, made)
  return made
}

/** How many different sentences are remembered with what was found in them: at a keystroke all but one are the same. */
const REMEMBERED = 2_000

interface InLists extends Found {
  readonly lists: readonly ListName[]
}

/** Looks sentence by sentence, since no phrase runs over the end of one; what was found in a sentence before is not looked for again. */
function bySentence(main: LintLexicon): LintBook['find'] {
  const remembered = new Map<string, { readonly start: number; readonly hits: readonly InLists[] }>()
  const hitsIn = (sentence: Sentence): readonly InLists[] => {
    const { text, start } = sentence
    const known = remembered.get(text)
    if (known?.start === start) return known.hits
    if (remembered.size >= REMEMBERED) remembered.clear()
    const hits = known ? known.hits.map((hit) => moved(hit, start - known.start)) : foundIn(sentence, main)
    remembered.set(text, { start, hits })
    return hits
  }
  return (sentences) => {
    const found = new Map<ListName, Found[]>()
    for (const sentence of sentences)
      for (const hit of hitsIn(sentence))
        for (const list of hit.lists) {
          const hits = found.get(list)
          if (hits) hits.push(hit)
          else found.set(list, [hit])
        }
    return (list) => found.get(list) ?? []
  }
}

/** In the order of the text, whatever language they are of. */
function foundIn(sentence: Sentence, main: LintLexicon): readonly InLists[] {
  const hits = languagesIn(sentence, main).flatMap((lexicon) => {
    const { book, namesOf } = shelfOf(lexicon)
    return book.all(sentence.words).map(
      ({ list, start, end, phrase }): InLists => ({
        start,
        end,
        phrase,
        lexicon,
        lists: namesOf.get(list) ?? [],
      }),
    )
  })
  return hits.sort((one, other) => one.start - other.start)
}

const moved = ({ start, end, phrase, lexicon, lists }: InLists, by: number): InLists => ({
  start: start + by,
  end: end + by,
  phrase,
  lexicon,
  lists,
})

function membership(lists: WordLists): LintBook['is'] {
  const sets = new Map(
    Object.entries(lists).map(([name, options]: [string, Phrases]) => [
      name,
      new Set(options.flatMap((option) => option.split('|').map(fold))),
    ]),
  )
  return (list, { forms }) => forms.some((form) => sets.get(list)?.has(form) === true)
}
