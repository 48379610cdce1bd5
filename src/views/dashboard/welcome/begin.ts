import { parse } from 'valibot'
import { matchWords } from '../../../languages/recognises.ts'
import type { LanguageCode } from '../../../model/language.ts'
import { Me } from '../../../model/me.ts'
import { personaFrom } from '../../../pipeline.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { savePersona } from '../../../store/personas.ts'
import { changeSettings } from '../../../store/settings.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import { scriptOf } from '../../../text/scripts.ts'

/** The three answers, in the user's words. */
export interface Answers {
  readonly ability: string
  readonly heading: string
  readonly intro: string
}

/**
 * Keeps the first persona and the line about me, and makes that persona the active one. Gives the persona's id, or undefined
 * after a problem.
 */
export async function begin(
  answers: Answers,
  now: string,
  shown: LanguageCode,
  refused: (problem: StoreProblem) => void,
): Promise<string | undefined> {
  const id = `persona-${now}`
  const persona = personaFrom(answers, { persona: id, line: (at) => `${id}-line-${at}` }, matchWords)
  const before = (await storedMe()) ?? parse(Me, {})
  const language = languageOf(answers.intro, shown)
  const me = { ...before, intro: { ...before.intro, [language]: answers.intro.trim() } }
  const writes = [savePersona(persona), saveMe(me, before), changeSettings({ activePersona: id })]
  for (const write of writes) if (!(await write.orElse(refused))) return undefined
  return id
}

/** The language of a line that the user wrote: told by its script, else the interface's. */
export const languageOf = (text: string, shown: LanguageCode): LanguageCode => {
  const script = scriptOf(text)
  return script === 'hebrew' ? 'he' : script === 'latin' ? 'en' : shown
}
