import { fold } from '../text/fold.ts'
import { type Hit, type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { ListName } from './rule.ts'
import { languagesIn } from './spoken.ts'
import { type LintWords, type Swaps, type WordList, wordLists } from './words.ts'

/** A place where a phrase of a list stands, with the words of the language that it is of. */
export interface Found extends Hit {
  readonly words: LintWords
}

/** The finder of everything that is recognised, each sentence in the languages that it is written in. */
export interface LintBook {
  /** The hits of every list in order, with their places in the text. */
  find(sentences: readonly Sentence[]): (list: ListName) => readonly Found[]
  /** Whether a word is one of a list of single words. */
  is(list: WordList, word: Word): boolean
}

const books = new WeakMap<LintWords, LintBook>()
const keys = (swaps: Swaps | LintWords['hours']['named']) => Object.keys(swaps)

/** The finder for messages in a language; made once, at the first look. */
export function bookOf(words: LintWords): LintBook {
  const kept = books.get(words)
  if (kept) return kept
  const membersOf = [words, ...(words.beside ?? [])].map((one) => membership(one.phrases))
  const made: LintBook = {
    find: bySentence(words),
    is: (list, word) => membersOf.some((is) => is(list, word)),
  }
  books.set(words, made)
  return made
}

const phraseBooks = new WeakMap<LintWords, PhraseBook<ListName>>()

/** The phrases of one language. */
function phrasesOf(words: LintWords): PhraseBook<ListName> {
  const kept = phraseBooks.get(words)
  if (kept) return kept
  const { swaps, genderedForms, hours } = words
  const {
    anyTopic,
    everybodysOwn,
    emptyPraise,
    anybodyCould,
    anybodyDoes,
    anybodysMine,
    between,
    ...phrases
  } = words.phrases
  const made = phraseBook<ListName>({
    ...phrases,
    namedHours: keys(hours.named),
    weekdays: words.weekdays,
    vague: keys(swaps.vague),
    pressure: keys(swaps.pressure),
    jargon: keys(swaps.jargon),
    idioms: keys(swaps.idioms),
    genderedAddress: keys(swaps.genderedAddress),
    masculine: genderedForms.map((form) => form.masculine),
    feminine: genderedForms.map((form) => form.feminine),
  })
  phraseBooks.set(words, made)
  return made
}

/** How many different sentences are remembered with what was found in them: at a keystroke all but one are the same. */
const REMEMBERED = 2_000

interface InList extends Found {
  readonly list: ListName
}

/** Looks sentence by sentence, since no phrase runs over the end of one; what was found in a sentence before is not looked for again. */
function bySentence(main: LintWords): LintBook['find'] {
  const remembered = new Map<string, { readonly start: number; readonly hits: readonly InList[] }>()
  const hitsIn = (sentence: Sentence): readonly InList[] => {
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
      for (const hit of hitsIn(sentence)) {
        const hits = found.get(hit.list)
        if (hits) hits.push(hit)
        else found.set(hit.list, [hit])
      }
    return (list) => found.get(list) ?? []
  }
}

/** In the order of the text, whatever language they are of. */
function foundIn(sentence: Sentence, main: LintWords): readonly InList[] {
  const hits = languagesIn(sentence, main).flatMap((words) =>
    phrasesOf(words)
      .all(sentence.words)
      .map((hit) => ({ ...hit, words })),
  )
  return hits.sort((one, other) => one.start - other.start)
}

const moved = (hit: InList, by: number): InList => ({ ...hit, start: hit.start + by, end: hit.end + by })

function membership(lists: Readonly<Record<WordList, readonly string[]>>): LintBook['is'] {
  const sets = new Map(
    wordLists.map((name) => [name, new Set(lists[name].flatMap((options) => options.split('|').map(fold)))]),
  )
  return (list, { forms }) => forms.some((form) => sets.get(list)?.has(form) === true)
}
