import type { Evidence } from '../../model/reading.ts'
import { conceptOf } from '../concepts/index.ts'
import type { Case } from '../criteria/criterion.ts'
import { quoteFrom, type Statement } from '../statements.ts'
import { type Relation, relationsTo, relationTo, type Wish } from '../wish.ts'
import type { Answer, Found } from './found.ts'

interface Sign {
  readonly outcome: 'met' | 'partly'
  readonly evidence: Evidence
  /** Done is worth 1, listed less, a neighbour of it little (our judgement). */
  readonly worth: number
}

/** More than this share of a line's narrow ideas must have been done for the line to be met (our judgement). */
const ENOUGH = 0.5

/** The narrow ideas of a line, and the share of them that the profile answers. */
export function answerByIdeas(wish: Wish, { statements }: Case): Found {
  const { ideas } = wish
  if (ideas.length === 0) return { share: 0 }
  const speaking = statements.filter(
    ({ concepts }) => concepts.length > 0 && concepts.some((hit) => relationTo(wish, hit.concept) !== 'none'),
  )
  if (speaking.length === 0) return { share: 0 }
  const isDone = (statement: Statement) => statement.weight === 'deed' && !isBareList(statement, statements)
  const found = ideas.map((_, at) =>
    bestFor(speaking.flatMap((statement) => foundIn(statement, wish, at, isDone))),
  )
  const best = found.flatMap((some) => some.slice(0, 1))
  const share = best.reduce((sum, { worth }) => sum + worth, 0) / ideas.length
  const met = best.filter(({ outcome }) => outcome === 'met').length / ideas.length > ENOUGH
  const outcome = met ? 'met' : 'partly'
  const kept = found.flat().filter((one) => !met || one.outcome === 'met')
  const evidence = evidenceOf([...best.filter((one) => kept.includes(one)), ...kept])
  return { share, ...(evidence && { answer: { outcome, by: 'idea', evidence } }) }
}

const bestFor = (found: readonly Sign[]) => found.toSorted((one, other) => other.worth - one.worth)

/** Up to three different quotes. */
function evidenceOf(found: readonly Sign[]): Answer['evidence'] | undefined {
  const [first, ...rest] = [...new Map(found.map(({ evidence }) => [evidence.quote, evidence])).values()]
  return first && [first, ...rest.slice(0, 2)]
}

/** What a statement says of one idea of a wish: it names it, a narrower form of it, or a neighbour. */
function foundIn(
  statement: Statement,
  wish: Wish,
  at: number,
  isDone: (statement: Statement) => boolean,
): readonly Sign[] {
  const first = (wanted: Relation) =>
    statement.concepts.find(({ concept }) => relationsTo(wish, concept).each[at] === wanted)
  const direct = first('direct')
  const hit = direct ?? first('near')
  if (!hit) return []
  const isDeed = direct !== undefined && isDone(statement)
  return [
    {
      outcome: isDeed ? 'met' : 'partly',
      evidence: quoteFrom(statement, hit),
      worth: isDeed ? 1 : direct ? 0.8 : 0.25,
    },
  ]
}

/** A headline of words between bars lists skills; a role in it is a deed all the same. */
const isBareList = (statement: Statement, all: readonly Statement[]) =>
  statement.place === 'headline' &&
  statement.words.length <= (all.filter(({ place }) => place === 'headline').length > 1 ? 4 : 2) &&
  !statement.concepts.some((hit) => conceptOf(hit.concept)?.kind === 'role')
