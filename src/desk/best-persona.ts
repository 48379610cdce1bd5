import { matchLexicons } from '../languages/recognises.ts'
import type { Known } from '../model/known.ts'
import type { Match } from '../model/match.ts'
import type { Persona } from '../model/persona.ts'
import { match } from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import type { AtHand } from './at-hand.ts'

/**
 * The id of the persona that a person fits best, where there are several and enough is known to say so. `judged`: the match
 * with one of them, which is known already.
 */
export function bestPersona(
  known: Known,
  {
    personas,
    me,
    settings,
    touchpoints,
    vectors,
  }: Pick<AtHand, 'personas' | 'me' | 'settings' | 'touchpoints' | 'vectors'>,
  judged?: { readonly persona: Persona; readonly match: Match },
): string | undefined {
  if (personas.length < 2) return undefined
  const now = clock()
  const by = (persona: Persona) =>
    match(known, { persona, me, settings, touchpoints, lexicons: matchLexicons, now, vectors })
  const [best] = personas
    .map((persona) => ({
      id: persona.id,
      match: persona === judged?.persona ? judged.match : by(persona),
    }))
    .filter(({ match: { band, ruledOutBy } }) => band !== null && ruledOutBy.length === 0)
    .sort((one, other) => (other.match.score ?? 0) - (one.match.score ?? 0))
  return best?.id
}
