import { wordForms } from '../languages/word-forms.ts'
import { languageCodes } from '../model/language.ts'
import { formsIn } from './forms.ts'

/** Stands behind a word that is meant in all its forms, and in no other word that begins so: `doctor~`, but not doctoral. */
export const INFLECTED = '~'

/** Up to the word's end or to another word that is joined to it: “nurse/teacher”, “founder-CEO”. */
const upToEnd = '(?=$|[-/&.])'
const every = languageCodes.map((code) => wordForms[code])
const ending = new RegExp(`^(?:${every.flatMap(({ endings }) => endings).join('|')})${upToEnd}`, 'u')
const behind = every
  .flatMap(({ endingsBehind }) => Object.entries(endingsBehind))
  .map(([letter, end]) => ({ letter, ending: new RegExp(`^${end}${upToEnd}`, 'u') }))

/** Whether a form is one of a word that is written with its mark behind it. */
export function isFormOf(form: string, marked: string): boolean {
  const stem = marked.slice(0, -INFLECTED.length)
  if (!form.startsWith(stem)) return false
  const rest = form.slice(stem.length)
  return ending.test(rest) || behind.some((one) => stem.endsWith(one.letter) && one.ending.test(rest))
}

/** A word as it is in all its forms (`=צלם~`), each as a word that is looked for as it is; folded. */
export const asItIsInflected = (stem: string): readonly string[] =>
  formsIn(stem).flatMap(({ joinedToNoun, endings }) =>
    joinedToNoun.flatMap((letters) => endings.map((end) => `=${letters}${stem}${end}`)),
  )
