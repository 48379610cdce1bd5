import { type InferOutput, picklist } from 'valibot'

/** The letters that a language is written in. */
export type LetterScript = 'latin' | 'hebrew' | 'arabic' | 'cyrillic' | 'greek' | 'armenian' | 'georgian'

/** What is known of a full language without loading it. */
export interface LanguageTraits {
  readonly script: LetterScript
  readonly direction: 'ltr' | 'rtl'
  /** For days, hours and numbers, as a BCP 47 tag. */
  readonly locale: string
  /** From which share of its letters on a text is in this language, where several would do the smallest. Our judgement. */
  readonly share: number
  /** Letters are joined to words of other scripts, which stay as they are: “ה־roadmap”. */
  readonly joins: boolean
  /** Names begin with a capital, and so does a sentence. */
  readonly capitals: boolean
  /** Before and behind what is quoted. */
  readonly quotes: readonly [string, string]
  /** The plural forms that a text needs one sentence for each (Unicode CLDR, cardinal). */
  readonly plurals: readonly Intl.LDMLPluralRule[]
}

/** The full languages: interface, messages, recognition. Their words lie in `languages/`, each in a folder of its own. */
export const languageCodes = ['en', 'he'] as const

export const LanguageCode = picklist(languageCodes)

/** A full language of Lodestar, as a BCP 47 code. */
export type LanguageCode = InferOutput<typeof LanguageCode>

export const languageTraits = {
  // days are written before months, as most of the world does
  en: {
    script: 'latin',
    direction: 'ltr',
    locale: 'en-GB',
    share: 0.5,
    joins: false,
    capitals: true,
    quotes: ['“', '”'],
    plurals: ['one', 'other'],
  },
  // where a sentence holds a Hebrew word for every five of others, its grammar is Hebrew: “לעבור ל-product management”
  he: {
    script: 'hebrew',
    direction: 'rtl',
    locale: 'he',
    share: 0.15,
    joins: true,
    capitals: false,
    quotes: ['״', '״'],
    plurals: ['one', 'two', 'other'],
  },
} as const satisfies Readonly<Record<LanguageCode, LanguageTraits>>

/** The language that is taken where nothing says another. */
export const otherwise: LanguageCode = 'en'

/** The full language that is written in some letters; undefined where none is. */
export const languageIn = (script: string): LanguageCode | undefined =>
  languageCodes.find((code) => languageTraits[code].script === script)
