import { fold } from '../../text/fold.ts'
import type { PageLexicon } from '../page-lexicon.ts'
import type { TextLexicon } from './text-lexicon.ts'

/** A language in which profiles are copied and saved. */
export interface TextLanguage {
  readonly page: PageLexicon
  readonly text: TextLexicon
}

/** The languages, the one in which most of a profile's headings stand first. */
export function inOrderFor(
  lines: readonly string[],
  languages: readonly TextLanguage[],
): readonly TextLanguage[] {
  const heads = lines.map((line) => line.split(/[:：]/u)[0] ?? '').filter((line) => line.length <= 60)
  const said = new Set(heads.map(fold))
  const support = ({ page, text }: TextLanguage) => {
    const words = [
      ...Object.values(page.headings).flat(),
      ...text.contactInfo,
      ...text.contact,
      ...text.summary,
      ...Object.values(text.typed.asked).flat(),
    ]
    return new Set(words.filter((word) => said.has(word))).size
  }
  return [...languages].sort((one, other) => support(other) - support(one))
}
