import type { LanguageCode } from '../model/language.ts'
import type { PersonaLine } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import type { Sources } from './filling.ts'
import type { Filling, Fillings } from './phrase.ts'
import type { PhraseLexicon } from './phrases/phrase-lexicon.ts'
import { phrasesOf } from './phrases/phrases-of.ts'
import { findTroubles } from './phrases/troubles.ts'
import { finderOf } from './phrases/vocabulary.ts'
import { placeOf } from './stretches.ts'

/** Whether a wish is the last one before what was told, with nothing of another between. */
function standsNext(
  wish: string,
  clauses: readonly string[],
  before: string,
  lexicon: PhraseLexicon,
): boolean {
  const [last] = clauses
    .map((clause) => ({ clause, at: placeOf(clause, before) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const between = before.slice(last?.at ?? 0)
  const isOther = /\s\+\s/u.test(between) || finderOf(lexicon.also).in(wordsOf(between))
  return last?.clause === wish && !isOther
}

/**
 * What the user told of themselves beside one wish of a line, as a message says it behind that wish: only what stands next to
 * it in their answer, and not what the wish holds already.
 */
export function findBeside(
  wish: string,
  line: PersonaLine,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): string | undefined {
  const clauses = phrasesOf(line, language, lexicon)
  return findTroubles(line.text[language] ?? '', language, lexicon).find(
    ({ text, before }) =>
      standsNext(wish, clauses, before, lexicon) && !wish.toLowerCase().includes(text.toLowerCase()),
  )?.text
}

/** The same behind each clause of a line, as the user is asked whether a message may say so; empty where nothing stands beside one. */
export const findBesideEach = (
  line: PersonaLine,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): readonly string[] =>
  phrasesOf(line, language, lexicon).map((wish) => findBeside(wish, line, language, lexicon) ?? '')

/** The same as a word of a message. */
export function fillTrouble(wish: Filling | undefined, { persona, language, phrases }: Sources): Fillings {
  const [use] = wish?.uses ?? []
  const line = persona.lines.find((one) => use && 'line' in use && one.id === use.line)
  const text = wish && line && findBeside(wish.text, line, language, phrases)
  return text === undefined || !wish ? {} : { trouble: { text, uses: wish.uses } }
}
