import type { Commitment, TalkWay } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { fillPlain } from './guide-filling.ts'
import { type Fillings, type Said, say } from './phrase.ts'
import type { Says } from './says.ts'

/** Ways by which two talk at the same time. */
const talking = ['video', 'phone', 'in-person'] as const satisfies readonly TalkWay[]

/** What my commitment says, and until when its places are taken, where all of them are. */
export function fillCommitment(
  commitment: Commitment,
  { taken, freeOn }: Pick<GuidingFacts, 'taken' | 'freeOn'>,
  language: LanguageCode,
  { guide }: Says,
): Fillings {
  const { people, minutes, months, ways, answerDays, until, confidential, expects } = commitment
  const isFull = taken >= people
  const inWords = new Intl.ListFormat(languageTraits[language].locale, { type: 'disjunction' })
  return {
    span: fillPlain(guide.span(minutes, months)),
    ways: fillPlain(inWords.format(ways.map((way) => guide.ways[way]))),
    talkWays: fillPlain(
      inWords.format(talking.filter((way) => ways.includes(way)).map((way) => guide.ways[way])),
    ),
    places: fillPlain(guide.places(people)),
    workingDays: fillPlain(guide.workingDays(answerDays)),
    confidential: fillPlain(sentenceOr(confidential[language], guide.confidential)),
    discreet: fillPlain(sentenceOr(confidential[language], guide.discreet)),
    invites: fillPlain(sentenceOr(expects[language], guide.invites)),
    expects: fillPlain(sentenceOr(expects[language], guide.expects)),
    offeredUntil: until === undefined ? undefined : fillPlain(dayIn(until, language)),
    taken: isFull ? fillPlain(guide.taken(people)) : undefined,
    until: isFull && freeOn !== undefined ? fillPlain(monthOf(freeOn, language)) : undefined,
  }
}

const sentenceOr = (typed: string | undefined, usual: string) => {
  const text = typed?.trim() ?? ''
  if (text === '') return usual
  return /[.!?]$/u.test(text) ? text : `${text}.`
}

const dayIn = (day: string, language: LanguageCode) =>
  Temporal.PlainDate.from(day).toLocaleString(languageTraits[language].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
const monthOf = (day: string, language: LanguageCode) =>
  Temporal.PlainDate.from(day).toLocaleString(languageTraits[language].locale, { month: 'long' })

/** My commitment as a text that can be sent as it is, in one language; when all places are taken, it says so by itself. */
export function sayCommitment(
  commitment: Commitment,
  places: Pick<GuidingFacts, 'taken' | 'freeOn'>,
  language: LanguageCode,
  says: Says,
): string {
  const fillings = fillCommitment(commitment, places, language, says)
  const first = (ways: readonly string[]) =>
    ways.map((way) => say(way, fillings, language)).find((said): said is Said => said !== null)
  return says.guide.commitment.flatMap((ways) => first(ways)?.text ?? []).join(' ')
}
