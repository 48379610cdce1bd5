import type { Commitment, TalkWay } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { plain } from './guide-word.ts'
import { type Fillings, type Said, say } from './phrase.ts'
import type { Says } from './says.ts'

/** Ways by which two talk at the same time. */
const talking = ['video', 'phone', 'in-person'] as const satisfies readonly TalkWay[]

/** What my commitment says, and until when its places are taken, where all of them are. */
export function commitmentWords(
  commitment: Commitment,
  { taken, freeOn }: Pick<GuidingFacts, 'taken' | 'freeOn'>,
  language: LanguageCode,
  { guide }: Says,
): Fillings {
  const { people, minutes, months, ways, answerDays, until, confidential, expects } = commitment
  const isFull = taken >= people
  const inWords = new Intl.ListFormat(languageTraits[language].locale, { type: 'disjunction' })
  return {
    span: plain(guide.span(minutes, months)),
    ways: plain(inWords.format(ways.map((way) => guide.ways[way]))),
    talkWays: plain(
      inWords.format(talking.filter((way) => ways.includes(way)).map((way) => guide.ways[way])),
    ),
    places: plain(guide.places(people)),
    workingDays: plain(guide.workingDays(answerDays)),
    confidential: plain(sentenceOr(confidential[language], guide.confidential)),
    discreet: plain(sentenceOr(confidential[language], guide.discreet)),
    invites: plain(sentenceOr(expects[language], guide.invites)),
    expects: plain(sentenceOr(expects[language], guide.expects)),
    offeredUntil: until === undefined ? undefined : plain(dayIn(until, language)),
    taken: isFull ? plain(guide.taken(people)) : undefined,
    until: isFull && freeOn !== undefined ? plain(monthOf(freeOn, language)) : undefined,
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
export function commitmentText(
  commitment: Commitment,
  places: Pick<GuidingFacts, 'taken' | 'freeOn'>,
  language: LanguageCode,
  says: Says,
): string {
  const fillings = commitmentWords(commitment, places, language, says)
  const first = (ways: readonly string[]) =>
    ways.map((way) => say(way, fillings, language)).find((said): said is Said => said !== null)
  return says.guide.commitment.flatMap((ways) => first(ways)?.text ?? []).join(' ')
}
