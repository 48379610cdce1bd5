import type { Known } from '../model/known.ts'
import type { Boundary } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'
import { isSameOrganisation } from './organisations.ts'
import type { MatchWordsByLanguage } from './words.ts'

interface BoundaryContext {
  readonly persona: Persona
  readonly me: Me
  readonly touchpoints: readonly Touchpoint[]
  readonly words: MatchWordsByLanguage
}

/** Boundaries of mine that rule a person out: whom I must not ask, have asked, or do not want to ask. */
export function boundaries(
  known: Known,
  { persona, me, touchpoints, words }: BoundaryContext,
): readonly Boundary[] {
  const name = known.profile.name?.value ?? ''
  const current = known.profile.positions
    .filter(({ value }) => value.to === 'now')
    .flatMap(({ value }) => value.company ?? [])
  const above = me.reportingLine.filter((entry) => isSameName(entry, name))
  const excluded = persona.excluded.filter(
    (entry) =>
      isSameName(entry, name) ||
      fold(entry) === known.person.handle ||
      current.some((company) => isSameOrganisation(entry, company, words)),
  )
  const declined = touchpoints.findLast(
    (touchpoint) => touchpoint.kind === 'declined' || touchpoint.kind === 'reopened',
  )
  return [
    ...above.map((by) => ({ kind: 'reporting-line' as const, by })),
    ...(declined?.kind === 'declined' ? [{ kind: 'asked-and-declined' as const, by: declined.at }] : []),
    ...excluded.map((by) => ({ kind: 'excluded' as const, by })),
  ]
}

/** The same words in any order, whatever the case and the accents. */
function isSameName(one: string, other: string): boolean {
  const words = (name: string) =>
    wordsOf(name)
      .map((word) => word.folded)
      .sort()
      .join(' ')
  return words(one) !== '' && words(one) === words(other)
}
