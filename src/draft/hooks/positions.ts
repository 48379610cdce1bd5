import type { Known } from '../../model/known.ts'
import { wordsOf } from '../../text/words.ts'
import { type Found, hookOf } from './found.ts'
import { isAlike } from './nearness.ts'
import type { HookContext, PersonaMatters } from './persona-matters.ts'

import { countShared, relate, rolesOf } from './roles.ts'

/** A shared idea, or two words of a title. */
const SAME_WORK = 3

/** Between the parts of a headline. */
const PARTS = /\s*(?:[|•·–—,]|\s-\s)\s*/u

const saysTheSame = (one: string, other: string) => {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return words.length === others.length && words.every((word, at) => others[at] && isAlike(word, others[at]))
}

/** Whether somebody still calls themselves what a past role was: of them nobody says that they were it once. */
function isStill(title: string, { profile }: Known): boolean {
  const now = profile.positions.flatMap(({ value }) => (value.to === 'now' ? (value.title ?? []) : []))
  const told = profile.headline?.value.split(PARTS) ?? []
  return [...now, ...told].some((one) => saysTheSame(one, title))
}

/** A role that the user has now and the person had before, and has no more. */
export function findRoleHooks(
  known: Known,
  context: HookContext,
  { origin }: PersonaMatters,
): readonly Found[] {
  const { lexicons } = context
  const past = rolesOf(known, context).filter(
    ({ seen, title }) => seen.value.to !== 'now' && !isStill(title, known),
  )
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
