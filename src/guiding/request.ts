import type { LintLexicon } from '../linter/lexicon.ts'
import { lookAt } from '../linter/look.ts'
import { mentorshipPlaces } from '../linter/mentorship.ts'
import { LONGEST_TALK } from '../linter/minutes.ts'
import { within } from '../linter/places.ts'
import type { Look } from '../linter/rule.ts'
import { isOfSubstance, namesTopic } from '../linter/topic.ts'
import type { LanguageCode } from '../model/language.ts'
import { phrases, type Range } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { isAskedIn, isShort, minutesOf, questionsIn, type RequestedThing, thingsIn } from './asked-for.ts'
import { matterIn } from './matter.ts'
import type { RequestLexicon } from './request-lexicon.ts'
import { writerOf } from './writer.ts'

/** What a request says, as far as it can be told. */
export interface RequestSigns {
  /** The language that it is written in. */
  readonly language: LanguageCode
  readonly things: readonly RequestedThing[]
  /** Minutes of the talk. */
  readonly minutes?: number
  /** How many questions. */
  readonly questions?: number
  /** Whether a question stands in the request itself, beside the one that asks for something. */
  readonly isAsked: boolean
  readonly inWriting: boolean
  /** Whether it is written as a formal letter. */
  readonly isFormal: boolean
  /** Their own words for what it is about. */
  readonly about?: string
  /** The same as it can be said back to them. */
  readonly aboutBack?: string
  readonly namesTopic: boolean
  /** A small piece of time, or a number of questions. */
  readonly isBounded: boolean
  readonly allowsNo: boolean
  /** Who writes, as they sign. */
  readonly writer?: string
}

/** The words that a request is read with, in its language. */
export interface RequestLanguage {
  readonly lint: LintLexicon
  readonly request: RequestLexicon
}

const now = '2000-01-01T00:00:00Z'

/** In a salutation of so many words, and in as many at the end, a letter shows how formal it is. Our judgement. */
const SALUTATION = 6

function isFormal({ words }: Look, { formal }: RequestLexicon): boolean {
  const found = phrases(formal)
  return found.in(words.slice(0, SALUTATION)) || found.in(words.slice(-SALUTATION))
}

/** Whether more is asked for than anybody can give at once: the whole file. */
function asksForAll({ words, asks, body }: Look, { unbounded }: RequestLexicon): boolean {
  const asking = asks.length > 0 ? asks : body
  return phrases(unbounded)
    .find(words)
    .some((place) => asking.some((one) => within(place, one)))
}

/** So many questions that stand in a request are answered in a few lines. Our judgement. */
const FEW = 2
/** “How did you do it?” asks for a story: a question with so many words of its own asks for one thing. Our judgement. */
const TELLING = 3

/** Whether all that is asked for is the answer to a question or two that stand in it already. */
function isAnswerable(look: Look, things: readonly RequestedThing[]): boolean {
  const isOnly = things.every((thing) => thing === 'questions')
  const asked = look.body.filter(({ isQuestion }) => isQuestion)
  const isTelling = (one: Sentence) =>
    isOfSubstance(one, look) && one.words.filter((word) => !look.is('anyTopic', word)).length >= TELLING
  return isOnly && asked.length > 0 && asked.length <= FEW && asked.every(isTelling)
}

/** What was found of how much is asked for. */
interface Amount {
  readonly minutes: number | undefined
  /** So many questions, or an answer in writing. */
  readonly isCounted: boolean
  readonly roles: readonly Range[]
  readonly things: readonly RequestedThing[]
}

/** Whether a small piece of time, or a number of questions, is all that is asked for. */
function isBounded(
  look: Look,
  request: RequestLexicon,
  { minutes, isCounted, roles, things }: Amount,
): boolean {
  if (asksForAll(look, request)) return false
  if (phrases(request.spells).in(look.words)) return true
  if (roles.length > 0) return false
  if (minutes !== undefined) return minutes <= LONGEST_TALK
  return isCounted || isShort(look) || isAnswerable(look, things)
}

/** Reads what a request asks for, about what, and whether it is bounded and a no is easy. */
export function readRequest(text: string, { lint, request }: RequestLanguage): RequestSigns {
  const message = { text, kind: 'first-ask', channel: 'message', language: lint.code } as const
  const look = lookAt(message, { lexicon: lint, now })
  const roles = mentorshipPlaces(look)
  const counted = questionsIn(look, request)
  const minutes = minutesOf(look, request)
  const about = matterIn(look, request)
  const aboutBack = about && request.saidBack(about)
  const writer = writerOf(text, request)
  const inWriting = phrases(request.inWriting).in(look.words)
  const things = thingsIn(look, request, { isRole: roles.length > 0, hasQuestions: counted !== undefined })
  const isAsked = isAskedIn(look, request)
  return {
    language: lint.code,
    things,
    ...(minutes !== undefined && { minutes }),
    ...(counted !== undefined && { questions: counted }),
    isAsked,
    inWriting,
    isFormal: isFormal(look, request),
    ...(about !== undefined && { about }),
    ...(aboutBack !== undefined && { aboutBack }),
    namesTopic: about !== undefined || namesTopic(look, roles),
    isBounded: isBounded(look, request, {
      minutes,
      isCounted: counted !== undefined || inWriting,
      roles,
      things,
    }),
    allowsNo: look.found('wayOut').length > 0,
    ...(writer !== undefined && { writer }),
  }
}
