import { LONGEST_TALK } from '../linter/minutes.ts'
import type { GuidingFacts, GuidingRequest } from '../model/guiding-facts.ts'
import type { RequestSigns } from './request.ts'

/** What makes it more, or something else, than a talk: the most telling first. */
const heavier = ['introduction', 'job', 'mentorship', 'visit', 'look'] as const

/** What an answer can say of a request. */
export function requestFacts(signs: RequestSigns): GuidingRequest {
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
    takesPlace: more !== 'job' && more !== 'introduction',
    isFormal: signs.isFormal,
    isTalk: hasTalk,
    inWriting: isAnswerEnough(signs),
    ...(more && { more }),
  }
}

/** Whether an answer in writing is all that is asked for: it takes no place. */
const isAnswerEnough = ({ things, minutes, inWriting, questions, isBounded, isAsked }: RequestSigns) =>
  minutes === undefined &&
  things.every((thing) => thing === 'questions' || thing === 'look') &&
  isBounded &&
  (inWriting || questions !== undefined || isAsked || things.includes('look'))

/** The three answers to a request. */
export type RequestAnswer = 'accept-request' | 'smaller-offer' | 'kind-no'

/**
 * Which answer is proposed, the choice being the user's. What an answer in writing settles takes no place and gets one; without a
 * free place the rest gets the kind no; a job, a visit to somebody who meets nobody in person, and what has no bound, gets the smaller offer; else yes.
 */
export function proposedAnswer(
  signs: RequestSigns,
  { commitment, taken }: Pick<GuidingFacts, 'commitment' | 'taken'>,
): ProposedAnswer {
  if (isAnswerEnough(signs)) return { answer: 'smaller-offer', because: 'in-writing' }
  if (commitment && taken >= commitment.people) return { answer: 'kind-no', because: 'no-place' }
  if (isJob(signs) || !signs.isBounded || !mayCome(signs, commitment))
    return { answer: 'smaller-offer', because: 'too-much' }
  return commitment
    ? { answer: 'accept-request', because: 'place-free' }
    : { answer: 'smaller-offer', because: 'no-commitment' }
}

/** Who wants to come gets a yes only where meeting in person is promised. */
const mayCome = ({ things }: RequestSigns, commitment: GuidingFacts['commitment']) =>
  !things.includes('visit') || commitment?.ways.includes('in-person') !== false

/** A job alone: whoever asks to be introduced to somebody asks for that. */
const isJob = ({ things }: RequestSigns) => things.includes('job') && !things.includes('introduction')

/** An answer, and why it is proposed. */
export interface ProposedAnswer {
  readonly answer: RequestAnswer
  readonly because: 'in-writing' | 'no-place' | 'too-much' | 'place-free' | 'no-commitment'
}
