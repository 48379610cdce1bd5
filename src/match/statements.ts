import type { Known } from '../model/known.ts'
import type { Evidence } from '../model/reading.ts'
import type { Range } from '../text/phrases.ts'
import { type Sentence, takeApart } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { type Claims, claimsIn } from './claims.ts'
import { keptFor } from './kept.ts'
import type { MatchLexicons } from './lexicon.ts'
import { quoteAround } from './quote.ts'
import { type Place, type Source, sourcesOf, type Weight } from './sources.ts'

/** One thing that the profile says, small enough to be quoted, with what it really claims. */
export interface Statement extends Claims {
  readonly place: Place
  /** The position that it is the title of. */
  readonly of: Evidence | undefined
  /** Where it stands; its quote is the sentence, or the whole entry. */
  readonly evidence: Evidence
  /** Where the quote is a sentence: where it begins in the text that the places of claims are counted in. */
  readonly begins: number | undefined
  readonly weight: Weight
  readonly words: readonly Word[]
  /** When it ended or was said: YYYY, YYYY-MM or a moment; `now` for what goes on. */
  readonly until: string
}

const keepers = new WeakMap<MatchLexicons, (known: Known) => readonly Statement[]>()

/** All that a profile says, taken apart once for every persona that it is held against. */
export function statementsOf(known: Known, lexicons: MatchLexicons): readonly Statement[] {
  const keeper = keepers.get(lexicons) ?? keptFor((one: Known) => statementsFrom(one, lexicons))
  keepers.set(lexicons, keeper)
  return keeper(known)
}

/** All that a profile says, sentence by sentence. The name is never looked at: a match is blind to who it is. */
function statementsFrom(known: Known, lexicons: MatchLexicons): readonly Statement[] {
  const companies = known.profile.positions.map(({ value }) =>
    wordsOf(value.company ?? '').map((word) => word.folded),
  )
  return sourcesOf(known).flatMap((source) => {
    const at = plain(source.at)
    return saidIn(source.text, lexicons, companies).map(({ sentence, claims }) =>
      statementFrom(source, at, sentence, claims),
    )
  })
}

/** A sentence with what it claims. */
interface Said {
  readonly sentence: Sentence
  readonly claims: Claims
}

/** Titles and skills are shorter than this, and the same again and again in a network. */
const SHORT = 60
/** How many short texts are remembered. */
const REMEMBERED = 20_000
const remembered = new WeakMap<MatchLexicons, Map<string, readonly Said[]>>()

/** The sentences of a text with what they claim. Short ones that name nothing but ideas are remembered: they claim the same of everybody. */
function saidIn(
  text: string,
  lexicons: MatchLexicons,
  companies: readonly (readonly string[])[],
): readonly Said[] {
  const isShort = text.length <= SHORT
  const short = remembered.get(lexicons) ?? new Map<string, readonly Said[]>()
  const known = isShort ? short.get(text) : undefined
  if (known) return known
  const said = takeApart(text).sentences.map((sentence) => ({
    sentence,
    claims: claimsIn(sentence, lexicons, companies),
  }))
  if (isShort && said.every(({ claims }) => claims.isPlain)) {
    if (short.size >= REMEMBERED) short.clear()
    remembered.set(lexicons, short.set(text, said))
  }
  return said
}

/** Written out, since it is made for every sentence of thousands of people. */
const statementFrom = (
  { weight, place = 'text', of, until, quote }: Source,
  { section, foundBy, at }: Evidence,
  sentence: Sentence,
  { concepts, named, isSaid, helping, offering, leading, selling }: Claims,
): Statement => ({
  concepts,
  named,
  isSaid,
  helping,
  offering,
  leading,
  selling,
  evidence: { quote: quote ?? sentence.text, section, foundBy, at },
  begins: quote === undefined ? sentence.start : undefined,
  weight,
  place,
  of,
  words: sentence.words,
  until,
})

/** The words of a statement that speak for something, around the place that says it. */
export const quoteFrom = ({ evidence, begins }: Statement, place?: Range): Evidence =>
  begins === undefined
    ? evidence
    : { ...evidence, quote: quoteAround(evidence.quote, place && place.start - begins) }

/** Evidence without the value that it stands for. */
const plain = ({ quote, section, foundBy, at }: Evidence): Evidence => ({
  quote,
  section,
  foundBy,
  at,
})
