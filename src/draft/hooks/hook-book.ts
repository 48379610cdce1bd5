import { fold } from '../../text/fold.ts'
import { type PhraseBook, phraseBook } from '../../text/phrase-book.ts'
import type { Word } from '../../text/words.ts'
import type { EverydayMatter } from './everyday-matter.ts'
import type { HookLexicons, HookLists } from './hook-lexicon.ts'

const lists = [
  'announces',
  'says',
  'way',
  'offers',
  'talks',
  'leaning',
  'joining',
  'passing',
  'practice',
  'conditions',
  'turns',
  'leadsOn',
  'once',
  'wishes',
  'personal',
  'leads',
  'reports',
  'feels',
  'points',
  'orders',
  'you',
  'failures',
  'pronouns',
  'demonstratives',
  'self',
  'ranks',
  'grades',
  'joints',
] as const
export type HookList = (typeof lists)[number]

interface Book {
  readonly phrases: PhraseBook<HookList>
  readonly common: ReadonlySet<string>
}

const books = new WeakMap<HookLexicons, Book>()

function bookOf(all: HookLexicons): Book {
  const kept = books.get(all)
  if (kept) return kept
  const together = (list: keyof HookLists) => Object.values(all).flatMap((one) => one[list])
  const phrases = phraseBook<HookList>({
    announces: together('announces'),
    says: together('says'),
    way: together('way'),
    offers: together('offers'),
    talks: together('talks'),
    leaning: together('leaning'),
    joining: together('joining'),
    passing: together('passing'),
    practice: together('practice'),
    conditions: together('conditions'),
    turns: together('turns'),
    leadsOn: together('leadsOn'),
    once: together('once'),
    wishes: together('wishes'),
    personal: together('personal'),
    leads: together('leads'),
    reports: together('reports'),
    feels: together('feels'),
    points: together('points'),
    orders: together('orders'),
    you: together('you'),
    failures: together('failures'),
    pronouns: together('pronouns'),
    demonstratives: together('demonstratives'),
    self: together('self'),
    ranks: together('ranks'),
    grades: together('grades'),
    joints: together('joints'),
  })
  const made = { phrases, common: new Set(together('common').map(fold)) }
  books.set(all, made)
  return made
}

/** How many different phrases of each list stand in words. */
export function countsIn(words: readonly Word[], all: HookLexicons): (list: HookList) => number {
  const found = bookOf(all).phrases.find(words)
  return (list) => new Set(found(list).map(({ phrase }) => phrase)).size
}

/** Whether a phrase of a list begins the words. */
export const beginsWith = (list: HookList, words: readonly Word[], all: HookLexicons): boolean =>
  endOfBeginning(list, words, all) !== undefined

/** Where the phrase of a list ends that begins the words; undefined where none does. */
export const endOfBeginning = (
  list: HookList,
  words: readonly Word[],
  all: HookLexicons,
): number | undefined =>
  bookOf(all)
    .phrases.find(words)(list)
    .find(({ start }) => start === words[0]?.start)?.end

const everydayBooks = new WeakMap<HookLexicons, PhraseBook<EverydayMatter>>()

function everydayBook(all: HookLexicons): PhraseBook<EverydayMatter> {
  const kept = everydayBooks.get(all)
  if (kept) return kept
  const phrases = { ...all.en.everyday }
  for (const { everyday, everydayCalled } of Object.values(all))
    for (const matter of Object.keys(phrases) as EverydayMatter[])
      phrases[matter] = [...new Set([...phrases[matter], ...everyday[matter], everydayCalled[matter]])]
  const made = phraseBook<EverydayMatter>(phrases)
  everydayBooks.set(all, made)
  return made
}

/** The everyday matters that words speak of, and where. */
export const everydayIn = (words: readonly Word[], all: HookLexicons) => everydayBook(all).all(words)

/** Words of working life that connect nobody with anybody, folded. */
export const commonWords = (all: HookLexicons): ReadonlySet<string> => bookOf(all).common

const frequent = new WeakMap<HookLexicons, Readonly<Record<string, { readonly common: readonly string[] }>>>()

/** The common words of each language, as the background of what a word tells. */
export function frequentWords(all: HookLexicons) {
  const known =
    frequent.get(all) ??
    Object.fromEntries(Object.entries(all).map(([code, one]) => [code, { common: one.frequent }]))
  frequent.set(all, known)
  return known
}

/** Words as the languages look at them one by one. */
export const inSmallLetters = (words: readonly Word[]): readonly string[] =>
  words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
