import type { Commitment } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { isIn, type Said, say, type Word, type Words } from './phrase.ts'
import type { Says } from './says.ts'
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

/** The words of the guide's side: each only where it is known in the message's language. */
export function guideWords({ guiding, pointer, language, says }: GuideSources): Words {
  if (!guiding) return {}
  const { request, observation, advocacy, toTry, agreedNames } = guiding
  const typed = (text: string | undefined): Word | undefined => {
    const word = text !== undefined && isIn(text, language) ? wordIn(text, own) : undefined
    return word && { ...word, text: says.guide.line(word.text) }
  }
  const behaviour = typed(observation?.behaviour)
  return {
    ...(guiding.commitment && commitmentWords(guiding.commitment, guiding, language, says)),
    matter: typed(request?.matter),
    clear: request?.isClear ? { text: 'clear', uses: own } : undefined,
    pointer: pointer !== undefined && agreedNames.includes(pointer) ? plain(pointer) : undefined,
    toTry: typed(toTry),
    situation: typed(observation?.situation),
    behaviour: behaviour && { ...behaviour, text: says.guide.deed(behaviour.text) },
    impact: typed(observation?.impact),
    next: typed(observation?.next),
    what: typed(advocacy?.what),
    to: plain(advocacy?.to),
    agreed: advocacy?.isAgreed ? { text: 'agreed', uses: own } : undefined,
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
    places: plain(guide.places(people)),
    workingDays: plain(guide.workingDays(answerDays)),
    confidential: plain(sentenceOr(confidential[language], guide.confidential)),
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
