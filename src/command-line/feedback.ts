import { feedbackFindings } from '../guiding/feedback.ts'
import { loadGuiding } from '../languages/guiding.ts'
import { languageCodes, otherwise } from '../model/language.ts'
import { languageByLetters } from '../text/scripts.ts'
import { type Command, choiceOf, standardInput } from './command.ts'
import { textsIn } from './texts.ts'

/** `feedback < text` → what it lacks, `{fault, start, end}` each; one JSON list a line, for one text or for many, a JSON value with a `text` each line. */
export const feedbackCommand: Command = async (given) => {
  const named = choiceOf(languageCodes, given.language, 'language', undefined)
  const texts = textsIn(await standardInput('Feedback'))
  const lines = await Promise.all(
    texts.map(async (text) => {
      const { feedback } = await loadGuiding(named ?? languageByLetters(text) ?? otherwise)
      return feedbackFindings(text, feedback)
    }),
  )
  return { lines, exit: 0 }
}
