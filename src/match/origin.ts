import type { Me } from '../model/me.ts'
import type { ConceptId } from '../model/persona.ts'
import { areNear, conceptsIn, covers } from './concepts/index.ts'
import type { Statement } from './statements.ts'
import { narrowest } from './wish.ts'

const mine = new WeakMap<Me, readonly ConceptId[]>()

/** What I am, by the role that I state, or else by my sentence about myself. */
function ideasOf(me: Me): readonly ConceptId[] {
  const known = mine.get(me)
  if (known) return known
  const texts = me.role ? [me.role] : Object.values(me.intro)
  const made = narrowest([
    ...new Set(texts.flatMap((text) => conceptsIn(text ?? '').map(({ concept }) => concept))),
  ])
  mine.set(me, made)
  return made
}

/** What a neighbouring trade is worth beside my own (our judgement). */
const NEIGHBOUR = 0.5

/** How far somebody stands or stood where I stand, 0 to 1: by their titles and headline. Whoever did knows the way from there. */
export function originOf(statements: readonly Statement[], me: Me): number {
  const ideas = ideasOf(me)
  if (ideas.length === 0) return 0
  const theirs = new Set(
    statements
      .filter(({ place }) => place === 'title' || place === 'headline')
      .flatMap(({ concepts }) => concepts.map(({ concept }) => concept)),
  )
  const worth = (idea: ConceptId) =>
    Math.max(
      0,
      ...[...theirs].map((one) =>
        covers(one, idea) ? 1 : areNear(one, idea) || areNear(idea, one) ? NEIGHBOUR : 0,
      ),
    )
  return ideas.reduce((sum, idea) => sum + worth(idea), 0) / ideas.length
}
