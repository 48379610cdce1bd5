import { conceptLabel, conceptOf, conceptsIn } from '../../match/concepts/index.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { HookWordsByLanguage } from './hook-words.ts'

/**
 * A role as a sentence of a language says it: its title where it is in that language, else the name of the work where that is
 * known for certain; undefined where neither is: a title in a foreign language is a line of a CV and no part of a sentence.
 */
export function roleIn(title: string, language: LanguageCode, all: HookWordsByLanguage): string | undefined {
  const said = all[language].roleTitle(title)
  if (said !== undefined) return said
  const ideas = new Set(conceptsIn(title).map(({ concept }) => concept))
  const [idea] = [...ideas].filter((concept) => conceptOf(concept)?.kind === 'role')
  return ideas.size === 1 && idea !== undefined ? conceptLabel(idea, language) : undefined
}
