import type { LanguageCode } from '../model/language.ts'
import type { LintContext } from './context.ts'
import { lint } from './lint.ts'
import { lintLexicons } from './lint-lexicons.examples.ts'

/** A message that is good but for the line in its middle; what is found in it is found in that line. */
const around = {
  en: (line: string) =>
    `Hi Odile, your talk on ward rotas at the Ghent meeting stayed with me. I'm a night nurse in Bruges. ${line} Could we talk for 15 minutes about your first rota? A no is fine.`,
  he: (line: string) =>
    `שלום נועה, ההרצאה שלך על משמרות בכנס נשארה איתי. אני אחות בצפת. ${line} אפשר לדבר רבע שעה על סידור העבודה הראשון שלך? ואם לא, הכול בסדר.`,
}

/** What is found in one line of an otherwise good message: the rules, and the places as they are written. */
export function foundIn(line: string, language: LanguageCode, context: Partial<LintContext> = {}) {
  const text = around[language](line)
  return lint(
    { text, kind: 'first-ask', channel: 'email', language },
    { now: '2026-11-23T10:00:00Z', ...context, lexicon: lintLexicons[language] },
  ).map(({ rule, start, end, fix }) => ({
    rule,
    place: text.slice(start, end),
    ...(fix !== undefined && { fix }),
  }))
}

export const rulesIn = (line: string, language: LanguageCode, context?: Partial<LintContext>) =>
  foundIn(line, language, context).map(({ rule }) => rule)
