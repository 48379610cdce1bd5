import { conceptLabel, conceptOf, conceptsIn } from '../../match/concepts/index.ts'
import { type LanguageCode, languageCodes } from '../../model/language.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike } from './nearness.ts'

/** So many letters from the first on make two words kin: “engineer” and “engineering”, “analyst” and “analysis”. */
const KIN = 5

const areKin = (one: Word, other: Word) =>
  one.folded.length >= KIN && other.folded.slice(0, KIN) === one.folded.slice(0, KIN)

/** Whether a title says all that the name of an idea says: “Product Manager” does of “product management”, “Practice Manager” not of “healthcare management”. */
const saysAll = (title: string, name: string) => {
  const said = wordsOf(title)
  return wordsOf(name).every((word) => said.some((other) => isAlike(word, other) || areKin(word, other)))
}

/**
 * A role as a sentence of a language says it: its title where it is in that language, else the name of the work where the
 * title surely says that; undefined where neither is: a title in a foreign language is a line of a CV and no part of a sentence.
 */
export function roleIn(title: string, language: LanguageCode, all: HookLexicons): string | undefined {
  const said = all[language].roleTitle(title)
  if (said !== undefined) return said
  const ideas = new Set(conceptsIn(title).map(({ concept }) => concept))
  const [idea] = ideas
  if (ideas.size !== 1 || idea === undefined || conceptOf(idea)?.kind === 'skill') return undefined
  const isNamed = languageCodes.some((code) => saysAll(title, conceptLabel(idea, code) ?? ''))
  return isNamed ? conceptLabel(idea, language) : undefined
}
