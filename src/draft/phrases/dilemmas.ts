import type { PhraseLexicon } from './phrase-lexicon.ts'

/** What follows behind a comma without “or” is another thought: “whether to stay or to go, my English is not good”. */
const upToThought = (weighed: string, { or }: PhraseLexicon): string =>
  (weighed.split(new RegExp(String.raw`, (?!${or}(?!\p{L}))`, 'u'))[0] ?? weighed).trim()

/**
 * An answer without what the user cannot decide, and that as clauses: it is no direction of theirs, and something to ask. “Not
 * sure whether to stay or move on” → “find out whether to stay or move on”.
 */
export function takeDilemmas(
  answer: string,
  lexicon: PhraseLexicon,
): { readonly rest: string; readonly phrases: readonly string[] } {
  const phrases: string[] = []
  const rest = lexicon.dilemmas.reduce(
    (left, { said, asks }) =>
      left.replace(said, (_, weighed: string) => {
        phrases.push(asks(upToThought(weighed, lexicon)))
        return ''
      }),
    answer,
  )
  return { rest, phrases }
}
