import type { Giving, SessionNotes } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
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
}

/** What is known of the guide's side for a message to one person. */
export function guidingFacts(sources: FactSources): GuidingFacts {
  const { giving, untils, touchpoints, open, sessions, request } = sources
  const commitment = giving?.commitment
  const freeOn = untils.filter((until) => until !== undefined).toSorted()[0]
  const observation = sessions.find(({ feedback }) => feedback.behaviour.trim() !== '')?.feedback
  const toTry = sessions.find((one) => one.toTry.trim() !== '')?.toTry
  const named = open.find(({ promise }) => promise === 'advocacy')
  return {
    ...(commitment && { commitment }),
    taken: untils.length,
    ...(freeOn !== undefined && { freeOn }),
    ...(request && { request: requestFacts(request) }),
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

const requestFacts = ({
  language,
  aboutBack,
  isBounded,
  namesTopic,
}: RequestSigns): NonNullable<GuidingFacts['request']> => ({
  ...(aboutBack !== undefined && { matter: aboutBack }),
  isClear: isBounded && namesTopic,
  language,
})

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
