import type { ChosenWish } from '../model/draft.ts'
import { languageCodes } from '../model/language.ts'
import type { LineRole, PersonaLine } from '../model/persona.ts'
import type { Sources } from './filling.ts'
import { sharedWords } from './hooks/shared-words.ts'
import { clausesIn, isDoubted, linesOf } from './persona-clauses.ts'
import { type Filling, isIn } from './phrase.ts'

/** One of the user's wishes in the language of the message, with the id under which it can be chosen. */
export interface OfferedWish {
  readonly id: string
  readonly wish: ChosenWish
  /** What they want to learn, or where they are heading. */
  readonly role: LineRole
  readonly filling: Filling
}

/** Each clause of a line, as it can be chosen. */
const wishesIn = (line: PersonaLine, sources: Sources): readonly OfferedWish[] =>
  clausesIn(line, sources).map((said, clause) => ({
    id: `${line.id}-w${clause + 1}`,
    wish: { line: line.id, clause, said },
    role: line.role,
    filling: { text: said, uses: [{ line: line.id }] },
  }))

/** A direction that the user only thinks of would stand in a message as decided; what they ask to decide does not. */
const isFirm = ({ role, filling }: OfferedWish, sources: Sources) =>
  role !== 'long-goal' || sources.phrases.decides.test(filling.text) || !isDoubted(filling, sources)

/** Everything that the user can ask about in the language of the message: what they want to learn first, each once. */
export function wishesOf(sources: Sources): readonly OfferedWish[] {
  const all = linesOf(sources, ['gap', 'short-goal', 'long-goal'])
    .flatMap((line) => wishesIn(line, sources))
    .filter((one) => isFirm(one, sources))
  return all.filter(
    ({ filling: { text } }, at) => all.findIndex(({ filling }) => filling.text === text) === at,
  )
}

/** Whether a clause is another wording of one: most of what it tells is in both. Our judgement. */
function isReworded(said: string, now: string, { hookLexicons }: Sources): boolean {
  return 2 * sharedWords(now, said, hookLexicons) >= sharedWords(said, said, hookLexicons)
}

/** The place of a chosen clause in its line: by its words, in whatever language; else its old place, where no other wish stands there. */
function placeOf({ clause, said }: ChosenWish, line: PersonaLine, sources: Sources): number {
  const here = clausesIn(line, sources)
  const lists = [here, ...languageCodes.map((code) => line.phrases?.[code] ?? [])]
  const [place] = lists.map((list) => list.indexOf(said)).filter((at) => at >= 0)
  const now = here[clause]
  if (place !== undefined || now === undefined) return place ?? -1
  return isIn(said, sources.language) && !isReworded(said, now, sources) ? -1 : clause
}

/** The wish that the user chose, as it is said in the language of the message; undefined where none is, or it is there no longer. */
export function findWish(sources: Sources): OfferedWish | undefined {
  const { persona, wish } = sources
  const line = wish && persona.lines.find(({ id }) => id === wish.line)
  if (!line) return undefined
  const one = wishesIn(line, sources)[placeOf(wish, line, sources)]
  return one && isFirm(one, sources) ? one : undefined
}
