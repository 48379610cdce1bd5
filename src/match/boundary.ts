import type { Known } from '../model/known.ts'
import type { Boundary } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import type { MatchLexicons } from './lexicon.ts'
import { isSameOrganisation } from './organisations.ts'

interface BoundaryContext {
  readonly persona: Persona
  readonly me: Me
  readonly touchpoints: readonly Touchpoint[]
  readonly lexicons: MatchLexicons
}

/** Somebody by what a list tells of them. */
export interface Named {
  readonly name: string
  readonly handle?: string | undefined
  /** Where they work now. */
  readonly companies: readonly string[]
}

/** Boundaries of mine that a name, an address or an employer tells. */
export function namedBoundaries(
  { name, handle, companies }: Named,
  { persona, me, lexicons }: Pick<BoundaryContext, 'persona' | 'me' | 'lexicons'>,
): readonly Boundary[] {
  const above = me.reportingLine.filter((entry) => isSameName(entry, name))
  const excluded = persona.excluded.filter(
    (entry) =>
      isSameName(entry, name) ||
      fold(entry) === handle ||
      companies.some((company) => isSameOrganisation(entry, company, lexicons)),
  )
  return [
    ...above.map((by) => ({ kind: 'reporting-line' as const, by })),
    ...excluded.map((by) => ({ kind: 'excluded' as const, by })),
  ]
}

/** Boundaries of mine that rule a person out: whom I must not ask, have asked, or do not want to ask. */
export function boundaries(
  known: Known,
  { persona, me, touchpoints, lexicons }: BoundaryContext,
): readonly Boundary[] {
  const companies = known.profile.positions
    .filter(({ value }) => value.to === 'now')
    .flatMap(({ value }) => value.company ?? [])
  const told = { name: known.profile.name?.value ?? '', handle: known.person.handle, companies }
  const [above, excluded] = (['reporting-line', 'excluded'] as const).map((kind) =>
    namedBoundaries(told, { persona, me, lexicons }).filter((one) => one.kind === kind),
  )
  const declined = touchpoints.findLast(
    (touchpoint) => touchpoint.kind === 'declined' || touchpoint.kind === 'reopened',
  )
  return [
    ...(above ?? []),
    ...(declined?.kind === 'declined' ? [{ kind: 'asked-and-declined' as const, by: declined.at }] : []),
    ...(excluded ?? []),
  ]
}

/** The same words in any order, whatever the case and the accents. */
function isSameName(one: string, other: string): boolean {
  const wordsOfName = (name: string) =>
    wordsOf(name)
      .map((word) => word.folded)
      .sort()
      .join(' ')
  return wordsOfName(one) !== '' && wordsOfName(one) === wordsOfName(other)
}
