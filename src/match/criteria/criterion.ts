import type { Known } from '../../model/known.ts'
import type { Verdict } from '../../model/match.ts'
import type { Me } from '../../model/me.ts'
import type { Persona } from '../../model/persona.ts'
import type { Among } from '../among.ts'
import type { MatchLexicons } from '../lexicon.ts'
import type { Statement } from '../statements.ts'
import type { Vectors } from '../vectors.ts'

/** What a judge looks at. */
export interface Case {
  readonly known: Known
  /** What the profile says, taken apart once for all judges. */
  readonly statements: readonly Statement[]
  readonly persona: Persona
  readonly me: Me
  readonly lexicons: MatchLexicons
  readonly now: string
  readonly vectors?: Vectors | undefined
  /** What words tell among people who are put in an order together. */
  readonly among?: Among | undefined
}

/** Answers one question about a person. No verdict where the persona or About me does not ask it. */
export type Judge = (given: Case) => readonly Verdict[]
