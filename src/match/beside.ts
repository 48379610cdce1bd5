import type { Me } from '../model/me.ts'
import type { ConceptId } from '../model/persona.ts'
import { conceptsIn } from './concepts/index.ts'

/** The ideas that texts name which stand beside a wish: who says it, and what else they want. They settle the sense of its words. */
export const ideasNamed = (texts: readonly (string | undefined)[]): readonly ConceptId[] => [
  ...new Set(texts.flatMap((text) => conceptsIn(text ?? '').map(({ concept }) => concept))),
]

/** The texts in which somebody says who they are. */
export const textsOf = ({ role, intro }: Me): readonly (string | undefined)[] => [
  role,
  ...Object.values(intro),
]
