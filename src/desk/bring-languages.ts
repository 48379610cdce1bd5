import { effect, type Signal } from '@preact/signals'
import { type Language, loadLanguage } from '../languages/language.ts'
import type { Draft } from '../model/draft.ts'
import { textOf } from '../pipeline.ts'
import { findLanguages } from '../text/scripts.ts'

/** Everything in a message that the linter looks at. */
export const lettersOf = (draft: Draft): string => `${draft.subject?.text ?? ''}\n${textOf(draft)}`

/** The part of a desk in which another language may appear. */
interface Written {
  readonly draft: Signal<Draft>
  readonly language: Signal<Language>
}

/**
 * Brings what the linter recognises of a language as soon as its letters stand in the message; until it is there, the message's
 * own language judges alone.
 */
export function bringLanguages({ draft, language }: Written): void {
  effect(() => {
    const { code, recognises } = language.value
    const known = [code, ...(recognises.lint.beside ?? []).map((one) => one.code)]
    const there = findLanguages(lettersOf(draft.value))
    if (there.every((one) => known.includes(one))) return
    void loadLanguage(code, [...known, ...there]).then(
      (next) => {
        if (language.peek().code === code) language.value = next
      },
      // Whatever else the desk needs of that file says what is wrong.
      () => undefined,
    )
  })
}
