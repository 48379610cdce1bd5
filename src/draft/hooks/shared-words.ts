import { closeStemsOf } from '../../match/stems.ts'
import { fold } from '../../text/fold.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike } from './nearness.ts'
import { remember } from './remember.ts'

/** Fewer letters are of no word that tells something. Our judgement. */
const SHORTEST = 3

/** The commonest words of a language tell nothing even in a title. Our judgement. */
const COMMONEST = 150
/** Of a title's own words so many are shared, at least. Our judgement. */
const SHARE_OF_TITLE = 0.25

const smallWords = new WeakMap<HookLexicons, ReadonlySet<string>>()

function smallWordsOf(all: HookLexicons): ReadonlySet<string> {
  const known =
    smallWords.get(all) ??
    new Set(Object.values(all).flatMap((one) => one.frequent.slice(0, COMMONEST).map((word) => fold(word))))
  smallWords.set(all, known)
  return known
}

const toldIn = remember((text, all): readonly Word[] => {
  const small = smallWordsOf(all)
  return wordsOf(text).filter(
    ({ folded, forms }) =>
      folded.length > SHORTEST && !small.has(folded) && !forms.some((form) => small.has(form)),
  )
})

const firstStem = (word: Word) => closeStemsOf(word)[0] ?? word.folded

/** How many words two sentences share, also common ones: what tells two clauses apart that no idea does. */
export function sharedWords(one: string, other: string, all: HookLexicons): number {
  const shared = toldIn(one, all).filter((word) => toldIn(other, all).some((also) => isAlike(word, also)))
  return new Set(shared.map(firstStem)).size
}

/** Whether a title speaks of a wish by its words: it has few, so that one in four is no chance, also where it is a common one. */
export function sharesTitle(title: string, said: string, all: HookLexicons): boolean {
  const own = toldIn(title, all)
  const shared = own.filter((word) => toldIn(said, all).some((other) => isAlike(word, other)))
  const share = (words: readonly Word[]) => new Set(words.map(firstStem)).size
  return own.length > 0 && share(shared) >= SHARE_OF_TITLE * share(own)
}
