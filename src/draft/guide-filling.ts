import type { Filling } from './phrase.ts'

/** What the user noted or said stands on their own words. */
export const own = [{ ownWords: true as const }]

/** Makes a word of a text as it stands; none of an empty one. */
export const fillPlain = (text: string | undefined): Filling | undefined =>
  text ? { text, uses: own } : undefined

/** A word that is said nowhere: a sentence may ask whether it is known. */
export const fillSign = (isKnown: boolean | undefined): Filling | undefined =>
  isKnown ? { text: 'yes', uses: own } : undefined

/** Makes a word of what the user typed, where it is in the language of the message. */
export type Typed = (text: string | undefined) => Filling | undefined
