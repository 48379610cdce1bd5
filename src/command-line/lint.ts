import { loadLanguage } from '../languages/language.ts'
import { channelIds, kindIds } from '../model/draft.ts'
import { languageCodes, otherwise } from '../model/language.ts'
import { Reading } from '../model/reading.ts'
import { joinReadings, lint } from '../pipeline.ts'
import { languageByLetters } from '../text/scripts.ts'
import { type Command, checkedFile, choiceOf, nowOf, standardInput } from './command.ts'

/** `lint < text` → the findings. Without --language: that of most letters, else English. */
export const lintCommand: Command = async (given) => {
  const kind = choiceOf(kindIds, given.kind, 'kind', 'first-ask')
  const channel = choiceOf(channelIds, given.channel, 'channel', 'message')
  const named = choiceOf(languageCodes, given.language, 'language', undefined)
  const reading =
    given.reading === undefined
      ? undefined
      : await checkedFile(Reading, given.reading, 'a Reading (--reading)')
  const text = await standardInput('The text to look at')
  const language = named ?? languageByLetters(text) ?? otherwise
  const { recognises } = await loadLanguage(language)
  const findings = lint(
    { text, kind, channel, language },
    { lexicon: recognises.lint, now: nowOf(given), ...(reading && { known: joinReadings([reading], []) }) },
  )
  return { output: findings, exit: 0 }
}
