import type { Known } from '../../model/known.ts'
import { wordsOf } from '../../text/words.ts'
import { type Found, hookOf, roleName } from './found.ts'
import { countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike } from './nearness.ts'
import type { HookContext, PersonaMatters } from './persona-matters.ts'

import { countShared, relate, rolesOf } from './roles.ts'

/** A shared idea, or two words of a title. */
const SAME_WORK = 3

/** Between the parts of a headline. */
const PARTS = /\s*(?:[|•·–—,]|\s-\s)\s*/u

/** “Owner and hand therapist” is a hand therapist. */
const endsWith = (title: string, trade: string) => {
  const [words, last] = [wordsOf(title), wordsOf(trade)]
  const behind = words.slice(-last.length)
  return behind.length === last.length && last.every((word, at) => behind[at] && isAlike(word, behind[at]))
}

const saysTheSame = (one: string, other: string) => {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return words.length === others.length && words.every((word, at) => others[at] && isAlike(word, others[at]))
}

/** A title without what only tells the rank: who is head piano technician is a piano technician. */
const withoutRank = (title: string, all: HookLexicons) =>
  wordsOf(title)
    .filter((word) => countsIn([word], all)('ranks') + countsIn([word], all)('leads') === 0)
    .map(({ text }) => text)
    .join(' ')

/** Whether somebody still is, or calls themselves, what a past role was: of them nobody says that they were it once. */
function isStill(title: string, { profile }: Known, all: HookLexicons): boolean {
  const now = profile.positions.flatMap(({ value }) =>
    value.to === 'now' ? [value.title ?? '', roleName(value.title ?? '')] : [],
  )
  const told = profile.headline?.value.split(PARTS) ?? []
  const trade = withoutRank(title, all)
  const isSame = (one: string) => {
    const other = withoutRank(one, all)
    return other !== '' && saysTheSame(other, trade)
  }
  return (
    [...now, ...told].some((one) => saysTheSame(one, title) || isSame(one)) ||
    now.some((one) => trade !== '' && endsWith(one, trade))
  )
}

/** A role that the user has now and the person had before, and has no more. */
export function findRoleHooks(
  known: Known,
  context: HookContext,
  { origin }: PersonaMatters,
): readonly Found[] {
  const { lexicons } = context
  const past = rolesOf(known, context).filter(
    ({ seen, title }) => seen.value.to !== 'now' && !isStill(title, known, lexicons),
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
  // “Because you are owner” gives no reason: of whom only the rank is known, the house is named.
  const isRank = company !== '' && withoutRank(title, context.lexicons) === ''
  const names = { ...(!isRank && { role: title }), ...(company !== '' && { company }) }
  const near = link ? 1 : 0
  return [{ near, hook: hookOf('today', 0, seen, { topic: title, names, link, line, at: seen.value.from }) }]
}
