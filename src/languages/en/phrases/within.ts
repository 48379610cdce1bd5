import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { peoples } from './people.ts'

/** Endings of what has no capital of its own; “Tableau” may be a name. */
const abstract = /(?:ing|ment|ship|ion|ity|ness|ics|[ae]nce|ure|sis|logy|phy|cy)$/u

/** Tools with a capital of their own. */
const names =
  /^(?:Excel|Power BI|Google|Figma|Docker|Kubernetes|Photoshop|Playwright|Revit|Tableau|Python|Java)(?!\p{L})/u

/** The first word with a small letter, unless it is written with a capital inside a sentence too. */
export function within(clause: string, vocabulary: Vocabulary): string {
  const [first = ''] = clause.split(/[\s,]/u)
  if (!/^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(first) || peoples.test(first) || names.test(clause)) return clause
  const known =
    vocabulary.writtenAs(first) ??
    (abstract.test(first) || clause.includes(' ') ? first.toLowerCase() : first)
  return `${known}${clause.slice(first.length)}`
}
