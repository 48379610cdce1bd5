import type { LanguageCode } from '../model/language.ts'
import type { PersonaLine } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import type { Word, Words } from './phrase.ts'
import type { PhraseWords } from './phrases/phrase-words.ts'
import { phrasesOf } from './phrases/phrases-of.ts'
import { troublesIn } from './phrases/troubles.ts'
import { finderOf } from './phrases/vocabulary.ts'
import { placeOf } from './stretches.ts'
import type { Sources } from './word.ts'

/** Whether a wish is the last one before what was told, with nothing of another between. */
function standsNext(wish: string, clauses: readonly string[], before: string, words: PhraseWords): boolean {
  const [last] = clauses
    .map((clause) => ({ clause, at: placeOf(clause, before) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const between = before.slice(last?.at ?? 0)
  const isOther = /\s\+\s/u.test(between) || finderOf(words.also).in(wordsOf(between))
  return last?.clause === wish && !isOther
}

/**
 * What the user told of themselves beside one wish of a line, as a message says it behind that wish: only what stands next to
 * it in their answer, and not what the wish holds already.
 */
export function toldBeside(
  wish: string,
  line: PersonaLine,
  language: LanguageCode,
  words: PhraseWords,
): string | undefined {
  const clauses = phrasesOf(line, language, words)
  return troublesIn(line.text[language] ?? '', language, words).find(
    ({ text, before }) =>
      standsNext(wish, clauses, before, words) && !wish.toLowerCase().includes(text.toLowerCase()),
  )?.text
}

/** The same behind each clause of a line, as the user is asked whether a message may say so; empty where nothing stands beside one. */
export const besideEach = (
  line: PersonaLine,
  language: LanguageCode,
  words: PhraseWords,
): readonly string[] =>
  phrasesOf(line, language, words).map((wish) => toldBeside(wish, line, language, words) ?? '')

/** The same as a word of a message. */
export function troubleBeside(wish: Word | undefined, { persona, language, phrases }: Sources): Words {
  const [use] = wish?.uses ?? []
  const line = persona.lines.find((one) => use && 'line' in use && one.id === use.line)
  const text = wish && line && toldBeside(wish.text, line, language, phrases)
  return text === undefined || !wish ? {} : { trouble: { text, uses: wish.uses } }
}
