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

/** More than a talk, the heaviest first. */
const heavier = ['job', 'mentorship', 'look'] as const

function requestFacts(signs: RequestSigns): GuidingRequest {
  const { language, things, minutes, questions, aboutBack, isBounded, namesTopic } = signs
  const inWriting = signs.inWriting || (things.includes('questions') && minutes === undefined)
  const hasTalk = things.includes('talk')
  const more = heavier.find((thing) => things.includes(thing) && !(thing === 'look' && hasTalk))
  return {
    ...(aboutBack !== undefined && { matter: aboutBack }),
    isClear: isBounded && namesTopic,
    language,
    ...(isBounded && minutes !== undefined && { minutes }),
    ...(questions !== undefined && { questions }),
    inWriting: (more === 'look' || (inWriting && isBounded)) && !hasTalk,
    orInWriting: inWriting,
    ...(more && { more }),
  }
}

/** The three answers to a request. */
export type RequestAnswer = 'accept-request' | 'smaller-offer' | 'kind-no'

/**
 * Which answer is proposed: no place is left → the kind no; a lasting part, or more time than a first talk takes → the smaller
 * offer; else yes. The choice is the user's.
 */
export function proposedAnswer(
  { things, isBounded }: Pick<RequestSigns, 'things' | 'isBounded'>,
  { commitment, taken }: Pick<GuidingFacts, 'commitment' | 'taken'>,
): RequestAnswer {
  if (commitment && taken >= commitment.people) return 'kind-no'
  if (things.includes('job') || (things.includes('mentorship') && !isBounded)) return 'smaller-offer'
  return commitment ? 'accept-request' : 'smaller-offer'
}
