import type { Persona } from '../model/persona.ts'
import type { Touchpoint } from '../model/touchpoint.ts'

/** Whether something of the user's own came to a good end: a relationship that was closed well, or said goodbye to with thanks. */
export const isGoodEnd = (one: Touchpoint, now: string): boolean =>
  ((one.kind === 'closed' && one.why === 'natural-end') ||
    (one.kind === 'sent' && one.message === 'graceful-close')) &&
  one.at <= now

/** Whether the user said that they reached what they looked for guidance for. */
export const isReached = ({ reachedAt }: Pick<Persona, 'reachedAt'>, now: string): boolean =>
  reachedAt !== undefined && reachedAt <= now
