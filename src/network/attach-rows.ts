import type { SameAnswer } from '../model/people-list.ts'
import { type Gathered, takeIn } from './one-person.ts'
import { type PeopleIndex, peopleIndex } from './people-index.ts'
import { type SameQuestion, sameQuestion } from './same-question.ts'

/** Gives rows without an address to whom they are of; those that cannot be told stay as they are and are asked for. */
export function attachRows(
  anchors: ReadonlySet<Gathered>,
  loose: Set<Gathered>,
  answers: readonly SameAnswer[],
): readonly SameQuestion[] {
  const around = { index: peopleIndex(anchors), others: peopleIndex(loose), answers }
  const questions: SameQuestion[] = []
  const attached: { readonly one: Gathered; readonly to: Gathered }[] = []
  for (const one of loose) {
    const found = whose(one, around)
    if ('to' in found) attached.push({ one, to: found.to })
    else if (found.question) questions.push(found.question)
  }
  // Only now: whoever was found must not depend on who came first.
  for (const { one, to } of attached) {
    takeIn(to, one)
    loose.delete(one)
  }
  return questions
}

interface Around {
  /** Whoever is known by something of their own, and the rows that are not. */
  readonly index: PeopleIndex
  readonly others: PeopleIndex
  readonly answers: readonly SameAnswer[]
}

/** Whom a row is of, or what is to be asked. */
function whose(
  one: Gathered,
  { index, others, answers }: Around,
): { readonly to: Gathered } | { readonly question: SameQuestion | undefined } {
  const said = answers.filter(({ row, other }) => one.ids.has(row) || one.ids.has(other))
  const { yes, no } = saidOf(said, index)
  const [to, ...more] = sureOf(one, index, yes).filter((other) => !no(other))
  if (to && more.length === 0) return { to }
  const earlier = others.namesakes(one).filter((other) => firstId(other) < firstId(one))
  const open = to ? [to, ...more] : [...index.namesakes(one), ...earlier].filter((other) => !no(other))
  return { question: sameQuestion(one, open) }
}

const firstId = ({ ids }: Gathered) => [...ids][0] ?? ''

/** What the user said of a row: whom it is of, and of whom it is not. */
function saidOf(said: readonly SameAnswer[], index: PeopleIndex) {
  const idsOf = (isSame: boolean) =>
    said.flatMap((answer) => (answer.isSame === isSame ? [answer.row, answer.other] : []))
  const denied = new Set(idsOf(false))
  return {
    yes: idsOf(true).flatMap(index.byId),
    no: ({ ids }: Gathered) => denied.size > 0 && [...ids].some((id) => denied.has(id)),
  }
}

/** Whom a row is surely of: as the user said, by e-mail, else by name and organisation. */
function sureOf(one: Gathered, index: PeopleIndex, yes: readonly Gathered[]): readonly Gathered[] {
  if (yes.length > 0) return yes.slice(0, 1)
  const mailed = index.ofOneEmail(one)
  return mailed.length === 1 ? mailed : index.ofOnePlace(one)
}
