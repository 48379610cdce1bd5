import { type Phrases, phrases, type Range } from '../text/phrases.ts'
import { type Sentence, takeApart } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { FeedbackLexicon } from './feedback-lexicon.ts'

/** What feedback can lack: it says what somebody is; it says not when or where; it says not what came of it. */
export const feedbackFaults = ['character', 'no-situation', 'no-impact'] as const
export type FeedbackFault = (typeof feedbackFaults)[number]

/** A place in a piece of feedback that is to be looked at again; what is missing has the whole text as its place. */
export interface FeedbackFinding extends Range {
  readonly fault: FeedbackFault
}

interface Books {
  readonly character: Phrases
  readonly characterApart: Phrases
  readonly situation: Phrases
  readonly situationApart: Phrases
  readonly impact: Phrases
  readonly observes: Phrases
  readonly others: Phrases
}
const kept = new WeakMap<FeedbackLexicon, Books>()

function booksOf(lexicon: FeedbackLexicon): Books {
  const made = kept.get(lexicon) ?? {
    character: phrases(lexicon.character),
    characterApart: phrases(lexicon.characterApart),
    situation: phrases(lexicon.situation),
    situationApart: phrases(lexicon.situationApart),
    impact: phrases(lexicon.impact),
    observes: phrases(lexicon.observes),
    others: phrases(lexicon.others),
  }
  kept.set(lexicon, made)
  return made
}

const overlaps = (one: Range, other: Range) => one.start < other.end && other.start < one.end

/** The places of one list that share no letter with a place of another. */
const apart = (says: Phrases, looksLike: Phrases, words: readonly Word[]): readonly Range[] => {
  const alike = looksLike.find(words)
  return says.find(words).filter((place) => !alike.some((one) => overlaps(one, place)))
}

/**
 * What a piece of feedback lacks to be heard: a situation, a behaviour in the place of a character, an impact. What cannot be told
 * for sure is not found: a wrong finding costs more than a missing one.
 */
export function feedbackFindings(text: string, lexicon: FeedbackLexicon): readonly FeedbackFinding[] {
  const { words: all, sentences } = takeApart(text)
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return []
  const books = booksOf(lexicon)
  const whole = { start: first.start, end: last.end }
  const clauses = clausesOf(all, lexicon)
  const isPlaced =
    apart(books.situation, books.situationApart, all).length > 0 ||
    clauses.some((one) => isWhen(one[0], lexicon) && one.some((word) => hasHappened(word, lexicon)))
  const hasImpact =
    books.impact.in(all) ||
    clauses.some((one) => isImpact(one, lexicon, books)) ||
    sentences.some((one, at) => isOfOthers(one, at, lexicon, books))
  return [
    ...apart(books.character, books.characterApart, all).map((place) => ({
      fault: 'character' as const,
      ...place,
    })),
    ...(isPlaced ? [] : [{ fault: 'no-situation' as const, ...whole }]),
    ...(hasImpact ? [] : [{ fault: 'no-impact' as const, ...whole }]),
  ]
}

/** The words between marks and joining words: one who does something in each. */
function clausesOf(all: readonly Word[], { clauses }: FeedbackLexicon): readonly (readonly Word[])[] {
  const made: Word[][] = []
  let end = 0
  for (const word of all) {
    const isNew = word.breakBefore || made.length === 0 || clauses.some((one) => word.forms.includes(one))
    // A comma stands close behind a word, and nothing else does.
    const isBehindMark = word.start - end > 1
    if (isNew || isBehindMark) made.push([word])
    else made.at(-1)?.push(word)
    end = word.end
  }
  return made
}

const isOne = (word: Word | undefined, list: readonly string[]) =>
  word !== undefined && list.some((one) => word.forms.includes(one))

const isWhen = (word: Word | undefined, { whens }: FeedbackLexicon) =>
  isOne(word, whens) ||
  whens.some((one) => one.endsWith('*') && word?.folded.startsWith(one.slice(0, -1)) === true)

const hasHappened = ({ folded }: Word, { happened, happenedApart }: FeedbackLexicon) =>
  happened.test(folded) && !happenedApart.includes(folded)

/** Whether a clause tells what somebody else did, or what became of something: the verb alone goes on with who acted before. */
function isImpact(clause: readonly Word[], lexicon: FeedbackLexicon, books: Books): boolean {
  const { reader, clauses, verbsShowPerson } = lexicon
  const [first, ...rest] = clause
  if (!first || isWhen(first, lexicon) || books.observes.in(clause)) return false
  const inner = isOne(first, clauses) ? rest : clause
  const at = inner.findIndex((word) => hasHappened(word, lexicon))
  if (at < 0 || (at === 0 && !verbsShowPerson)) return false
  const before = verbsShowPerson ? inner : inner.slice(0, at)
  return !before.some((word) => isOne(word, reader))
}

/** A sentence of fewer words is a remark. */
const LEAST_WORDS = 3

/** Whether a whole sentence tells of somebody else, whatever its verb: then it tells what came of it. */
function isOfOthers(sentence: Sentence, at: number, lexicon: FeedbackLexicon, books: Books): boolean {
  const { words: said, isQuestion } = sentence
  const [first] = said
  if (!first || isQuestion || said.length < LEAST_WORDS || isWhen(first, lexicon)) return false
  if (books.observes.in(said) || said.some((word) => isOne(word, lexicon.reader))) return false
  const [begins] = books.others.find(said)
  if (begins?.start === first.start) return true
  return lexicon.verbsShowPerson && at > 0 && !lexicon.advises.test(first.folded)
}
