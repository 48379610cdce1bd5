import type { LanguageCode } from '../../model/language.ts'
import { languageOf } from '../../text/scripts.ts'
import { takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { tidy, trimClause } from './tidy.ts'

/** What somebody says of how it is for them now, in their own words, beside what they want. */
export interface Trouble {
  readonly text: string
  /** The tidy answer before it. */
  readonly before: string
}

/** Shorter says nothing by itself, longer is a story. Our judgement. */
const [FEWEST_WORDS, LONGEST] = [4, 120]

/** A sentence's parts from each place where another thought may begin; each goes on to the sentence's end. */
function restsOf(
  sentence: string,
  lexicon: PhraseLexicon,
): readonly { readonly text: string; readonly at: number }[] {
  const joints = [...sentence.matchAll(lexicon.causes)].map(({ index }) => index)
  const marks = [...sentence.matchAll(/[,;:]\s+|\s[–—-]\s+/gu)].map((one) => one.index + one[0].length)
  // Behind a second comma it leans on what stands before it: “they say warm, I say how many kelvin”.
  const places = [...new Set([0, ...marks.slice(0, 1), ...joints])].sort((a, b) => a - b)
  return places.map((at) => ({ text: sentence.slice(at), at }))
}

/** Up to a comma before it is too long, and not before a “but”: “I can tune all day” is no trouble. Undefined where it stays so. */
function cutToFit(text: string, { turnsAround }: PhraseLexicon): string | undefined {
  if (text.length <= LONGEST) return text
  const at = text.slice(0, LONGEST).lastIndexOf(', ')
  const [next = ''] = wordsOf(text.slice(at + 1))
  return at > 0 && !turnsAround.test(next === '' ? '' : next.text) ? text.slice(0, at) : undefined
}

/**
 * What an answer tells of the writer beside their wishes, whole and in their own words: “I always quote too low”. It is said
 * as it was typed, with a capital; nothing is made of it.
 */
export function findTroubles(
  answer: string,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): readonly Trouble[] {
  const text = tidy(answer, lexicon)
  if (languageOf(text) !== language) return []
  return takeApart(text).sentences.flatMap(({ text: sentence, start, isQuestion }): readonly Trouble[] => {
    if (isQuestion) return []
    const found = restsOf(sentence, lexicon)
      .map(({ text: rest, at }) => ({ now: lexicon.tellsOfNow(rest), at }))
      .find(({ now }) => now !== undefined)
    const said = found?.now && cutToFit(found.now, lexicon)
    if (!found?.now || said === undefined) return []
    const clause = trimClause(said, lexicon)
    const isTold =
      !lexicon.able.test(clause) && wordsOf(clause).length >= FEWEST_WORDS && !/[?!…"“”]/u.test(clause)
    return isTold
      ? [
          {
            text: clause.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
            before: text.slice(0, start + found.at),
          },
        ]
      : []
  })
}
