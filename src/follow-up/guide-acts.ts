import type { PersonKey } from '../model/person-key.ts'
import type { GuidePromise } from '../model/promise.ts'
import type { TouchpointOf } from '../model/touchpoint.ts'
import { type Acting, followLast } from './acts.ts'

/** Somebody asks me for guidance; `answerDays`: within how many working days I said that I answer. */
export const noteRequested = (
  person: PersonKey,
  text: string,
  answerDays: number | undefined,
  acting: Acting,
): TouchpointOf<'requested'> => ({
  kind: 'requested',
  id: `requested:${acting.now}`,
  person,
  at: acting.now,
  ...(text !== '' && { text }),
  ...(answerDays !== undefined && { answerDays }),
  ...followLast(acting),
})

/** I guide somebody from now on, perhaps until a day. */
export const noteGuiding = (person: PersonKey, until: string, acting: Acting): TouchpointOf<'guiding'> => ({
  kind: 'guiding',
  id: `guiding:${until}:${acting.now}`,
  person,
  at: acting.now,
  ...(until !== '' && { until }),
  ...followLast(acting),
})

/** What a guide promises. */
export interface ToPromise {
  readonly sort: GuidePromise
  readonly what: string
  /** A day; empty for none. */
  readonly due: string
  /** Whom they are named to; empty for nobody. */
  readonly to?: string
  readonly asksBoth?: boolean
}

/** I promised something to somebody whom I guide. */
export const notePromisedToGuided = (
  person: PersonKey,
  { sort, what, due, to = '', asksBoth = false }: ToPromise,
  now: string,
): TouchpointOf<'promised'> => ({
  kind: 'promised',
  id: `promised:${sort}:${now}`,
  person,
  at: now,
  what,
  sort,
  ...(due !== '' && { due }),
  ...(to !== '' && { to }),
  ...(asksBoth && { asksBoth }),
})

/** Somebody agreed: to be named, or to hear of somebody. `name`: who, where it is not the person whom it is about. */
export const noteAgreed = (
  person: PersonKey,
  about: string,
  { whose, name }: { readonly whose: 'guided' | 'other'; readonly name?: string },
  now: string,
): TouchpointOf<'agreed'> => ({
  kind: 'agreed',
  id: `agreed:${whose}:${name ?? ''}:${about}`,
  person,
  at: now,
  about,
  whose,
  ...(name !== undefined && { name }),
})

/** The agenda of a session came. */
export const noteAgendaCame = (
  person: PersonKey,
  session: string,
  now: string,
): TouchpointOf<'agenda-came'> => ({
  kind: 'agenda-came',
  id: `agenda-came:${session}`,
  person,
  at: now,
  about: session,
})
