import { phraseWords } from '../../../languages/phrases.ts'
import { matchWords } from '../../../languages/recognises.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { Me } from '../../../model/me.ts'
import type { Persona } from '../../../model/persona.ts'
import { type Answers, begin as beginWith, type Unconfirmed, withAccepted } from '../../../pipeline.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import { changeSettings } from '../../../store/settings.ts'
import type { Kept, StoreProblem } from '../../../store/writing.ts'
import { languageOf as languageOfLetters } from '../../../text/scripts.ts'

/** What the three answers made. */
export interface Begun {
  readonly persona: Persona
  readonly me: Me
}

/**
 * Keeps the first persona and the line about me, with the clauses that are proposed for messages, and makes that persona the
 * active one. Gives what was begun, with one way back for all of it; undefined after a problem.
 */
export async function begin(
  answers: Answers,
  id: string,
  shown: LanguageCode,
  refused: (problem: StoreProblem) => void,
): Promise<Kept<Begun> | undefined> {
  const before = await storedMe()
  const begun = beginWith(answers, {
    ids: { persona: id, line: (at) => `${id}-line-${at}` },
    matchWords,
    phraseWords,
    before,
    language: shown,
  })
  const kept = await keep(begun, refused, before)
  const active = kept && (await changeSettings({ activePersona: id }).orElse(refused))
  return active && { value: kept.value, undo: [...kept.undo, ...active.undo] }
}

/** Keeps the clauses that the user accepted, in each language in which they wrote, with one way back; undefined after a problem. */
export const accept = (
  begun: Begun,
  parts: readonly (readonly [LanguageCode, readonly Unconfirmed[]])[],
  refused: (problem: StoreProblem) => void,
): Promise<Kept<Begun> | undefined> =>
  keep(
    parts.reduce<Begun>((spoken, [code, own]) => withAccepted(spoken, code, own), begun),
    refused,
    begun.me,
  )

async function keep(
  { persona, me }: Begun,
  refused: (problem: StoreProblem) => void,
  base: Me | undefined,
): Promise<Kept<Begun> | undefined> {
  const keptPersona = await savePersona(persona).orElse(refused)
  const keptMe = keptPersona && (await saveMe(me, base).orElse(refused))
  if (!keptMe) return undefined
  const undo = [...keptPersona.undo, ...keptMe.undo]
  return { value: { persona: keptPersona.value, me: keptMe.value }, undo }
}

/** The language of a line that the user wrote: told by its letters, else the interface's. */
export const languageOf = (text: string, shown: LanguageCode): LanguageCode =>
  languageOfLetters(text) ?? shown
