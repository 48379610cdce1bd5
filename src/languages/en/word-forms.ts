import type { WordForms } from '../../text/word-forms.ts'

/** What is taken off a word, the longest first; the rest keeps at least this many letters. */
const stemEndings: readonly (readonly [RegExp, number])[] = [
  [/(?:isation|ization)(?:al)?$/u, 3],
  [/(?:ators?|ations?|ating|ative|ated|ates?)$/u, 4],
  [/(?:ementary|ements?|ments?)$/u, 4],
  [/(?:ists?|ians?|isms?|ants?|ance|ency|ents?)$/u, 5],
  [/(?:ional|ions?|ings?|ical|ity|ive)$/u, 4],
  [/(?:ers?|ors?|ies|ied|ed|es|al|ic|ly|e)$/u, 3],
  [/y$/u, 4],
  [/s$/u, 3],
]

/** A word without the endings of number, of doing and of who does it: “nurses”, “nursing” → “nurs”. */
function stemOf(word: string): string {
  let stem = word.replace(/'s?$/u, '')
  for (let round = 0; round < 2; round++) {
    const [ending] =
      stemEndings.find(([one, least]) => stem.replace(one, '').length >= least && one.test(stem)) ?? []
    if (!ending || /ss$/u.test(stem)) break
    stem = stem.replace(ending, '')
  }
  return stem.replace(/([^aeiouls])\1$/u, '$1').replace(/(?<=.{4})y$|(?<=.{3})e$/u, '')
}

/** A word without the endings of number and of doing; short words keep theirs. */
const closeStemOf = (word: string): string =>
  word.length < 5
    ? word.replace(/(?<=[a-z]{2}[^s])s$/u, '')
    : word
        .replace(/(?:ations?|ings?|ers?|ed|ies|ly|ments?|es|s|y|e)$/u, '')
        .replace(/e$/u, '')
        .replace(/([^aeiou])\1$/u, '$1')

export const wordForms: WordForms = {
  joined: {},
  joinedToNoun: [''],
  endings: ['', 's', 'es', "'s", "s'"],
  endingsBehind: {},
  stemsOf: ({ folded }) => [stemOf(folded)],
  closeStemsOf: ({ folded }) => [closeStemOf(folded)],
  people: /(?:[eo]r|[ie]an|ist|ant|yer)s$/u,
}
