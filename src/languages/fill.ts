import type { LanguageCode } from '../model/language.ts'
import type { AnyPlural } from './catalogue.ts'

export type Values = Readonly<Record<string, string | number>>

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Words that keep their own direction, whatever stands around them. */
export const isolate = (text: string) => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`

/**
 * A text with its `{placeholders}` filled; words from elsewhere are isolated so that they keep their own direction. A letter that
 * Hebrew joins to the next word is parted by a hyphen from digits and from letters of another script: “מ־27”.
 */
export function fill(text: string, values: Values = {}): string {
  return text.replace(
    /(?<![\p{L}\p{M}])([ובכלמשה]?)\{(\p{L}+)\}|\{(\p{L}+)\}/gu,
    (whole, joined = '', one, other) => {
      const value = values[one ?? other]
      if (value === undefined) return whole
      const hyphen = joined !== '' && isForeign(String(value)) ? HYPHEN : ''
      const shown = typeof value === 'number' ? String(value) : isolate(value)
      return `${joined}${hyphen}${shown}`
    },
  )
}

const HYPHEN = '־'
const isForeign = (value: string) => /^\u2068?(?!\p{Script=Hebrew})[\p{L}\p{N}]/u.test(value)

/** The sentence for a number in a language, with `{count}` and the other placeholders filled. */
export function plural(language: LanguageCode, forms: AnyPlural, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(language).select(count)
  return fill(forms[form] ?? forms.other, { ...values, count: new Intl.NumberFormat(language).format(count) })
}
