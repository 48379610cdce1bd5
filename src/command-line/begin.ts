import { type InferOutput, object, optional, pipe, readonly, safeParse, string } from 'valibot'
import { phraseLexicons } from '../languages/phrases.ts'
import { matchLexicons } from '../languages/recognises.ts'
import { LanguageCode } from '../model/language.ts'
import { begin } from '../pipeline.ts'
import { type Command, standardInput, WrongUse } from './command.ts'

const AnswersFile = pipe(
  object({ ability: string(), heading: string(), intro: string(), language: optional(LanguageCode, 'en') }),
  readonly(),
)

/** `begin < answers.json` → `{persona, me}` as the welcome page makes them, with the clauses that it would propose. */
export const beginCommand: Command = async () => {
  const { language, ...answers } = checkAnswers(await standardInput('The three answers, as JSON,'))
  const ids = { persona: 'persona', line: (at: number) => `line-${at}` }
  return { output: begin(answers, { ids, matchLexicons, phraseLexicons, language }), exit: 0 }
}

function checkAnswers(text: string): InferOutput<typeof AnswersFile> {
  const answers = safeParse(AnswersFile, parseJson(text))
  if (answers.success) return answers.output
  throw new WrongUse(
    `Standard input should hold {"ability", "heading", "intro", "language"}: ${answers.issues[0].message}`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongUse(
      'Standard input is not JSON; it should hold the three answers: {"ability", "heading", "intro", "language"}.',
    )
  }
}
