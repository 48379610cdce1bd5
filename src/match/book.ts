import { fold } from '../text/fold.ts'
import { type Hit, type PhraseBook, phraseBook } from '../text/phrase-book.ts'
import type { Word } from '../text/words.ts'
import type { Level } from './seniority.ts'
import type { MatchWords, MatchWordsByLanguage } from './words.ts'

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
] as const satisfies readonly (keyof MatchWords)[]
const vague = ['mentor', 'direction', 'skill'] as const

export type MatchList = (typeof lists)[number] | (typeof vague)[number] | `level-${Level}`

const books = new WeakMap<MatchWordsByLanguage, PhraseBook<MatchList>>()

/** Where the phrases of every language stand in words: profiles mix languages. */
export function phrasesIn(
  words: readonly Word[],
  all: MatchWordsByLanguage,
): (list: MatchList) => readonly Hit[] {
  let book = books.get(all)
  if (!book) {
    const languages = Object.values(all)
    const together = (pick: (words: MatchWords) => readonly string[]) => languages.flatMap(pick)
    book = phraseBook({
      notDone: together((one) => one.notDone),
      negations: together((one) => one.negations),
      hiring: together((one) => one.hiring),
      helping: together((one) => one.helping),
      selling: together((one) => one.selling),
      helped: together((one) => one.helped),
      leading: together((one) => one.leading),
      offering: together((one) => one.offering),
      affirmed: together((one) => one.affirmed),
      notYet: together((one) => one.notYet),
      besides: together((one) => one.besides),
      employer: together((one) => one.employer),
      companyDoes: together((one) => one.companyDoes),
      from: together((one) => one.from),
      alternatives: together((one) => one.alternatives),
      steps: together((one) => one.steps),
      doubts: together((one) => one.doubts),
      organisations: together((one) => one.organisations),
      employedBy: together((one) => one.employedBy),
      studying: together((one) => one.studying),
      formerly: together((one) => one.formerly),
      'level-junior': together((one) => one.levels.junior),
      'level-senior': together((one) => one.levels.senior),
      'level-lead': together((one) => one.levels.lead),
      'level-head': together((one) => one.levels.head),
      'level-executive': together((one) => one.levels.executive),
      mentor: together((one) => one.vague.mentor),
      direction: together((one) => one.vague.direction),
      skill: together((one) => one.vague.skill),
    } satisfies Record<MatchList, readonly string[]>)
    books.set(all, book)
  }
  return book.find(words)
}

const small = new WeakMap<MatchWordsByLanguage, ReadonlySet<string>>()

/** The words of every language that carry no meaning of their own in a persona line, folded. */
export function smallWords(all: MatchWordsByLanguage): ReadonlySet<string> {
  const kept = small.get(all) ?? new Set(Object.values(all).flatMap((one) => one.small.map(fold)))
  small.set(all, kept)
  return kept
}
