import { LONGEST_TALK } from '../linter/minutes.ts'
import type { Giving, SessionNotes } from '../model/giving.ts'
import type { GuidingFacts, GuidingRequest } from '../model/guiding-facts.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { RequestSigns } from './request.ts'

/** Everything that a guide's message can be written from. */
export interface FactSources {
  readonly giving?: Giving | undefined
  /** The days until which somebody is guided, of everybody who is; undefined where none was agreed. */
  readonly untils: readonly (string | undefined)[]
  /** What happened with this person and stands, in sequence. */
  readonly touchpoints: readonly Touchpoint[]
  /** What is open with this person. */
  readonly open: readonly OpenPromise[]
  /** The latest session first. */
  readonly sessions: readonly SessionNotes[]
  /** What their last request says. */
  readonly request?: RequestSigns | undefined
  /** What everybody else says whose request waits for an answer. */
  readonly others?: readonly RequestSigns[] | undefined
  readonly goals?: string | undefined
}

/** What is known of the guide's side for a message to one person. */
export function guidingFacts(sources: FactSources): GuidingFacts {
  const { giving, untils, touchpoints, open, sessions, request, others = [], goals = '' } = sources
  const commitment = giving?.commitment
  const freeOn = untils.filter((until) => until !== undefined).toSorted()[0]
  const observation = sessions.find(({ feedback }) => feedback.behaviour.trim() !== '')?.feedback
  const toTry = sessions.find((one) => one.toTry.trim() !== '')?.toTry
  const heard = sessions.find((one) => one.heard.trim() !== '')?.heard
  const [other] = others.length === 1 ? others : []
  // Whose something is is said to them only: “my portfolio” has no other name for a third person.
  const askedAbout = other?.about === other?.aboutBack ? other?.about : undefined
  const named = open.find(({ promise }) => promise === 'advocacy')
  return {
    ...(commitment && { commitment }),
    taken: untils.length,
    ...(freeOn !== undefined && { freeOn }),
    ...(request && { request: requestFacts(request) }),
    ...(askedAbout !== undefined && { askedAbout }),
    ...(goals.trim() !== '' && { goals }),
    ...(heard !== undefined && { heard }),
    ...(toTry !== undefined && { toTry }),
    ...(observation && { observation }),
    ...(named?.words && {
      advocacy: { what: named.words, isAgreed: !named.missing, ...(named.to && { to: named.to }) },
    }),
    agreedNames: touchpoints.flatMap((one) =>
      one.kind === 'agreed' && one.whose === 'other' && one.name ? [one.name] : [],
    ),
  }
}

/** What makes it more, or something else, than a talk: the most telling first. */
const heavier = ['introduction', 'job', 'mentorship', 'visit', 'look'] as const

function requestFacts(signs: RequestSigns): GuidingRequest {
  const { language, things, minutes, questions, aboutBack, isBounded, namesTopic } = signs
  const hasTalk = things.includes('talk')
  const more = heavier.find((thing) => things.includes(thing) && !(thing === 'look' && hasTalk))
  return {
    ...(aboutBack !== undefined && { matter: aboutBack }),
    isClear: isBounded && namesTopic,
    language,
    ...(minutes !== undefined && minutes <= LONGEST_TALK && more !== 'mentorship' && { minutes }),
    ...(questions !== undefined && !signs.isAsked && { questions }),
    isAsked: signs.isAsked,
    inWriting: isAnswerEnough(signs),
    ...(more && { more }),
  }
}

/** Whether an answer in writing is all that is asked for: it takes no place. */
const isAnswerEnough = ({ things, minutes, inWriting, questions, isBounded, isAsked }: RequestSigns) =>
  minutes === undefined &&
  things.every((thing) => thing === 'questions' || thing === 'look') &&
  isBounded &&
  (inWriting || questions !== undefined || isAsked)

/** The three answers to a request. */
export type RequestAnswer = 'accept-request' | 'smaller-offer' | 'kind-no'

/**
 * Which answer is proposed, the choice being the user's. What an answer in writing settles takes no place and gets one; without a
 * free place the rest gets the kind no; a job, and what has no bound, gets the smaller offer; else yes.
 */
export function proposedAnswer(
  signs: RequestSigns,
  { commitment, taken }: Pick<GuidingFacts, 'commitment' | 'taken'>,
): ProposedAnswer {
  if (isAnswerEnough(signs)) return { answer: 'smaller-offer', because: 'in-writing' }
  if (commitment && taken >= commitment.people) return { answer: 'kind-no', because: 'no-place' }
  if (isJob(signs) || !signs.isBounded) return { answer: 'smaller-offer', because: 'too-much' }
  return commitment
    ? { answer: 'accept-request', because: 'place-free' }
    : { answer: 'smaller-offer', because: 'no-commitment' }
}

/** A job alone: whoever asks to be introduced to somebody asks for that. */
const isJob = ({ things }: RequestSigns) => things.includes('job') && !things.includes('introduction')

/** An answer, and why it is proposed. */
export interface ProposedAnswer {
  readonly answer: RequestAnswer
  readonly because: 'in-writing' | 'no-place' | 'too-much' | 'place-free' | 'no-commitment'
}
