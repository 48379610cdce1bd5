import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { NameLexicon } from './name-lexicon.ts'

/** A row of words with a capital around a hit, or the hit itself, in its sentence. */
export interface Run {
  readonly words: readonly Word[]
  /** The run, up to but without `to`. */
  readonly from: number
  readonly to: number
  readonly hitFrom: number
  readonly hitTo: number
  readonly capitals: boolean
}

const capital = new RegExp(String.raw`^(?:${joinedLetter()}{1,3}[-־])?\p{Lu}`, 'u')
/** Whether a word is written with a capital, also behind joined letters. */
export const isCapital = ({ text }: Word) => capital.test(text)
/** Nothing but a space stands between two words. */
export const areJoined = (one: Word | undefined, next: Word | undefined) =>
  one !== undefined && next !== undefined && next.start - one.end === 1
export const startsSmall = ({ text }: Word) => /^\p{Ll}/u.test(text)

/** The row around a hit, which goes over no little words; undefined where no word is hit. */
export function runAround(hit: Range, { words }: Sentence, { little }: NameLexicon): Run | undefined {
  const hitFrom = words.findIndex(({ end }) => end > hit.start)
  const hitTo = words.findLastIndex(({ start }) => start < hit.end) + 1
  if (hitFrom < 0 || hitTo <= hitFrom) return undefined
  const capitals = words.slice(hitFrom, hitTo).every((word) => isCapital(word))
  let [from, to] = [hitFrom, hitTo]
  const goesOn = (word: Word | undefined) =>
    word !== undefined && isCapital(word) && !little.includes(word.folded)
  if (capitals) {
    while (goesOn(words[from - 1]) && areJoined(words[from - 1], words[from])) from--
    while (goesOn(words[to]) && areJoined(words[to - 1], words[to])) to++
  }
  return { words, from, to, hitFrom, hitTo, capitals }
}
