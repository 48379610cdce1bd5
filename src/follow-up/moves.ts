import type { PersonKey } from '../model/person-key.ts'
import type { Standing } from '../model/standing.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { followLast } from './acts.ts'
import { current } from './history.ts'
import { standing } from './standing.ts'

/** What leads to a standing by being noted; `isWhole`: nothing more is to be said about it, so that it can be noted with one press. */
interface Way {
  readonly kind: 'accepted' | 'replied' | 'scheduled' | 'met' | 'thanked' | 'advised' | 'closed' | 'reopened'
  readonly isWhole: boolean
}

/** What can be noted, the least first. Messages are not: they are recorded by writing, copying and sending them. */
const ways: readonly Way[] = [
  { kind: 'accepted', isWhole: true },
  { kind: 'replied', isWhole: true },
  { kind: 'scheduled', isWhole: false },
  { kind: 'met', isWhole: true },
  { kind: 'thanked', isWhole: true },
  { kind: 'advised', isWhole: false },
  { kind: 'closed', isWhole: false },
  { kind: 'reopened', isWhole: true },
]

/** A standing that can be reached from here, and what is noted for it. */
export type Move = Way & { readonly to: Standing }

/** Where one more touchpoint leads, each standing once: found by replaying it, so that a move never says what does not hold. */
export function movesFrom(
  person: PersonKey,
  recorded: readonly Touchpoint[],
  context: { readonly hasDraft: boolean; readonly now: string },
): readonly Move[] {
  const here = standing(recorded, context)
  const moves = new Map<Standing, Move>()
  for (const way of ways) {
    const to = standing([...recorded, noteWay(person, way, recorded, context.now)], context)
    const isSense = way.kind !== 'accepted' || current(recorded, context.now).some(isNote)
    if (to !== here && isSense && !moves.has(to)) moves.set(to, { ...way, to })
  }
  return [...moves.values()]
}

/** Only an invitation can be accepted. */
const isNote = (one: Touchpoint) => 'channel' in one && one.channel === 'note'

/** What a way notes, with what its form asks for filled in for trying alone. Noted twice at one moment it is the same. */
export const noteWay = (
  person: PersonKey,
  { kind }: Pick<Way, 'kind'>,
  touchpoints: readonly Touchpoint[],
  now: string,
): Touchpoint => {
  const base = { id: `move:${kind}:${now}`, person, at: now, ...followLast({ touchpoints, now }) }
  if (kind === 'scheduled') return { ...base, kind, when: later(now), minutes: 20 }
  if (kind === 'advised') return { ...base, kind, advice: '' }
  if (kind === 'closed') return { ...base, kind, why: 'natural-end' }
  return { ...base, kind }
}

const later = (now: string) => Temporal.Instant.from(now).add({ hours: 24 }).toString()
