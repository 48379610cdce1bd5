import type { Known } from '../model/known.ts'
import type { Settings } from '../model/settings.ts'
import { answeredBy, type QuestionLexicon } from './answered.ts'
import { needWords } from './need-words.ts'
import { sayAll } from './phrase.ts'
import type { Sources } from './word.ts'

/** More than three questions work against an answer (evidence: questions). */
const [LEAST, MOST] = [2, 3]
/** How many ways to ask about the persona's own matters are offered. Our judgement. */
const MOST_OFFERED = 6

/** The questions that one persona gives: about what the user wants to learn, then about where they are heading. */
const specific = (context: Sources, each: number): readonly string[] => {
  const { says, language, seed } = context
  const { need, goal } = needWords(context)
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
export function questions(context: Sources): readonly string[] {
  const one = specific(context, 1)
  const made = one.length > 1 ? one : specific(context, LEAST)
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
export function questionBank(
  context: Sources & {
    readonly known: Known
    readonly settings: Settings
    readonly answered: QuestionLexicon
  },
): QuestionBank {
  const { known, settings, language, says, answered } = context
  const open = (list: readonly string[]) => list.filter((one) => !answeredBy(one, known, answered))
  return {
    own: open(settings.questions[language] ?? []),
    made: open(specific(context, 2)).slice(0, MOST_OFFERED),
    general: open([...says.questions.any, ...says.questions.always]),
  }
}
