import { readRequest } from '../guiding/request.ts'
import { loadGuiding } from '../languages/guiding.ts'
import { loadLanguage } from '../languages/language.ts'
import { languageCodes, otherwise } from '../model/language.ts'
import { languageByLetters } from '../text/scripts.ts'
import { type Command, choiceOf, standardInput } from './command.ts'
import { textsIn } from './texts.ts'

/** `request < text` → what it asks for, about what, and whether it is bounded and allows a no. */
export const requestCommand: Command = async (given) => {
  const named = choiceOf(languageCodes, given.language, 'language', undefined)
  const texts = textsIn(await standardInput('A request'))
  const lines = await Promise.all(
    texts.map(async (text) => {
      const code = named ?? languageByLetters(text) ?? otherwise
      const [{ recognises }, { request }] = await Promise.all([loadLanguage(code), loadGuiding(code)])
      return readRequest(text, { lint: recognises.lint, request })
    }),
  )
  return { lines, exit: 0 }
}
