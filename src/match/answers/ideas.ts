import type { ConceptId } from '../../model/persona.ts'
import type { Evidence } from '../../model/reading.ts'
import { saysNoSubject } from '../background.ts'
import { type ConceptHit, conceptOf } from '../concepts/index.ts'
import { isAkin } from '../concepts/second-sign.ts'
import type { Case } from '../criteria/criterion.ts'
import { quoteFrom, type Statement } from '../statements.ts'
import { type Relation, relationsTo, relationTo, type Wish } from '../wish.ts'
import type { Answer, Found } from './found.ts'

interface Sign {
  readonly outcome: 'met' | 'partly'
  readonly evidence: Evidence
  readonly worth: number
}

/** What an idea is worth by how it is answered; what is done today is worth 1 (our judgement). */
const WORTH = { former: 0.95, modifier: 0.9, listed: 0.8, near: 0.25 } as const

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
  const met = isAnswered(ideas.map((idea, at) => ({ idea, isMet: found[at]?.[0]?.outcome === 'met' })))
  const outcome = met ? 'met' : 'partly'
  const kept = found.flat().filter((one) => !met || one.outcome === 'met')
  const evidence = evidenceOf([...best.filter((one) => kept.includes(one)), ...kept])
  return { share, ...(evidence && { answer: { outcome, by: 'idea', evidence } }) }
}

/**
 * Whether a line is met: most of its narrow ideas are, or half of them, to which the others are akin: who explains data to boards
 * presents, but who teaches welding has not nursed.
 */
function isAnswered(all: readonly { readonly idea: ConceptId; readonly isMet: boolean }[]): boolean {
  const met = all.filter(({ isMet }) => isMet)
  const share = met.length / all.length
  const isOfMet = (idea: ConceptId) => met.some((one) => isAkin(one.idea, idea))
  return share > ENOUGH || (share === ENOUGH && all.every(({ idea }) => isOfMet(idea)))
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
      worth: isDeed ? deedWorth(statement, hit) : direct ? WORTH.listed : WORTH.near,
    },
  ]
}

/** What is done today is worth 1; what was, and a title that goes on behind the idea (“welding inspector”), a little less. */
const deedWorth = (statement: Statement, hit: ConceptHit): number =>
  (statement.until === 'now' ? 1 : WORTH.former) * (goesOn(statement, hit) ? WORTH.modifier : 1)

/** Whether another word that is no rank stands directly behind an idea in a title or headline. */
function goesOn({ place, words }: Statement, hit: ConceptHit): boolean {
  if (place !== 'title' && place !== 'headline') return false
  const next = words.find(({ start }) => start >= hit.end)
  return next !== undefined && next.start === hit.end + 1 && !saysNoSubject(next.folded)
}

/** A headline of words between bars lists skills; a role in it is a deed all the same. */
const isBareList = (statement: Statement, all: readonly Statement[]) =>
  statement.place === 'headline' &&
  statement.words.length <= (all.filter(({ place }) => place === 'headline').length > 1 ? 4 : 2) &&
  !statement.concepts.some((hit) => conceptOf(hit.concept)?.kind === 'role')
