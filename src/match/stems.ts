import { AS_IT_IS, formsIn } from '../text/forms.ts'
import type { FoldedWord, WordForms } from '../text/word-forms.ts'

/** Remembers what is made of a word: the same words come again and again. */
function stemming(
  make: (language: WordForms, word: FoldedWord) => readonly string[],
): (word: FoldedWord) => readonly string[] {
  const remembered = new Map<string, readonly string[]>()
  return (word) => {
    const known = remembered.get(word.folded)
    if (known) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const forms = word.forms.filter((form) => !form.startsWith(AS_IT_IS))
    const languages = formsIn(word.folded)
    const stems = languages.flatMap((language) => make(language, { ...word, forms }))
    const made = languages.length > 0 ? stems : [word.folded]
    remembered.set(word.folded, made)
    return made
  }
}

const REMEMBERED = 30_000

/**
 * The stems that a word can have, in each language that is written in its letters (`languages/<code>/word-forms.ts`). Two words
 * are taken for forms of one where their stems meet: a weaker sign than the same word.
 */
export const stemsOf = stemming((language, word) => language.stemsOf(word))

/** The same with fewer endings taken off, for short texts, in which a longer stem is needed to tell two words apart. */
export const closeStemsOf = stemming((language, word) => language.closeStemsOf(word))

/** Whether a folded word in the plural says who they are: “doctors”. */
export const isOfPeople = (folded: string): boolean =>
  formsIn(folded).some(({ people }) => people.test(folded))
