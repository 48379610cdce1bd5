import { covers } from '../../match/concepts/index.ts'
import type { HookLink } from '../../model/draft.ts'
import type { Known } from '../../model/known.ts'
import type { Position, Seen } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { companyName, type Found, hookOf, roleName } from './found.ts'
import { countsIn } from './hook-book.ts'
import { type Matter, matterOf } from './nearness.ts'
import { type HookContext, nearest, type PersonaMatters } from './persona-matters.ts'

/** Stands between the two roles in the topic of a move. */
export const MOVE = ' → '

/** The idea that every role shares whose holder leads others. */
const LEADING = 'people-management'

interface Role {
  readonly seen: Seen<Position>
  readonly title: string
  readonly company: string
  readonly matter: Matter
  readonly leads: boolean
}

function rolesOf({ profile }: Known, { words }: HookContext): readonly Role[] {
  return profile.positions
    .flatMap((seen): readonly Role[] => {
      const { title = '', company = '' } = seen.value
      const name = roleName(title)
      if (name === '') return []
      const [brief, whole] = [matterOf(name, words), matterOf(title, words)]
      const matter = brief.concepts.size > 0 ? brief : whole
      const leads = countsIn(wordsOf(name), words)('leads') > 0
      return [{ seen, title: name, company: companyName(company), matter, leads }]
    })
    .sort((a, b) => (a.seen.value.from ?? '').localeCompare(b.seen.value.from ?? ''))
}

const overlap = (one: Matter, other: Matter) =>
  [...one.concepts].some((a) => [...other.concepts].some((b) => covers(a, b) || covers(b, a)))

const isKnown = ({ matter }: Role) => matter.concepts.size > 0

/** Whether one role is of another field than the other. */
const changesField = (before: Role, after: Role) =>
  isKnown(before) && isKnown(after) && !overlap(before.matter, after.matter)

/** Whether one role is the first that leads others in the same field. */
const stepsUp = (before: Role, after: Role) =>
  isKnown(before) && isKnown(after) && overlap(before.matter, after.matter) && after.leads && !before.leads

/** A role's ideas, with the one that every leader shares where the leader's field is the user's own. */
const ideasOf = ({ matter, leads }: Role, isOwnField: boolean): Matter =>
  leads && isOwnField ? { ...matter, concepts: new Set([...matter.concepts, LEADING]) } : matter

/** An idea of the persona that a role shares: 3 the same, 2 a wider one; neighbours and mere words are too little for a role. */
const shares = (role: Matter, others: readonly Matter[]) => {
  const near = nearest({ ...role, stems: [] }, others)
  return near >= 2 ? near : 0
}

interface Move {
  readonly before: Role
  readonly after: Role
  readonly near: number
  readonly link: HookLink | undefined
}

function movesAmong(roles: readonly Role[], { need, aim, origin }: PersonaMatters): readonly Move[] {
  return roles.flatMap((after, index) =>
    roles.slice(0, index).flatMap((before): readonly Move[] => {
      const here = shares(before.matter, origin)
      // A step up within a field is like the user's only where the field is theirs.
      if (!changesField(before, after) && !(stepsUp(before, after) && here > 0)) return []
      const ideas = ideasOf(after, here > 0)
      const [there, learnt] = [shares(ideas, aim), shares(ideas, need)]
      const link = there > 0 ? 'aim' : here > 0 ? 'origin' : learnt > 0 ? 'need' : undefined
      // To have left the same work is a tie; only the way to the same goal is as near as it gets.
      const near = there > 0 ? there + here + learnt : 1 + learnt
      return [{ before, after, near, link }]
    }),
  )
}

/** The change of role that is most like the one the user hopes for; of several alike the first step out of the role before. */
export function moveHooks(known: Known, context: HookContext, matters: PersonaMatters): readonly Found[] {
  const roles = rolesOf(known, context).filter(({ seen }) => seen.value.from)
  const begun = ({ seen }: Role) => seen.value.from ?? ''
  const [best] = [...movesAmong(roles, matters)].sort(
    (a, b) =>
      b.near - a.near ||
      begun(a.after).localeCompare(begun(b.after)) ||
      begun(b.before).localeCompare(begun(a.before)),
  )
  if (!best) return []
  const { before, after, near, link } = best
  const names = { before: before.title, after: after.title }
  const topic = `${before.title}${MOVE}${after.title}`
  // With another role between them the year of the second is not that of the step.
  const isOneStep = roles.indexOf(after) === roles.indexOf(before) + 1
  const at = isOneStep ? after.seen.value.from : undefined
  return [{ near, hook: hookOf('move', 0, after.seen, { topic, names, link, at }) }]
}

/** A role that the user has now and the person had before. */
export function sharedRoleHooks(
  known: Known,
  context: HookContext,
  { origin }: PersonaMatters,
): readonly Found[] {
  const past = rolesOf(known, context).filter(({ seen }) => seen.value.to !== 'now')
  const found = past.findLast(({ matter }) => shares(matter, origin) >= 3)
  if (!found) return []
  const { title, company, seen } = found
  const names = { role: title, ...(company !== '' && { company }) }
  return [{ near: 1, hook: hookOf('shared-role', 0, seen, { topic: title, names, link: 'origin' }) }]
}

/** The role that the person has today, where it is what the user wants to learn or where they are heading. */
export function todayHooks(
  known: Known,
  context: HookContext,
  { need, aim, origin }: PersonaMatters,
): readonly Found[] {
  const now = rolesOf(known, context).findLast(({ seen }) => seen.value.to === 'now')
  if (!now) return []
  const ideas = ideasOf(now, shares(now.matter, origin) > 0)
  const [there, learnt] = [shares(ideas, aim), shares(ideas, need)]
  const link = there > 0 ? 'aim' : learnt > 0 ? 'need' : undefined
  const { title, company, seen } = now
  const names = { role: title, ...(company !== '' && { company }) }
  const near = link ? 1 : 0
  return [{ near, hook: hookOf('today', 0, seen, { topic: title, names, link, at: seen.value.from }) }]
}
