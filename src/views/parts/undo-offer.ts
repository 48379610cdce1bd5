import { signal } from '@preact/signals'
import type { LanguageCode } from '../../model/language.ts'
import type { Undo } from '../../store/journal.ts'

/** How the undo of an act is offered: in which words, on which page where the act leads to one, and what the page does once it is undone. */
export interface Offered {
  readonly said?: string
  readonly on?: string
  readonly onUndone?: () => void
}

/** The last act of this window, as long as it can be taken back with one press; `undone`: it was. */
export type UndoOffer =
  | {
      readonly kind: 'offered'
      readonly undo: Undo
      /** What was done, in words; undefined: that it was done. */
      readonly said: string | undefined
      /** The language of these words: an act may change the interface's. */
      readonly language: LanguageCode
      /** The hash of the page on which it is offered. */
      readonly on: string
      /** What the page does once it is undone, where that does not follow from the store. */
      readonly onUndone: (() => void) | undefined
    }
  | { readonly kind: 'undone'; readonly on: string }

/** What can be taken back now: until the next act, or until the page changes. */
export const undoOffer = signal<UndoOffer>()

addEventListener('hashchange', () => {
  if (undoOffer.value?.on !== location.hash) undoOffer.value = undefined
})

/** Offers to take back what was written, in words of a language. An act that leads to another page names that page's hash. */
export const offerUndo = (
  undo: Undo,
  language: LanguageCode,
  { said, on = location.hash, onUndone }: Offered = {},
): void => {
  undoOffer.value = { kind: 'offered', undo, said, language, on, onUndone }
}

/** Says that the last act was taken back. */
export const sayUndone = (): void => {
  undoOffer.value = { kind: 'undone', on: location.hash }
}

/** Something else is done: what was done before is not offered any more. */
export const withdrawUndo = (): void => {
  undoOffer.value = undefined
}
