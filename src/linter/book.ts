import { fold } from '../text/fold.ts'
import { type Hit, type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { ListName } from './rule.ts'
import { type LintWords, type Swaps, type WordList, wordLists } from './words.ts'

/** The finder of everything that a language recognises. */
export interface LintBook {
  /** The hits of every list in order, with their places in the text. */
  find(sentences: readonly Sentence[]): (list: ListName) => readonly Hit[]
  /** Whether a word is one of a list of single words. */
  is(list: WordList, word: Word): boolean
}

const books = new WeakMap<LintWords, LintBook>()
const keys = (swaps: Swaps) => Object.keys(swaps)

/** The finder of a language; made once, at the first look. */
export function bookOf(words: LintWords): LintBook {
  const kept = books.get(words)
  if (kept) return kept
  const { swaps, genderedForms } = words
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
  const made = {
    find: bySentence(
      phraseBook<ListName>({
        ...phrases,
        weekdays: words.weekdays,
        vague: keys(swaps.vague),
        pressure: keys(swaps.pressure),
        jargon: keys(swaps.jargon),
        idioms: keys(swaps.idioms),
        genderedAddress: keys(swaps.genderedAddress),
        masculine: genderedForms.map((form) => form.masculine),
        feminine: genderedForms.map((form) => form.feminine),
      }),
    ),
    is: membership({
      anyTopic,
      everybodysOwn,
      emptyPraise,
      anybodyCould,
      anybodyDoes,
      anybodysMine,
      between,
    }),
  }
  books.set(words, made)
  return made
}

/** How many different sentences are remembered with what was found in them: at a keystroke all but one are the same. */
const REMEMBERED = 2_000

interface Found extends Hit {
  readonly list: ListName
}

/** Looks sentence by sentence, since no phrase runs over the end of one; what was found in a sentence before is not looked for again. */
function bySentence(book: PhraseBook<ListName>): LintBook['find'] {
  const remembered = new Map<string, { readonly start: number; readonly hits: readonly Found[] }>()
  const hitsIn = ({ text, start, words }: Sentence): readonly Found[] => {
    const known = remembered.get(text)
    if (known?.start === start) return known.hits
    if (remembered.size >= REMEMBERED) remembered.clear()
    const hits = known ? known.hits.map((hit) => moved(hit, start - known.start)) : book.all(words)
    remembered.set(text, { start, hits })
    return hits
  }
  return (sentences) => {
    const found = new Map<ListName, Hit[]>()
    for (const sentence of sentences)
      for (const hit of hitsIn(sentence)) {
        const hits = found.get(hit.list)
        if (hits) hits.push(hit)
        else found.set(hit.list, [hit])
      }
    return (list) => found.get(list) ?? []
  }
}

const moved = (hit: Found, by: number): Found => ({ ...hit, start: hit.start + by, end: hit.end + by })

function membership(lists: Readonly<Record<WordList, readonly string[]>>): LintBook['is'] {
  const sets = new Map(
    wordLists.map((name) => [name, new Set(lists[name].flatMap((options) => options.split('|').map(fold)))]),
  )
  return (list, { forms }) => forms.some((form) => sets.get(list)?.has(form) === true)
}
