import type { Fact } from '../model/hook.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { scriptOf } from '../text/scripts.ts'
import type { SlotName } from './slot-names.ts'

/** What a slot of a sentence is filled with, and the facts that it stands on. */
export interface Filling {
  readonly text: string
  readonly uses: readonly Fact[]
}
/** What is known for the sentences of one draft; a word that is not known is absent. */
export type Fillings = { readonly [Name in SlotName]?: Filling | undefined }

/** Fillings of any names, for a sentence that is no draft's: `{label}`. */
type NamedFillings = Readonly<Record<string, Filling | undefined>>

/** One way to say a part, with the facts it stands on. */
export interface Said {
  readonly text: string
  readonly uses: readonly Fact[]
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Whether a text is written in the script of a language. */
export const isIn = (text: string, language: LanguageCode): boolean => {
  const script = scriptOf(text)
  return script === 'none' || script === languageTraits[language].script
}

/** Whether the first letter, which gives a text its direction, is of the language. */
const begins = (text: string, language: LanguageCode) => isIn(/\p{L}/u.exec(text)?.[0] ?? '', language)

/** A foreign word keeps its direction inside the sentence, also where it is pasted. */
const isolate = (text: string, language: LanguageCode) =>
  !begins(text, language) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text

/** A form for whoever is spoken to: for anybody, for a woman, for a man. */
const spoken = /<([^<>|]*)\|([^<>|]*)\|([^<>|]*)>/gu

/** The word that says how the reader is addressed; without it nobody's gender is assumed. */
export const ADDRESS = 'address' satisfies SlotName

const addressReader = (sentence: string, fillings: NamedFillings) => {
  const address = fillings[ADDRESS]?.text
  return sentence.replace(spoken, (_, anybody: string, woman: string, man: string) =>
    address === 'feminine' ? woman : address === 'masculine' ? man : anybody,
  )
}

const holder = /([\u05d0-\u05ea]?)\{(\?)?(\w+)\}/gu
const aside = /\[([^[\]]*)\]/gu

const isKnown = (fillings: NamedFillings, name: string) => (fillings[name]?.text ?? '') !== ''
const namesIn = (sentence: string) => [...sentence.matchAll(holder)].map(([, , , name = '']) => name)

/** The sentence without the parts in square brackets of which a word is not known. */
const withKnown = (sentence: string, fillings: NamedFillings) =>
  sentence.replace(aside, (_, inner: string) =>
    namesIn(inner).every((name) => isKnown(fillings, name)) ? inner : '',
  )

/** A full stop behind a mark that ends a sentence already is one too many. */
const tidy = (text: string) =>
  text
    .replace(/([?!])\.(?=\u2069?[״”’])/gu, '$1')
    .replace(/\?([״”’]\u2069?)\?/gu, '$1?')
    .replace(/([.!?])([״”’]?\u2069?[״”’]?)\.(?=\s|$)/gu, '$1$2')
    .replace(/…\.(?=\s|$)/gu, '…')

/**
 * A sentence with its words, or null where one of them is not known. `{?word}` asks that a word is known and says nothing;
 * `[…]` is left out where a word in it is not known; `<…|…|…>` is said as the reader is addressed. A Hebrew prefix joins a foreign word by a maqaf.
 */
export function say(sentence: string, fillings: NamedFillings, language: LanguageCode): Said | null {
  const uses: Fact[] = []
  const whole = withKnown(addressReader(sentence, fillings), fillings)
  if (!namesIn(whole).every((name) => isKnown(fillings, name))) return null
  const text = whole.replace(holder, (_, prefix: string, only: string | undefined, name: string) => {
    const word = fillings[name]
    uses.push(...(word?.uses ?? []))
    if (only) return prefix
    const value = word?.text ?? ''
    const joint = prefix !== '' && !/^[\u05d0-\u05ea]/u.test(value) ? '־' : ''
    return `${prefix}${joint}${isolate(value, language)}`
  })
  return { text: tidy(text), uses }
}

/** Every sentence of a list that can be said, beginning with the one that the seed points at. */
export function sayAll(
  sentences: readonly string[],
  seed: number,
  fillings: NamedFillings,
  language: LanguageCode,
): readonly Said[] {
  const from = sentences.length === 0 ? 0 : seed % sentences.length
  return [...sentences.slice(from), ...sentences.slice(0, from)].flatMap((sentence) => {
    const said = say(sentence, fillings, language)
    return said ? [said] : []
  })
}
