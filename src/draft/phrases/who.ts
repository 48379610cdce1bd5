import type { LanguageCode } from '../../model/language.ts'
import type { Me } from '../../model/me.ts'
import { isIn } from '../phrase.ts'
import { plain } from '../topic.ts'
import type { PhraseWords } from './phrase-words.ts'

/** The longest way to say who writes that a note has room for. */
export const LONGEST_SHORT_WHO = 45

/** Who writes: the whole clause for a message, and the one for a note where one is short enough. */
export interface Who {
  readonly long: string
  readonly short?: string
}

/** The clauses that say who writes, as an introduction of one line gives them. */
export function proposeWho(
  intro: string,
  _me: Me,
  language: LanguageCode,
  words: PhraseWords,
): Who | undefined {
  const bare = plain(intro).replace(/[\s.,;:!?]+$/u, '')
  if (bare === '' || !isIn(bare, language)) return undefined
  const long = words.presents(bare)
  return { long, ...(long.length <= LONGEST_SHORT_WHO && { short: long }) }
}

/** Who writes, as the user accepted it, else as it is proposed. */
export function whoOf(me: Me, language: LanguageCode, words: PhraseWords): Who | undefined {
  const proposed = proposeWho(me.intro[language] ?? '', me, language, words)
  const long = me.who?.[language] ?? proposed?.long
  const short = me.whoShort?.[language] ?? proposed?.short
  return long === undefined ? undefined : { long, ...(short !== undefined && { short }) }
}

/** My name in the script of a language: as it was typed for it, else the one name there is where its script fits. */
export function nameFor(me: Me, language: LanguageCode): string | undefined {
  const typed = me.nameIn?.[language]
  if (typed) return typed
  return me.name !== '' && isIn(me.name, language) ? me.name : undefined
}
