import type { Part, Segment } from '../model/draft.ts'
import type { Said } from './phrase.ts'

/** A part with the ways to say it, the preferred first; `chosen` is the one that stands in the draft. */
export interface Candidate {
  readonly part: Part
  readonly ways: readonly Said[]
  readonly chosen: Segment
}

const sayWay = (candidate: Candidate, way: Said): Candidate =>
  candidate.chosen.mine ? candidate : { ...candidate, chosen: { ...candidate.chosen, ...way } }

const takeShortest = (candidate: Candidate): Candidate => {
  const [first, ...rest] = candidate.ways
  if (!first || candidate.chosen.mine) return candidate
  const way = rest.reduce((best, one) => (one.text.length < best.text.length ? one : best), first)
  return sayWay(candidate, way)
}

/** A way that saves less than this is not worth losing the fuller one for. Our judgement. */
const SAVING = 15

/** The next way in line that is clearly briefer; the candidate as it is where there is none. */
const takeBriefer = (candidate: Candidate): Candidate => {
  const { chosen, ways } = candidate
  const way = ways.find(({ text }) => text.length + SAVING <= chosen.text.length)
  return way ? sayWay(candidate, way) : candidate
}

/**
 * Says candidates more briefly until they are as short as a reader likes them, or none can be said more briefly: the least
 * important first, the ask last. Nothing is dropped for it.
 */
export function shortenAll(
  candidates: readonly Candidate[],
  drop: readonly Part[],
  isBrief: (segments: readonly Segment[]) => boolean,
): readonly Candidate[] {
  let now = candidates
  for (const part of [...drop, 'ask' as const]) {
    if (isBrief(now.map(({ chosen }) => chosen))) break
    now = now.map((one) => (one.part === part ? takeBriefer(one) : one))
  }
  return now
}

/**
 * Makes candidates fit by whole sentences: the least important are said in their shortest form, then dropped, in the order
 * of `drop`; the ask is shortened before anything with content goes. What the user touched stays; the ask is never lost.
 */
export function fit(
  candidates: readonly Candidate[],
  drop: readonly Part[],
  fits: (segments: readonly Segment[]) => boolean,
): readonly Segment[] {
  let now = candidates
  const done = () => fits(now.map(({ chosen }) => chosen))
  const dropPart = (part: Part) => {
    now = now.filter((one) => one.part !== part || one.chosen.mine)
  }
  const shorten = (part: Part) => {
    const said = (change: (one: Candidate) => Candidate) =>
      now.map((one) => (one.part === part ? change(one) : one))
    const ways = now.find((one) => one.part === part)?.ways ?? []
    // the preferred way that is short enough, before the shortest of all
    const fitting = ways
      .map((way) => said((one) => sayWay(one, way)))
      .find((all) => fits(all.map(({ chosen }) => chosen)))
    now = fitting ?? said(takeShortest)
  }
  const [polite, rest] = [drop.slice(0, 2), drop.slice(2)]
  const steps = [
    ...polite.map((part) => () => dropPart(part)),
    ...[...rest, 'ask' as const].map((part) => () => shorten(part)),
    ...rest.map((part) => () => dropPart(part)),
  ]
  for (const step of steps) {
    if (done()) break
    step()
  }
  return now.map(({ chosen }) => chosen)
}
