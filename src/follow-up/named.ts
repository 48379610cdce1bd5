import { personId } from '../model/person-key.ts'
import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'

/** Touchpoints in the order of recording, but each after the one that it names. */
export function namedFirst(touchpoints: readonly Touchpoint[]): readonly Touchpoint[] {
  const named = namedBy(touchpoints)
  const placed = new Set<Touchpoint>()
  for (const touchpoint of touchpoints) {
    const chain = new Set<Touchpoint>()
    let next: Touchpoint | undefined = touchpoint
    // Names that lead round in a circle say nothing.
    while (next && !placed.has(next) && !chain.has(next)) {
      chain.add(next)
      next = named.get(next)
    }
    for (const one of [...chain].reverse()) placed.add(one)
  }
  return [...placed]
}

/**
 * What each touchpoint names, where it is among the given ones: by `of`, or as a message that was recorded as sent names
 * the copy of it that was recorded last before. Only what is of the same person is taken back.
 */
export function namedBy(touchpoints: readonly Touchpoint[]): ReadonlyMap<Touchpoint, Touchpoint> {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const copies = new Map<string, Touchpoint>()
  return new Map(
    touchpoints.flatMap((touchpoint): [Touchpoint, Touchpoint][] => {
      if (touchpoint.kind === 'copied') copies.set(messageOf(touchpoint), touchpoint)
      const named = touchpoint.of === undefined ? copyOf(touchpoint, copies) : byId.get(touchpoint.of)
      return named && mayName(touchpoint, named) ? [[touchpoint, named]] : []
    }),
  )
}

const copyOf = (touchpoint: Touchpoint, copies: ReadonlyMap<string, Touchpoint>) =>
  touchpoint.kind === 'sent' ? copies.get(messageOf(touchpoint)) : undefined

const mayName = (touchpoint: Touchpoint, named: Touchpoint) =>
  named !== touchpoint &&
  (touchpoint.kind !== 'undone' || personId(touchpoint.person) === personId(named.person))

/** Which message this is: its draft; where none was kept, what it is for and how it travels. */
const messageOf = ({ person, draft, message, channel }: TouchpointOf<'copied' | 'sent'>) =>
  `${personId(person)} ${draft ?? `${message} ${channel}`}`
