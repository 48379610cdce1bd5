import { type LanguageCode, languageTraits } from '../../model/language.ts'
import { type Sentence, takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import { countsIn, inSmallLetters } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import type { Naming } from './naming.ts'

/** A longer saying is too long to be a name. Our judgement. */
const [LONGEST, MOST_WORDS] = [48, 10]
/** What the writer says or asks names a text better than what was said to them. Our judgement. */
const [OWN, OTHERS] = [4, 3]

/** Words between quotation marks; an apostrophe inside a word ends nothing, nor do the marks of a Hebrew short form. */
const quoted =
  /(?<![\p{L}\p{N}])(?:“([^“”"\n]+)”|"([^“”"\n]+)"|„([^“”„\n]+)[“”]|״((?:[^״\n]|(?<=\p{L})״(?=\p{L}))+)״|[‘']((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+)['’])(?!\p{L})/gu

/** As it stands in quotation marks: without the full stop or the comma that belongs to the sentence around it. */
const trimMarks = (told: string) => told.trim().replace(/[\s.,;:!–—-]+$/u, '')

const isSaying = (told: string) =>
  told.length <= LONGEST &&
  /^[\p{L}\p{N}\s,'’״?-]+$/u.test(told) &&
  !/\?./u.test(told) &&
  wordsOf(told).length >= 2 &&
  wordsOf(told).length <= MOST_WORDS

function sentenceAt(sentences: readonly Sentence[], at: number): number {
  const found = sentences.findIndex(({ start, end }) => start <= at && at < end)
  return found < 0 ? sentences.length - 1 : found
}

/** So many words before a quotation tell who says it. */
const WORDS_BEFORE = 6

/** Whether the writer says it: “I now ask: …”, and nobody says it to them. */
function isOwn(before: string, language: LanguageCode, all: HookLexicons): boolean {
  const words = wordsOf(before)
  const isReported = countsIn(words, all)('reports') > 0
  return !isReported && all[language].isOwnSaying(inSmallLetters(words.slice(-WORDS_BEFORE)))
}

/** What somebody says or asks in a text, in its own words: nothing names a text better than what was said in it. */
export function nameByTold(text: string, language: LanguageCode, all: HookLexicons): readonly Naming[] {
  const { sentences } = takeApart(text)
  return [...text.matchAll(quoted)].flatMap((match): readonly Naming[] => {
    const told = trimMarks(match.slice(1).find((one) => one !== undefined) ?? '')
    const isTerm = all[language].isTerm(wordsOf(told).map(({ text: word }) => word.toLowerCase()))
    if (!isSaying(told)) return []
    const sentence = sentenceAt(sentences, match.index)
    const before = text.slice(sentences[sentence]?.start ?? 0, match.index)
    const own = isOwn(before, language, all)
    const isName = isTerm && wordsOf(told).length <= 3 && !told.endsWith('?')
    return [
      {
        said: isName ? languageTraits[language].quotes.join(told) : all[language].nameTold(told),
        sentence,
        keys: [told],
        strength: own || isName ? OWN : OTHERS,
        kind: isName ? 'matter' : own ? 'told' : wordsOf(before).length > 1 ? 'heard' : 'matter',
      },
    ]
  })
}
