import {
  type LanguageCode,
  type LetterScript,
  languageCodes,
  languageIn,
  languageTraits,
} from '../model/language.ts'

/** Scripts that Lodestar tells apart: those of its full languages, and Arabic. */
export type Script = LetterScript | 'other' | 'none'

const told = [
  ...new Set<LetterScript>([...languageCodes.map((code) => languageTraits[code].script), 'arabic']),
]
const nameOf = (script: LetterScript) => script.slice(0, 1).toUpperCase() + script.slice(1)
const patterns = new Map(
  told.map((script) => [script, new RegExp(String.raw`\p{Script=${nameOf(script)}}`, 'gu')]),
)

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
const lettersIn = (text: string, script: LetterScript) => {
  const pattern = patterns.get(script)
  return pattern ? (text.match(pattern)?.length ?? 0) : 0
}

/** Whether a text holds a letter of a script. */
export const holdsScript = (text: string, script: LetterScript): boolean =>
  text.search(patterns.get(script) ?? /(?!)/u) >= 0

/** The full languages in whose letters something stands in a text: no sentence of another can be in it. */
export const findLanguages = (text: string): readonly LanguageCode[] =>
  languageCodes.filter((code) => holdsScript(text, languageTraits[code].script))

/** The script in which most letters of a text are written; `none` without letters. */
export function scriptOf(text: string): Script {
  const letters = lettersOf(text)
  if (letters === 0) return 'none'
  return told.find((script) => lettersIn(text, script) * 2 >= letters) ?? 'other'
}

const bySmallestShare = [...languageCodes].sort(
  (one, other) => languageTraits[one].share - languageTraits[other].share,
)

/** The full language that a text of the user's is written in, told by its letters; undefined for any other script. */
export function languageOf(text: string): LanguageCode | undefined {
  const letters = lettersOf(text)
  if (letters === 0) return undefined
  return bySmallestShare.find((code) => {
    const { script, share } = languageTraits[code]
    return lettersIn(text, script) >= letters * share
  })
}

/** The full language of most letters of a text; undefined where it is in none. */
export const languageByLetters = (text: string): LanguageCode | undefined => languageIn(scriptOf(text))

const firstLetters = new Map<LanguageCode, RegExp>(
  languageCodes.map((code) => [
    code,
    new RegExp(String.raw`^\p{Script=${nameOf(languageTraits[code].script)}}`, 'u'),
  ]),
)

/** Whether a text begins with a letter of those that a language is written in. */
export const beginsInLettersOf = (text: string, code: LanguageCode): boolean =>
  firstLetters.get(code)?.test(text) ?? false
