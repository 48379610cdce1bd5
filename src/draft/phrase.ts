import type { Fact } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import { type Script, scriptOf } from '../text/scripts.ts'

/** Words that a sentence can hold, with the facts they stand on. */
export interface Word {
  readonly text: string
  readonly uses: readonly Fact[]
}
/** What is known for the sentences of one draft; a word that is not known is absent. */
export type Words = Readonly<Record<string, Word | undefined>>

/** One way to say a part, with the facts it stands on. */
export interface Said {
  readonly text: string
  readonly uses: readonly Fact[]
}

const scripts: Readonly<Record<LanguageCode, Script>> = { en: 'latin', he: 'hebrew' }
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Whether a text is written in the script of a language. */
export const isIn = (text: string, language: LanguageCode): boolean => {
  const script = scriptOf(text)
  return script === 'none' || script === scripts[language]
}

/** A foreign word keeps its direction inside the sentence, also where it is pasted. */
const isolated = (text: string, language: LanguageCode) =>
  /\p{L}/u.test(text) && !isIn(text, language) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text

const holder = /([\u05d0-\u05ea]?)\{(\?)?(\w+)\}/gu

/**
 * A sentence with its words, or null where one of them is not known. `{?word}` asks that a word is known and says nothing.
 * A Hebrew prefix joins a foreign word by a maqaf.
 */
export function say(sentence: string, words: Words, language: LanguageCode): Said | null {
  const uses: Fact[] = []
  let complete = true
  const text = sentence.replace(holder, (_, prefix: string, only: string | undefined, name: string) => {
    const word = words[name]
    if (!word || word.text === '') complete = false
    else uses.push(...word.uses)
    if (only) return prefix
    const value = word?.text ?? ''
    const joint = prefix !== '' && !/^[\u05d0-\u05ea]/u.test(value) ? '־' : ''
    return `${prefix}${joint}${isolated(value, language)}`
  })
  const tidy = text.replace(/([.!?])([״”’]?\u2069?[״”’]?)\.(?=\s|$)/gu, '$1$2').replace(/…\.(?=\s|$)/gu, '…')
  return complete ? { text: tidy, uses } : null
}

/** Every sentence of a list that can be said, beginning with the one that the seed points at. */
export function sayAll(
  sentences: readonly string[],
  seed: number,
  words: Words,
  language: LanguageCode,
): readonly Said[] {
  const from = sentences.length === 0 ? 0 : seed % sentences.length
  return [...sentences.slice(from), ...sentences.slice(0, from)].flatMap((sentence) => {
    const said = say(sentence, words, language)
    return said ? [said] : []
  })
}
