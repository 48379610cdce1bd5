import type { Known } from '../model/known.ts'
import type { Settings } from '../model/settings.ts'
import type { Sources } from './filling.ts'
import { findAnswer, type QuestionLexicon } from './find-answer.ts'
import { fillNeed } from './need-fillings.ts'
import { sayAll } from './phrase.ts'

/** More than three questions work against an answer (evidence: questions). */
const [LEAST, MOST] = [2, 3]
/** How many ways to ask about the persona's own matters are offered. Our judgement. */
const MOST_OFFERED = 6

/** The questions that one persona gives: about what the user wants to learn, then about where they are heading. */
const askSpecific = (context: Sources, each: number): readonly string[] => {
  const { says, language, seed } = context
  const { need, goal } = fillNeed(context)
  const { want, aim } = says.questions
  const lists = [
    { list: want, fillings: { want: need } },
    { list: aim, fillings: { aim: goal } },
  ]
  return lists
    .flatMap(({ list, fillings }) => sayAll(list, seed, fillings, language).slice(0, each))
    .map(({ text }) => text)
}

/**
 * Two or three specific questions from what the user wants and where they are heading, in the message's language; none of
 * them can be looked up. Where nothing is known, general ones stand in.
 */
export function proposeQuestions(context: Sources): readonly string[] {
  const one = askSpecific(context, 1)
  const made = one.length > 1 ? one : askSpecific(context, LEAST)
  const general = sayAll(context.says.questions.any, context.seed, {}, context.language)
  return [...made, ...general.map(({ text }) => text).slice(0, Math.max(0, LEAST - made.length))].slice(
    0,
    MOST,
  )
}

/** What can be asked: the user's own questions, those made from the persona, and those that are always worth asking. */
export interface QuestionBank {
  readonly own: readonly string[]
  readonly made: readonly string[]
  readonly general: readonly string[]
}

/** The questions to choose from in the message's language, without those that the profile answers already. */
export function listQuestions(
  context: Sources & {
    readonly known: Known
    readonly settings: Settings
    readonly answered: QuestionLexicon
  },
): QuestionBank {
  const { known, settings, language, says, answered } = context
  const open = (list: readonly string[]) => list.filter((one) => !findAnswer(one, known, answered))
  return {
    own: open(settings.questions[language] ?? []),
    made: open(askSpecific(context, 2)).slice(0, MOST_OFFERED),
    general: open([...says.questions.any, ...says.questions.always]),
  }
}
