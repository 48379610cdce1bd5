import { phraseLexicons } from '../languages/phrases.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { LanguageCode } from '../model/language.ts'
import { type Answers, begin as beginWith, type Unconfirmed, withAccepted } from '../pipeline.ts'
import { me as storedMe } from '../store/me.ts'
import { type OwnWords, saveOwnWords } from '../store/own-words.ts'
import type { Kept, StoreProblem } from '../store/writing.ts'
import { languageOf as languageOfLetters } from '../text/scripts.ts'

/** What the three answers made. */
export type Begun = OwnWords

/**
 * Keeps the first persona and the line about me, with the clauses that are proposed for messages, and makes that persona the
 * active one, in one write. Gives what was begun with the way back; undefined after a problem.
 */
export async function begin(
  answers: Answers,
  id: string,
  shown: LanguageCode,
  refused: (problem: StoreProblem) => void,
): Promise<Kept<Begun> | undefined> {
  const before = await storedMe()
  const { persona, me } = beginWith(answers, {
    ids: { persona: id, line: (at) => `${id}-line-${at}` },
    matchLexicons,
    phraseLexicons,
    before,
    language: shown,
  })
  return saveOwnWords({ value: persona }, { value: me, base: before }, true).orElse(refused)
}

/** Keeps the clauses that the user accepted, in each language in which they wrote, in one write; undefined after a problem. */
export function acceptBegun(
  begun: Begun,
  parts: readonly (readonly [LanguageCode, readonly Unconfirmed[]])[],
  refused: (problem: StoreProblem) => void,
): Promise<Kept<Begun> | undefined> {
  const { persona, me } = parts.reduce<Begun>((spoken, [code, own]) => withAccepted(spoken, code, own), begun)
  return saveOwnWords({ value: persona }, { value: me, base: begun.me }).orElse(refused)
}

/** The language of a line that the user wrote: told by its letters, else the interface's. */
export const languageOf = (text: string, shown: LanguageCode): LanguageCode =>
  languageOfLetters(text) ?? shown
