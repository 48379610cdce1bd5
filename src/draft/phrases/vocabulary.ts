import { conceptLabel, conceptOf, concepts, conceptsInWords } from '../../match/concepts/index.ts'
import { fold } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { wordsOf } from '../../text/words.ts'
import type { Vocabulary } from './phrase-lexicon.ts'

const finders = new WeakMap<readonly string[], Phrases>()

/** The finder of a list, made once. */
export function finderOf(list: readonly string[]): Phrases {
  const known = finders.get(list) ?? phrases(list)
  finders.set(list, known)
  return known
}

function lengthOf(list: readonly string[], clause: string): number {
  const words = wordsOf(clause)
  const [hit] = finderOf(list).find(words)
  return hit && hit.start === words[0]?.start ? hit.end : 0
}

function ideaAt(clause: string): ReturnType<Vocabulary['ideaAt']> {
  const words = wordsOf(clause)
  const hit = conceptsInWords(words).find(({ start }) => start === words[0]?.start)
  const kind = hit && conceptOf(hit.concept)?.kind
  return hit && kind && { kind, length: hit.end }
}

let written: ReadonlyMap<string, string> | undefined

/** Names of concepts are written as they stand within a sentence: their words show how a word is. */
function writtenAs(word: string): string | undefined {
  written ??= new Map(
    concepts.flatMap(({ id }) =>
      (conceptLabel(id, 'en') ?? '').split(/[\s/]+/u).map((one) => [fold(one), one] as const),
    ),
  )
  return written.get(fold(word))
}

/** The vocabulary of concepts, as the languages may ask it. */
export const vocabulary: Vocabulary = { ideaAt, writtenAs, lengthOf }
