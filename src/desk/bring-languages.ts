import { effect, type Signal } from '@preact/signals'
import { loadHeard } from '../languages/heard.ts'
import { type Language, loadLanguage } from '../languages/language.ts'
import type { Draft } from '../model/draft.ts'
import type { Persona } from '../model/persona.ts'
import { textOf } from '../pipeline.ts'
import { findLanguages } from '../text/scripts.ts'
import type { AtHand } from './at-hand.ts'
import { languagesInPlay } from './languages-in-play.ts'

/** Everything in a message that the linter looks at. */
export const lettersOf = (draft: Draft): string => `${draft.subject?.text ?? ''}\n${textOf(draft)}`

/** The part of a desk in which another language may appear: in the message, */
interface Written {
  readonly draft: Signal<Draft>
  readonly language: Signal<Language>
}
/** and in what is known of the person and of the user, here or in another window. */
interface LookedAt {
  readonly at: Signal<AtHand>
  readonly persona: Signal<Persona>
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

/**
 * Brings what is understood of a language as soon as its letters stand in anything that is judged, or a message is in it; until it
 * is there, nothing of it is said.
 */
export function bringHeard({ at, persona, language }: LookedAt & Pick<Written, 'language'>): void {
  effect(() => {
    const { heard } = at.value
    const codes = languagesInPlay({ ...at.value, personas: [...at.value.personas, persona.value] })
    void loadHeard([...codes, language.value.code]).then(
      (now) => {
        if (now !== heard) at.value = { ...at.peek(), heard: now }
      },
      () => undefined,
    )
  })
}
