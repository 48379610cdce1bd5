import type { Signal } from '@preact/signals'
import type { Language } from '../languages/language.ts'
import type { Draft } from '../model/draft.ts'
import { textOf } from '../pipeline.ts'

/** A draft as it stood in the editor, with the language that it was written in. */
interface Stood {
  readonly draft: Draft
  readonly language: Language
}

/** The texts that stood in the editor, with what they were made of: undo and redo bring back only the words. */
export interface Past {
  readonly remember: (now: { readonly draft: Signal<Draft>; readonly language: Signal<Language> }) => void
  /** What a text was, in the draft that it belongs to; the user's own subject stays as it is. */
  readonly with: (text: string, now: Draft) => Stood | undefined
}

/** Steps that can be taken back with their sources; the words themselves go back further. Our judgement. */
const MOST_STEPS = 500

/** An empty past. */
export function pastTexts(): Past {
  const stood = new Map<string, Stood>()
  return {
    remember: ({ draft, language }) => {
      const text = textOf(draft.value)
      stood.delete(text)
      stood.set(text, { draft: draft.value, language: language.value })
      const [oldest] = stood.keys()
      if (stood.size > MOST_STEPS && oldest !== undefined) stood.delete(oldest)
    },
    with: (text, now) => {
      const was = stood.get(text)
      if (was?.draft.id !== now.id) return undefined
      const subject = now.subject?.mine ? now.subject : was.draft.subject
      const { copiedAt } = now
      return {
        language: was.language,
        draft: {
          ...was.draft,
          ...(subject && { subject }),
          ...(copiedAt && { copiedAt }),
        },
      }
    },
  }
}
