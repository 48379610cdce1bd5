import { takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { trimClause } from './tidy.ts'
import { finderOf, vocabulary } from './vocabulary.ts'

/** A label before a colon has at most this many words: “My goal: …”. Our judgement. */
const LONGEST_LABEL = 3

/** What is said before a colon and names only what follows. */
const withoutLabel = (sentence: string, lexicon: PhraseLexicon) => {
  const at = sentence.search(/:(?=\s)/u)
  const label = sentence.slice(0, at)
  if (at <= 0 || wordsOf(label).length > LONGEST_LABEL) return sentence
  // “Turn a recipe into a product: label, licence …”: what stands there is the wish.
  const isWhole = wordsOf(label).length === LONGEST_LABEL
  const isWish = isWhole && lexicon.infinitive(withoutLead(label, lexicon), vocabulary) !== undefined
  return isWish ? label : sentence.slice(at + 1).trim()
}

/** “P&L, when they discuss it I type it correctly | but …”: without what follows “but” the rest would say the contrary. */
const beforeTurn = (part: string, joint: string, { turnsAround }: PhraseLexicon) =>
  turnsAround.test(joint.trim()) ? part.replace(/^([^,]*\S\s\S[^,]*), (?:[^,]+, )*[^,]+$/u, '$1') : part

/** A sentence at the words that join another wish. */
function atAlso(sentence: string, lexicon: PhraseLexicon): readonly string[] {
  const parts: string[] = []
  const said = wordsOf(sentence)
  const whole = finderOf(lexicon.goesOn).find(said)
  let from = 0
  for (const { start, end } of finderOf(lexicon.also).find(said)) {
    if (whole.some((one) => one.start < start && one.end >= end)) continue
    parts.push(beforeTurn(sentence.slice(from, start), sentence.slice(start, end), lexicon))
    from = vocabulary.lengthOf(lexicon.wants, sentence.slice(start, end)) > 0 ? start : end
  }
  return [...parts, sentence.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

/** A part before what speaks of the writer: “give lectures and I'm terrified”; what follows “and” is a part of its own. */
function atTurns(part: string, lexicon: PhraseLexicon): readonly string[] {
  const turn = finderOf(lexicon.turns)
    .find(wordsOf(part))
    .find(({ start }) => start > 0)
  if (!turn) return [part]
  const space = part.slice(turn.start, turn.end).indexOf(' ')
  // “…, seniors talk and I only nod”: what is told begins before the word that joins it.
  const [, before, told] = /^(.+), ([^,]+)$/u.exec(part.slice(0, turn.start).trim()) ?? []
  const isTold =
    told?.includes(' ') && lexicon.infinitive(withoutLead(told, lexicon), vocabulary) === undefined
  const wish = isTold && before !== undefined ? before : part.slice(0, turn.start).trim()
  return [wish, part.slice(turn.start + space + 1)]
}

/** Two wishes of one part: “SQL and how to do a real project”. */
const atTwo = (part: string, lexicon: PhraseLexicon): readonly string[] =>
  lexicon.twofold.map((pattern) => pattern.exec(part)?.slice(1)).find((found) => found !== undefined) ?? [
    part,
  ]

/** “Pitch. long features, to places that pay”: a verb that needs what stands behind its full stop, where that is no wish itself. */
function withoutStop(text: string, lexicon: PhraseLexicon): string {
  const [, verb, rest = ''] = /^(\p{L}+)\. (\p{Ll}.*)$/su.exec(text) ?? []
  const isWish = (clause: string) =>
    lexicon.infinitive(clause, vocabulary) !== undefined ||
    lexicon.fromNoun(clause, 'short-goal', vocabulary) !== undefined
  const [first = ''] = rest.split(/[,.;]\s/u)
  if (verb === undefined || isAside(rest, lexicon) || isWish(verb) || isWish(first)) return text
  return lexicon.infinitive(`${verb} ${first}`, vocabulary) === undefined ? text : `${verb} ${rest}`
}

/** The sentences of a tidy answer, each apart at dashes, bars, semicolons and “also”; a sentence's own first part comes first. */
export const partsOf = (text: string, lexicon: PhraseLexicon): readonly (readonly string[])[] =>
  takeApart(withoutStop(text, lexicon)).sentences.map(({ text: sentence }) =>
    withoutLabel(sentence, lexicon)
      // Two wishes of several words; “Go + Kafka” is one matter. What follows a full stop in small letters is a thought of its own.
      .split(
        /(?<=\S+\s\S+)\s+\+\s+(?=\S+\s\S+)|(?<=[\p{L}\p{N}]{2})[.!?]\s+(?=[\p{Ll}\p{Lo}])|;\s*|\s+(?:--?|–|—|\||•|·)\s+|—/u,
      )
      .flatMap((part) => atAlso(part, lexicon))
      .flatMap((part) => atTwo(part, lexicon))
      .flatMap((part) => atTurns(part, lexicon))
      .map((part) => part.replace(/^,\s*|,\s*$/gu, '')),
  )

const without = (list: readonly string[], clause: string) =>
  clause.slice(vocabulary.lengthOf(list, clause)).replace(/^[\s,:]+/u, '')

/** A clause without what the sentence around it says already, and whether that said that it is wished for; doubt before it goes too. */
export function cutLead(
  clause: string,
  lexicon: PhraseLexicon,
): { readonly left: string; readonly isWanted: boolean } {
  let left = trimClause(clause, lexicon)
  let isWanted = false
  for (;;) {
    let shorter = left
    for (const list of [lexicon.courtesies, lexicon.hedges, lexicon.leads]) shorter = without(list, shorter)
    const wanted = without(lexicon.wants, shorter)
    if (wanted === left) return { left, isWanted }
    isWanted ||= wanted !== shorter
    left = wanted
  }
}

/** A clause without what the sentence around it says already. */
export const withoutLead = (clause: string, lexicon: PhraseLexicon): string => cutLead(clause, lexicon).left

/** Whether a clause speaks of something else than a wish; “not to panic” is a deed, whatever it begins with. */
export const isAside = (clause: string, lexicon: PhraseLexicon): boolean =>
  vocabulary.lengthOf(lexicon.asides, clause) > 0 &&
  vocabulary.lengthOf(lexicon.goesOn, clause) === 0 &&
  lexicon.infinitive(clause, vocabulary) === undefined
