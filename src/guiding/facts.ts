import type { Giving, SessionNotes } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { requestFacts } from './answers.ts'
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
    ...latestNotes(sessions),
    ...(named?.words && {
      advocacy: { what: named.words, isAgreed: !named.missing, ...(named.to && { to: named.to }) },
    }),
    agreedNames: touchpoints.flatMap((one) =>
      one.kind === 'agreed' && one.whose === 'other' && one.name ? [one.name] : [],
    ),
  }
}

/** The latest of each thing that was noted. */
function latestNotes(
  sessions: readonly SessionNotes[],
): Pick<GuidingFacts, 'heard' | 'toTry' | 'observation'> {
  const observation = sessions.find(({ feedback }) => feedback.behaviour.trim() !== '')?.feedback
  const toTry = sessions.find((one) => one.toTry.trim() !== '')?.toTry
  const heard = sessions.find((one) => one.heard.trim() !== '')?.heard
  return {
    ...(heard !== undefined && { heard }),
    ...(toTry !== undefined && { toTry }),
    ...(observation && { observation }),
  }
}
