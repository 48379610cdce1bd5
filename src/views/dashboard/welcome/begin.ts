import { phraseWords } from '../../../languages/phrases.ts'
import { matchWords } from '../../../languages/recognises.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { Me } from '../../../model/me.ts'
import type { Persona } from '../../../model/persona.ts'
import { type Answers, begin as beginWith, type Unconfirmed, withAccepted } from '../../../pipeline.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import type { Result } from '../../../store/result.ts'
import { changeSettings } from '../../../store/settings.ts'
import { languageOf as languageOfLetters } from '../../../text/scripts.ts'

/** What the three answers made. */
export interface Begun {
  readonly persona: Persona
  readonly me: Me
}

/** Keeps the first persona and the line about me, with the clauses that are proposed for messages, and makes that persona the active one. */
export async function begin(answers: Answers, now: string, shown: LanguageCode): Promise<Result<Begun>> {
  const id = `persona-${now}`
  const begun = beginWith(answers, {
    ids: { persona: id, line: (at) => `${id}-line-${at}` },
    matchWords,
    phraseWords,
    before: await storedMe(),
    language: shown,
  })
  return keep(begun, () => changeSettings({ activePersona: id }))
}

/** Keeps the clauses that the user accepted, in each language in which they wrote. */
export const accept = (
  begun: Begun,
  parts: readonly (readonly [LanguageCode, readonly Unconfirmed[]])[],
): Promise<Result<Begun>> =>
  keep(parts.reduce<Begun>((spoken, [code, own]) => withAccepted(spoken, code, own), begun))

async function keep(
  begun: Begun,
  ...further: readonly (() => Promise<Result<void>>)[]
): Promise<Result<Begun>> {
  const steps = [() => savePersona(begun.persona), () => saveMe(begun.me), ...further]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return { ok: true, value: begun }
}

/** The language of a line that the user wrote: told by its letters, else the interface's. */
export const languageOf = (text: string, shown: LanguageCode): LanguageCode =>
  languageOfLetters(text) ?? shown
