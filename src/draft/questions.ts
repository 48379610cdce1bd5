import { conceptsIn } from '../match/concepts/index.ts'
import type { Known } from '../model/known.ts'
import type { Settings } from '../model/settings.ts'
import { answeredBy, type QuestionWords } from './answered.ts'
import { sayAll } from './phrase.ts'
import type { Sources } from './word.ts'
import { wordsKnown } from './words-known.ts'

/** More than three questions work against an answer (evidence: questions). */
const [LEAST, MOST] = [2, 3]
/** How many ways to ask about the persona's own matters are offered. Our judgement. */
const MOST_OFFERED = 6

/** Whether the person has been where the persona wants to go: only they can tell of it. */
function hasBeenThere({ known, persona }: Sources): boolean {
  const goal = persona.path?.to ?? persona.lines.find(({ role }) => role === 'long-goal')?.concepts[0]
  const titles = [
    known?.profile.headline?.value,
    ...(known?.profile.positions ?? []).map(({ value }) => value.title),
  ]
  return titles.some((title) => title && conceptsIn(title).some(({ concept }) => concept === goal))
}

/** The questions that one persona and one person give: first about what the message asks for, then about what else they can tell of. */
const specific = (context: Sources, each: number): readonly string[] => {
  const { says, language, seed, hook } = context
  const words = wordsKnown(context)
  const { path, gap, direction } = says.questions
  const way = hasBeenThere(context) ? [path, direction] : []
  const lists = hook?.kind === 'move' ? [...way, gap] : [gap, ...way]
  return lists.flatMap((list) => sayAll(list, seed, words, language).slice(0, each)).map(({ text }) => text)
}

/**
 * Two or three specific questions from the persona's gaps and path, in the message's language; none of them can be looked up.
 * A matter in the user's own words is a question already; where nothing is known, general ones stand in.
 */
export function questions(context: Sources): readonly string[] {
  const one = specific(context, 1)
  const made = one.length > 1 ? one : specific(context, LEAST)
  if (made.length > 0) return made.slice(0, MOST)
  if (wordsKnown(context).matter) return []
  const general = sayAll(context.says.questions.any, context.seed, {}, context.language)
  return general.map(({ text }) => text).slice(0, LEAST)
}

/** What can be asked: the user's own questions, those made from the persona, and those that are always worth asking. */
export interface QuestionBank {
  readonly own: readonly string[]
  readonly made: readonly string[]
  readonly general: readonly string[]
}

/** The questions to choose from in the message's language, without those that the profile answers already. */
export function questionBank(
  context: Sources & { readonly known: Known; readonly settings: Settings; readonly answered: QuestionWords },
): QuestionBank {
  const { known, settings, language, says, answered } = context
  const open = (list: readonly string[]) => list.filter((one) => !answeredBy(one, known, answered))
  return {
    own: open(settings.questions[language] ?? []),
    made: open(specific(context, 2)).slice(0, MOST_OFFERED),
    general: open([...says.questions.any, ...says.questions.always]),
  }
}
