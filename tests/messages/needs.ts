import { type PhraseBook, phraseBook } from '../../src/text/phrase-book.ts'
import { type Sentence, takeApart } from '../../src/text/sentences.ts'
import { shownText } from '../../src/text/shown.ts'

/** Phrases as a language holds them: what says a sign, and what only looks like it. */
export interface Listed {
  readonly says: readonly string[]
  readonly apart?: readonly string[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** One phrase standing somewhere in a sentence, by the index of its phrase. */
interface Standing extends Place {
  readonly phrase: number
}

/** Which phrases of a list each of some sentences needs: without them it would give other places of the sign. */
export interface Needs {
  readonly says: ReadonlySet<number>
  readonly apart: ReadonlySet<number>
  /** Whether the sign is given anywhere in the sentence. */
  readonly given: boolean
}

const books = new WeakMap<readonly string[], PhraseBook<string>>()
/** A finder that takes each phrase for a list of its own, so that none hides another. */
function bookOf(list: readonly string[]): PhraseBook<string> {
  const made = books.get(list) ?? phraseBook(Object.fromEntries(list.map((phrase, at) => [at, [phrase]])))
  books.set(list, made)
  return made
}

const standingIn = (list: readonly string[], sentences: readonly Sentence[]): readonly Standing[] =>
  sentences.flatMap(({ words }) =>
    bookOf(list)
      .all(words)
      .map(({ list: phrase, start, end }) => ({ phrase: Number(phrase), start, end })),
  )

/** As the linter finds them: the longest at each word, none overlapping. */
function found(all: readonly Standing[], without?: number): readonly Place[] {
  const places: Place[] = []
  const rest = all.filter(({ phrase }) => phrase !== without)
  for (const { start, end } of rest) {
    const last = places.at(-1)
    if (last && start < last.end && start !== last.start) continue
    if (last?.start === start) places[places.length - 1] = { start, end: Math.max(end, last.end) }
    else places.push({ start, end })
  }
  return places
}

const apartFrom = (places: readonly Place[], others: readonly Place[]) =>
  places.filter((one) => !others.some((other) => one.start < other.end && other.start < one.end))
const keyOf = (places: readonly Place[]) => places.map(({ start, end }) => `${start}-${end}`).join()

/** What a sentence needs of a list. */
export function needsOf(sentence: string, { says, apart = [] }: Listed): Needs {
  const { sentences } = takeApart(shownText(sentence).text)
  const [said, looksLike] = [standingIn(says, sentences), standingIn(apart, sentences)]
  const meant = (saysWithout?: number, apartWithout?: number) =>
    apartFrom(found(said, saysWithout), found(looksLike, apartWithout))
  const as = keyOf(meant())
  const needed = (all: readonly Standing[], without: (phrase: number) => readonly Place[]) =>
    new Set([...new Set(all.map(({ phrase }) => phrase))].filter((phrase) => keyOf(without(phrase)) !== as))
  return {
    says: needed(said, (phrase) => meant(phrase)),
    apart: needed(looksLike, (phrase) => meant(undefined, phrase)),
    given: as !== '',
  }
}
