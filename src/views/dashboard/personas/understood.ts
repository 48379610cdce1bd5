import { matchLexicons } from '../../../languages/recognises.ts'
import type { LineRole } from '../../../model/persona.ts'
import { ideasNamed, understand } from '../../../pipeline.ts'

/** What was understood in a line of a persona. */
export type Understood = ReturnType<typeof understand>

/** Understands a line in whatever language it is written. `beside`: what the user writes around it, of themselves and of their goals. */
export const understandLine = (
  text: string,
  role: LineRole,
  beside: readonly (string | undefined)[] = [],
): Understood => understand(text, role, matchLexicons, ideasNamed(beside))

/** Too vague to look for. Words that are merely new to the vocabulary are not: they are looked for as they are. */
export const isVague = (understood: Understood): boolean =>
  understood.vague !== null && understood.vague !== 'nothing-understood'
