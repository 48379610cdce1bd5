import { takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import type { PhraseWords } from './phrase-words.ts'
import { ended } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** A label before a colon has at most this many words: “My goal: …”. Our judgement. */
const LONGEST_LABEL = 3

/** What is said before a colon and names only what follows. */
const withoutLabel = (sentence: string, words: PhraseWords) => {
  const at = sentence.search(/:(?=\s)/u)
  const label = sentence.slice(0, at)
  if (at <= 0 || wordsOf(label).length > LONGEST_LABEL) return sentence
  // “Turn a recipe into a product: label, licence …”: what stands there is the wish.
  const isWhole = wordsOf(label).length === LONGEST_LABEL
  const isWish = isWhole && words.infinitive(withoutLead(label, words), vocabulary) !== undefined
  return isWish ? label : sentence.slice(at + 1).trim()
}

/** A sentence at the words that join another wish. */
function atAlso(sentence: string, words: PhraseWords): readonly string[] {
  const parts: string[] = []
  const said = wordsOf(sentence)
  const whole = finderOf(words.goesOn).find(said)
  let from = 0
  for (const { start, end } of finderOf(words.also).find(said)) {
    if (whole.some((one) => one.start < start && one.end >= end)) continue
    parts.push(sentence.slice(from, start))
    from = vocabulary.lengthOf(words.wants, sentence.slice(start, end)) > 0 ? start : end
  }
  return [...parts, sentence.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

/** A part before what speaks of the writer: “give lectures and I'm terrified”; what follows “and” is a part of its own. */
function atTurns(part: string, words: PhraseWords): readonly string[] {
  const turn = finderOf(words.turns)
    .find(wordsOf(part))
    .find(({ start }) => start > 0)
  if (!turn) return [part]
  const space = part.slice(turn.start, turn.end).indexOf(' ')
  // “…, seniors talk and I only nod”: what is told begins before the word that joins it.
  const [, before, told] = /^(.+), ([^,]+)$/u.exec(part.slice(0, turn.start).trim()) ?? []
  const isTold = told?.includes(' ') && words.infinitive(withoutLead(told, words), vocabulary) === undefined
  const wish = isTold && before !== undefined ? before : part.slice(0, turn.start).trim()
  return [wish, part.slice(turn.start + space + 1)]
}

/** Two wishes of one part: “SQL and how to do a real project”. */
const atTwo = (part: string, words: PhraseWords): readonly string[] =>
  words.twofold.map((pattern) => pattern.exec(part)?.slice(1)).find((found) => found !== undefined) ?? [part]

/** The sentences of a tidy answer, each apart at dashes, bars, semicolons and “also”; a sentence's own first part comes first. */
export const partsOf = (text: string, words: PhraseWords): readonly (readonly string[])[] =>
  takeApart(text).sentences.map(({ text: sentence }) =>
    withoutLabel(sentence, words)
      // Two wishes of several words; “Go + Kafka” is one matter. What follows a full stop in small letters is a thought of its own.
      .split(
        /(?<=\S+\s\S+)\s+\+\s+(?=\S+\s\S+)|(?<=[\p{L}\p{N}]{2})[.!?]\s+(?=[\p{Ll}\p{Lo}])|;\s*|\s+(?:--?|–|—|\||•|·)\s+|—/u,
      )
      .flatMap((part) => atAlso(part, words))
      .flatMap((part) => atTwo(part, words))
      .flatMap((part) => atTurns(part, words))
      .map((part) => part.replace(/^,\s*|,\s*$/gu, '')),
  )

const without = (list: readonly string[], clause: string) =>
  clause.slice(vocabulary.lengthOf(list, clause)).replace(/^[\s,:]+/u, '')

/** A clause without what the sentence around it says already, and whether that said that it is wished for; doubt before it goes too. */
export function ledIn(
  clause: string,
  words: PhraseWords,
): { readonly left: string; readonly isWanted: boolean } {
  let left = ended(clause, words)
  let isWanted = false
  for (;;) {
    let shorter = left
    for (const list of [words.courtesies, words.hedges, words.leads]) shorter = without(list, shorter)
    const wanted = without(words.wants, shorter)
    if (wanted === left) return { left, isWanted }
    isWanted ||= wanted !== shorter
    left = wanted
  }
}

/** A clause without what the sentence around it says already. */
export const withoutLead = (clause: string, words: PhraseWords): string => ledIn(clause, words).left

/** Whether a clause speaks of something else than a wish. */
export const isAside = (clause: string, words: PhraseWords): boolean =>
  vocabulary.lengthOf(words.asides, clause) > 0 && vocabulary.lengthOf(words.goesOn, clause) === 0
