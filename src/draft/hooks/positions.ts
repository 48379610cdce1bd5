import type { Known } from '../../model/known.ts'
import { type Found, hookOf } from './found.ts'
import type { HookContext, PersonaMatters } from './persona-matters.ts'

import { countShared, relate, rolesOf } from './roles.ts'

/** A shared idea, or two words of a title. */
const SAME_WORK = 3

/** A role that the user has now and the person had before. */
export function findRoleHooks(
  known: Known,
  context: HookContext,
  { origin }: PersonaMatters,
): readonly Found[] {
  const { lexicons } = context
  const past = rolesOf(known, context).filter(({ seen }) => seen.value.to !== 'now')
  const found = past.findLast(
    ({ title, matter }) => countShared({ title, ideas: matter }, origin, lexicons) >= SAME_WORK,
  )
  if (!found) return []
  const { title, company, seen } = found
  const names = { role: title, ...(company !== '' && { company }) }
  return [{ near: 1, hook: hookOf('shared-role', 0, seen, { topic: title, names, link: 'origin' }) }]
}

/** The role that the person has today, where it is what the user wants to learn, where they are heading, or what they do too. */
export function findTodayHooks(
  known: Known,
  context: HookContext,
  matters: PersonaMatters,
): readonly Found[] {
  const now = rolesOf(known, context).findLast(({ seen }) => seen.value.to === 'now')
  if (!now) return []
  const { here, there, learnt, line } = relate(now, matters, context.lexicons)
  // Two who do the same work have it in common, whatever else joins them.
  const link = there > 0 ? 'aim' : learnt > 0 ? 'need' : here >= SAME_WORK ? 'origin' : undefined
  const { title, company, seen } = now
  const names = { role: title, ...(company !== '' && { company }) }
  const near = link ? 1 : 0
  return [{ near, hook: hookOf('today', 0, seen, { topic: title, names, link, line, at: seen.value.from }) }]
}
