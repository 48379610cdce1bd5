import type { KindId } from '../model/draft.ts'
import type { Commitment, Observation, TalkWay } from '../model/giving.ts'
import type { GuidingFacts, GuidingRequest } from '../model/guiding-facts.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { isIn, type Said, say, type Word, type Words } from './phrase.ts'
import type { Says } from './says.ts'
import { isPrivate } from './talk-words.ts'
import { wordIn } from './word.ts'

/** What a guide's message can say: of my commitment, of the request, of the last session. */
interface GuideSources {
  readonly guiding?: GuidingFacts | undefined
  /** Who is pointed to, as the user calls them. */
  readonly pointer?: string | undefined
  readonly language: LanguageCode
  readonly says: Says
}

const own = [{ ownWords: true as const }]
const plain = (text: string | undefined): Word | undefined => (text ? { text, uses: own } : undefined)

/** Ways by which two talk at the same time. */
const talking = ['video', 'phone', 'in-person'] as const satisfies readonly TalkWay[]

/** A word that is said nowhere: a sentence may ask whether it is known. */
const sign = (isKnown: boolean | undefined): Word | undefined =>
  isKnown ? { text: 'yes', uses: own } : undefined

type Typed = (text: string | undefined) => Word | undefined

/** The words of the guide's side: each only where it is known in the message's language. */
export function guideWords({ guiding, pointer, language, says }: GuideSources): Words {
  if (!guiding) return {}
  const { commitment, request, observation, advocacy, toTry, heard, goals, askedAbout, agreedNames } = guiding
  const typed: Typed = (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
    return word && { ...word, text: says.guide.line(word.text) }
  }
  const [opening, closing] = says.quotes
  // In their words, or in words noted for oneself: as they were written.
  const quoted: Typed = (text) => {
    const word = text !== undefined && isIn(text, language) ? wordIn(short(text), own) : undefined
    return word && { ...word, text: `${opening}${word.text}${closing}` }
  }
  return {
    ...(commitment && commitmentWords(commitment, guiding, language, says)),
    ...(request && requestWords(request, typed, says)),
    ...(observation && observationWords(observation, typed, says)),
    pointer: pointer !== undefined && agreedNames.includes(pointer) ? plain(pointer) : undefined,
    askedAbout: typed(askedAbout),
    goals: quoted(goals),
    heard: typed(heard),
    toTry: quoted(toTry),
    what: typed(advocacy?.what),
    to: plain(advocacy?.to),
    agreed: sign(advocacy?.isAgreed),
  }
}

/** A note that is longer is no part of a sentence. Our judgement. */
const LONGEST_PART = 100

const short = (text: string | undefined) =>
  text !== undefined && text.length <= LONGEST_PART ? text : undefined

/** What they ask for: the matter, how much, and in which way it can be given. */
function requestWords(request: GuidingRequest, typed: Typed, { guide }: Says): Words {
  const { matter, isClear, minutes, questions, inWriting, more } = request
  return {
    matter: typed(matter),
    clear: sign(isClear),
    asked: minutes === undefined ? undefined : plain(guide.minutes(minutes)),
    questions: questions === undefined ? undefined : plain(guide.questions(questions)),
    inWriting: sign(inWriting),
    role: sign(more === 'mentorship'),
    job: sign(more === 'job'),
    look: sign(more === 'look'),
    introduction: sign(more === 'introduction'),
    visit: sign(more === 'visit'),
  }
}

/** Who is told what was seen: whoever did it, or somebody else, to whom the writer says it anew. */
const tells: Readonly<Partial<Record<KindId, 'reader' | 'other'>>> = {
  feedback: 'reader',
  'speak-up': 'other',
  recommendation: 'other',
}

/** What was noted of somebody that a message leaves out: to somebody else it is for the writer to choose and to say. */
export function seenToReword(
  kind: KindId,
  guiding: GuidingFacts | undefined,
  says: Says,
): string | undefined {
  const { behaviour = '', impact = '' } = guiding?.observation ?? {}
  const isLeftOut = tells[kind] === 'other' || (tells[kind] === 'reader' && isToldOfOther(behaviour, says))
  const seen = [behaviour, impact].map((part) => part.trim()).filter((part) => part !== '')
  return isLeftOut && seen.length > 0 ? seen.join('. ') : undefined
}

const isToldOfOther = (behaviour: string, says: Says) =>
  isPrivate(behaviour, says) || says.guide.isOfOther(behaviour)

/** What was seen, as it is said to whoever did it; what is told of somebody else is for the writer to say anew. */
function observationWords(
  { situation, behaviour, impact, next }: Observation,
  typed: Typed,
  says: Says,
): Words {
  const seen = isToldOfOther(behaviour, says) ? undefined : typed(behaviour)
  const deed = seen && says.guide.deed(seen.text)
  const came = typed(impact)
  const outcome = came && says.guide.outcome(came.text)
  return {
    situation: typed(situation),
    behaviour: seen,
    deed: deed === undefined ? undefined : plain(deed),
    impact: came,
    outcome: outcome === undefined ? undefined : plain(outcome),
    next: typed(next),
  }
}

/** What my commitment says, and until when its places are taken, where all of them are. */
function commitmentWords(
  commitment: Commitment,
  { taken, freeOn }: Pick<GuidingFacts, 'taken' | 'freeOn'>,
  language: LanguageCode,
  { guide }: Says,
): Words {
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
  const words = commitmentWords(commitment, places, language, says)
  const first = (ways: readonly string[]) =>
    ways.map((way) => say(way, words, language)).find((said): said is Said => said !== null)
  return says.guide.commitment.flatMap((ways) => first(ways)?.text ?? []).join(' ')
}
