import { lookAt } from '../linter/look.ts'
import { mentorshipPlaces } from '../linter/mentorship.ts'
import { LONGEST_TALK } from '../linter/minutes.ts'
import { within } from '../linter/places.ts'
import type { Look } from '../linter/rule.ts'
import { namesTopic } from '../linter/topic.ts'
import type { LintWords } from '../linter/words.ts'
import type { LanguageCode } from '../model/language.ts'
import { phrases, type Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { matterIn } from './matter.ts'
import type { RequestWords } from './request-words.ts'
import { writerOf } from './writer.ts'

/** What somebody asks for; what they may ask for beside others comes later. */
export const requestedThings = [
  'talk',
  'questions',
  'look',
  'introduction',
  'visit',
  'mentorship',
  'job',
] as const
export type RequestedThing = (typeof requestedThings)[number]

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
        (minutes !== undefined
          ? minutes <= LONGEST_TALK
          : counted !== undefined || inWriting || isShort(look))),
    allowsNo: look.found('wayOut').length > 0,
    ...(writer !== undefined && { writer }),
  }
}

/** The time that is asked for: the shortest of those in a request; a short one without a number has none. */
function minutesOf({ times, asks, body, found, words }: Look, { spans }: RequestWords): number | undefined {
  const inWords = Object.entries(spans).flatMap(([span, minutes]) =>
    phrases([span])
      .find(words)
      .map((place) => ({ ...place, minutes })),
  )
  const vague = found('shortTime')
  const counted = times.filter(
    (time) => !vague.some((one) => one.start === time.start && one.end === time.end),
  )
  const said = [...inWords, ...counted]
  const asked = said.filter((time) => asks.some((one) => within(time, one)))
  const all = asked.length > 0 ? asked : said.filter((time) => body.some((one) => within(time, one)))
  return all.length === 0 ? undefined : Math.min(...all.map(({ minutes }) => minutes))
}

const isShort = ({ found }: Look) => found('shortTime').length > 0

/** How many questions are announced: a bare “questions” has no number, and bounds nothing. */
function questionsIn({ text, words }: Look, { questions, numbers }: RequestWords): number | undefined {
  const counts = phrases(questions)
    .find(words)
    .flatMap(({ start, end }) =>
      wordsOf(text.slice(start, end)).flatMap(({ forms }) =>
        forms.flatMap((form) => numbers[form] ?? (/^[1-9]$/u.test(form) ? Number(form) : [])),
      ),
    )
  return counts[0]
}

/** Whether the text asks its question already: one that asks for no talk, time or number of questions. */
function isAskedIn(
  { text, body, words, times, found }: Look,
  { questions, introductions, visits }: RequestWords,
): boolean {
  const apart = [
    ...phrases([...questions, ...introductions, ...visits]).find(words),
    ...times,
    ...found('talkVerb'),
    ...found('talkNoun'),
    ...found('mentor'),
  ]
  const asks = phrases(questions).find(words)
  // “One question: how long do you let it rest?”
  const isSaid = (one: Range) =>
    asks.some((place) => within(place, one) && text.slice(place.end, one.end).includes(':'))
  return body.some((one) => one.isQuestion && (isSaid(one) || !apart.some((place) => within(place, one))))
}

function thingsIn(
  look: Look,
  words: RequestWords,
  { isRole, hasQuestions }: { readonly isRole: boolean; readonly hasQuestions: boolean },
): readonly RequestedThing[] {
  const { found, asks, times } = look
  const isAsked = (sign: 'talkVerb' | 'talkNoun') =>
    found(sign).some((hit) => asks.some((one) => within(hit, one)))
  const isTalk =
    isAsked('talkVerb') || isAsked('talkNoun') || times.some((time) => asks.some((one) => within(time, one)))
  const has: Readonly<Record<RequestedThing, boolean>> = {
    talk: isTalk,
    questions: hasQuestions || look.body.some(({ isQuestion }) => isQuestion && !isTalk && !isRole),
    look: phrases(words.look).in(look.words),
    introduction: phrases(words.introductions).in(look.words),
    visit: phrases(words.visits).in(look.words),
    mentorship: isRole,
    job: found('job').length > 0,
  }
  return requestedThings.filter((thing) => has[thing])
}
