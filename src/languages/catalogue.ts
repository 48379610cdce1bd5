import type { LanguageCode, languageTraits } from '../model/language.ts'

/** The plural forms that a language needs. */
type PluralForms = {
  readonly [Code in LanguageCode]: (typeof languageTraits)[Code]['plurals'][number]
}

/** A text that depends on a number as a screen takes it, in any language. */
export type AnyPlural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** A text that depends on a number: one sentence a plural form. */
export type PluralText<Code extends LanguageCode> = Readonly<Record<PluralForms[Code], string>>

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** A text that holds every placeholder of another. */
type Holding<Names extends string> = [Names] extends [never]
  ? string
  : (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (
        text: infer All,
      ) => void
    ? All
    : never

/**
 * The shape of a catalogue in another language: the compiler reports a missing or extra text,
 * a missing plural form and a missing placeholder.
 */
export type Catalogue<Code extends LanguageCode, Source> = Source extends string
  ? Holding<Placeholder<Source>>
  : Source extends { readonly one: string; readonly other: string }
    ? PluralText<Code>
    : { readonly [Key in keyof Source]: Catalogue<Code, Source[Key]> }

/** The English catalogue seen as a type without its words: what a screen can rely on in any language. */
export type Shape<Source> = Source extends string
  ? string
  : Source extends { readonly one: string; readonly other: string }
    ? AnyPlural
    : { readonly [Key in keyof Source]: Shape<Source[Key]> }
