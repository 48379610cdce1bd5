import type { Hook, HookKind, Offered } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import type { Me } from '../../model/me.ts'
import type { Persona } from '../../model/persona.ts'
import { findHooks } from '../hooks.ts'
import { gatherOffered } from './offered.ts'
import { gatherMatters, type HookContext } from './persona-matters.ts'
import { findTodayHooks } from './positions.ts'

/** What joins the two beside the thing that a message begins with: it can be said in half a sentence. */
export interface Ties {
  /** The person took the step that the user hopes to take. */
  readonly step?: Hook | undefined
  /** An employer, a school of both; a role that the user has and the person had. */
  readonly employer?: Hook | undefined
  readonly school?: Hook | undefined
  readonly role?: Hook | undefined
  /** What the person does today. */
  readonly today?: Hook | undefined
  /** What the person's page offers. */
  readonly offered?: Offered | undefined
}

interface Remembered {
  readonly persona: Persona
  readonly me: Me
  readonly ties: Ties
}

const remembered = new WeakMap<Known, Remembered>()

function findTies(known: Known, context: HookContext, all: readonly Hook[]): Ties {
  const first = (kind: HookKind) => all.find((hook) => hook.kind === kind)
  return {
    step: all.find(({ kind, link }) => kind === 'move' && link === 'aim'),
    employer: first('shared-employer'),
    school: first('shared-school'),
    role: first('shared-role'),
    today: first('today') ?? findTodayHooks(known, context, gatherMatters(context))[0]?.hook,
    offered:
      all.find(({ offered }) => offered !== undefined)?.offered ?? gatherOffered(known, context.lexicons),
  }
}

/** What joins a person with the user, whatever the message begins with; the same for every message to them. `all`: their hooks, where they were looked for already. */
export function tiesOf(known: Known, context: HookContext, all?: readonly Hook[]): Ties {
  const { persona, me } = context
  const kept = remembered.get(known)
  if (kept?.persona === persona && kept.me === me) return kept.ties
  const ties = findTies(known, context, all ?? findHooks(known, context))
  remembered.set(known, { persona, me, ties })
  return ties
}
