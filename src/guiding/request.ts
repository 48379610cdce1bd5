import { lookAt } from '../linter/look.ts'
import { mentorshipPlaces } from '../linter/mentorship.ts'
import { LONGEST_TALK } from '../linter/minutes.ts'
import { namesTopic } from '../linter/topic.ts'
import type { LintWords } from '../linter/words.ts'
import type { LanguageCode } from '../model/language.ts'
import { phrases } from '../text/phrases.ts'
import { isAskedIn, isShort, minutesOf, questionsIn, type RequestedThing, thingsIn } from './asked-for.ts'
import { matterIn } from './matter.ts'
import type { RequestWords } from './request-words.ts'
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
  readonly lint: LintWords
  readonly request: RequestWords
}

const now = '2000-01-01T00:00:00Z'

/** Reads what a request asks for, about what, and whether it is bounded and a no is easy. */
export function readRequest(text: string, { lint, request }: RequestLanguage): RequestSigns {
  const message = { text, kind: 'first-ask', channel: 'message', language: lint.code } as const
  const look = lookAt(message, { words: lint, now })
  const roles = mentorshipPlaces(look)
  const counted = questionsIn(look, request)
  const minutes = minutesOf(look, request)
  const about = matterIn(look, request)
  const aboutBack = about && request.saidBack(about)
  const writer = writerOf(text, request)
  const inWriting = phrases(request.inWriting).in(look.words)
  return {
    language: lint.code,
    things: thingsIn(look, request, { isRole: roles.length > 0, hasQuestions: counted !== undefined }),
    ...(minutes !== undefined && { minutes }),
    ...(counted !== undefined && { questions: counted }),
    isAsked: isAskedIn(look, request),
    inWriting,
    ...(about !== undefined && { about }),
    ...(aboutBack !== undefined && { aboutBack }),
    namesTopic: about !== undefined || namesTopic(look, roles),
    isBounded:
      phrases(request.spells).in(look.words) ||
      (roles.length === 0 &&
        (minutes === undefined
          ? counted !== undefined || inWriting || isShort(look)
          : minutes <= LONGEST_TALK)),
    allowsNo: look.found('wayOut').length > 0,
    ...(writer !== undefined && { writer }),
  }
}
