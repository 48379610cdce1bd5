import { fold } from '../../text/fold.ts'
import { type Span, spanIn } from '../dates.ts'
import type { TextLanguage } from './language.ts'

/** Dates as they stand in a text, and in the form in which dates are read. */
export interface Stated {
  readonly span: Span
  readonly form: string
}

/** The longest row of words that can stand between two dates. */
const MOST_WORDS = 3

/**
 * The dates that a line states, and nothing else. People who type put a word between two dates (“June 2019 to Present”), or a
 * hyphen without blanks (“2020-Present”).
 */
export function datesIn(line: string, languages: readonly TextLanguage[]): Stated | null {
  if (line.length > 90) return null
  const pages = languages.map(({ page }) => page)
  for (const form of [line, ...formsOf(line, languages)]) {
    const span = spanIn(form, pages)
    if (span !== null && (form === line || span.to !== undefined)) return { span, form }
  }
  return null
}

function formsOf(line: string, languages: readonly TextLanguage[]): readonly string[] {
  const hyphens = line.split('-')
  const spaced = hyphens.length === 2 ? [hyphens.map((side) => side.trim()).join(' - ')] : []
  const words = line.split(' ')
  const until = new Set(languages.flatMap(({ text }) => text.typed.until))
  return [
    ...spaced,
    ...words.flatMap((_, at) =>
      Array.from({ length: MOST_WORDS }, (_, more) => at + more + 1)
        .filter((end) => at > 0 && end < words.length && until.has(fold(words.slice(at, end).join(' '))))
        .map((end) => `${words.slice(0, at).join(' ')} - ${words.slice(end).join(' ')}`),
    ),
  ]
}
