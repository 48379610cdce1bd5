/** What is taken off an English word, the longest first; the rest keeps at least this many letters. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:isation|ization)(?:al)?$/u, 3],
  [/(?:ators?|ations?|ating|ative|ated|ates?)$/u, 4],
  [/(?:ementary|ements?|ments?)$/u, 4],
  [/(?:ists?|ians?|isms?|ants?|ance|ency|ents?)$/u, 5],
  [/(?:ional|ions?|ings?|ical|ity|ive)$/u, 4],
  [/(?:ers?|ors?|ies|ied|ed|es|al|ic|ly|e)$/u, 3],
  [/y$/u, 4],
  [/s$/u, 3],
]

/** An English word without the endings of number, of doing and of who does it: “nurses”, “nursing” → “nurs”. */
function englishStem(word: string): string {
  let stem = word.replace(/'s?$/u, '')
  for (let round = 0; round < 2; round++) {
    const [ending] =
      endings.find(([one, least]) => stem.replace(one, '').length >= least && one.test(stem)) ?? []
    if (!ending || /ss$/u.test(stem)) break
    stem = stem.replace(ending, '')
  }
  return stem.replace(/([^aeiouls])\1$/u, '$1').replace(/(?<=.{4})y$|(?<=.{3})e$/u, '')
}

const hebrewEnding = /(?:יות|ות|ימ|ית|ה|ת|י)$/u
const hebrewFirst = /^[\u05d0-\u05ea]/u

const REMEMBERED = 30_000
const remembered = new Map<string, readonly string[]>()

/**
 * The stems that a word can have: one in English; in Hebrew each form without its joined letters, with and without its ending.
 * Two words are taken for forms of one where their stems meet: a weaker sign than the same word.
 */
export function stemsOf({
  folded,
  forms,
}: {
  readonly folded: string
  readonly forms: readonly string[]
}): readonly string[] {
  const known = remembered.get(folded)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const made = hebrewFirst.test(folded) ? hebrewStems(forms) : [englishStem(folded)]
  remembered.set(folded, made)
  return made
}

/** Shorter than this a Hebrew stem is anything. */
const SHORTEST = 3

function hebrewStems(forms: readonly string[]): readonly string[] {
  const stems = new Set<string>()
  for (const form of forms) {
    if (form.startsWith('=')) continue
    for (const stem of [form, form.replace(hebrewEnding, '')]) if (stem.length >= SHORTEST) stems.add(stem)
  }
  return [...stems]
}
