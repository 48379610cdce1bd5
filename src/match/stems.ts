import { AS_IT_IS, formsIn } from '../text/forms.ts'
import type { FoldedWord } from '../text/word-forms.ts'

const REMEMBERED = 30_000
const remembered = new Map<string, readonly string[]>()

/**
 * The stems that a word can have, in each language that is written in its letters (`languages/<code>/word-forms.ts`). Two words
 * are taken for forms of one where their stems meet: a weaker sign than the same word.
 */
export function stemsOf(word: FoldedWord): readonly string[] {
  const known = remembered.get(word.folded)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const forms = word.forms.filter((form) => !form.startsWith(AS_IT_IS))
  const languages = formsIn(word.folded)
  const made =
    languages.length > 0 ? languages.flatMap((one) => one.stemsOf({ ...word, forms })) : [word.folded]
  remembered.set(word.folded, made)
  return made
}
