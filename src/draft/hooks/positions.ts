import { covers } from '../../match/concepts/index.ts'
import type { HookLink } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import type { Position, Seen } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { companyName, type Found, hookOf, roleName } from './found.ts'
import { countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike, type Matter, matterOf } from './nearness.ts'
import { findNearest, type HookContext, type PersonaMatters, type Wish } from './persona-matters.ts'
import { findSharedTitle } from './titles.ts'

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

function rolesOf({ profile }: Known, { lexicons }: HookContext): readonly Role[] {
  return profile.positions
    .flatMap((seen): readonly Role[] => {
      const { title = '', company = '' } = seen.value
      const name = roleName(title)
      if (name === '') return []
      const [brief, whole] = [matterOf(name, lexicons), matterOf(title, lexicons)]
      const matter = brief.concepts.size > 0 ? brief : whole
      const leads = countsIn(wordsOf(name), lexicons)('leads') > 0
      return [{ seen, title: name, company: companyName(company), matter, leads }]
    })
    .sort((a, b) => (a.seen.value.from ?? '').localeCompare(b.seen.value.from ?? ''))
}

const countOverlap = (one: Matter, other: Matter) =>
  [...one.concepts].some((a) => [...other.concepts].some((b) => covers(a, b) || covers(b, a)))

const isKnown = ({ matter }: Role) => matter.concepts.size > 0

/** Whether one role is of another field than the other. */
const changesField = (before: Role, after: Role) =>
  isKnown(before) && isKnown(after) && !countOverlap(before.matter, after.matter)

/** Whether one role is the first that leads others in the same field. */
const stepsUp = (before: Role, after: Role) =>
  isKnown(before) &&
  isKnown(after) &&
  countOverlap(before.matter, after.matter) &&
  after.leads &&
  !before.leads

/** A role's ideas, with the one that every leader shares where the leader's field is the user's own. */
const ideasOf = ({ matter, leads }: Role, isOwnField: boolean): Matter =>
  leads && isOwnField ? { ...matter, concepts: new Set([...matter.concepts, LEADING]) } : matter

/** How far a role is what somebody said of themselves or wish for: by an idea (3 the same, 2 a wider one), or by its title. */
const countShared = (
  { title, ideas }: { title: string; ideas: Matter },
  wishes: readonly Wish[],
  all: HookLexicons,
) => {
  const near = findNearest({ ...ideas, stems: [] }, wishes)
  const byTitle = Math.max(0, ...wishes.map(({ said }) => findSharedTitle(title, said, all)))
  return Math.max(near >= 2 ? near : 0, byTitle)
}

/** Whether a role is another than the one before by a word that says more than its rank. */
function isOther(before: Role, after: Role, all: HookLexicons): boolean {
  const said = wordsOf(before.title)
  const added = wordsOf(after.title).filter((word) => !said.some((other) => isAlike(word, other)))
  return added.some((word) => countsIn([word], all)('ranks') === 0) || (after.leads && !before.leads)
}

interface Move {
  readonly before: Role
  readonly after: Role
  readonly near: number
  readonly link: HookLink | undefined
  readonly line: string | undefined
}

/** How far a role is each of what the persona is about, and which line says so. */
function relate(
  role: Role,
  { need, aim, origin }: PersonaMatters,
  lexicons: HookLexicons,
  isOwnField?: boolean,
) {
  const here = countShared({ title: role.title, ideas: role.matter }, origin, lexicons)
  const ideas = ideasOf(role, isOwnField ?? here > 0)
  const [there, learnt] = [
    countShared({ title: role.title, ideas }, aim, lexicons),
    countShared({ title: role.title, ideas }, need, lexicons),
  ]
  const wishes = there > 0 ? aim : learnt > 0 ? need : []
  const line = wishes
    .map((wish) => ({ line: wish.line, near: countShared({ title: role.title, ideas }, [wish], lexicons) }))
    .reduce<{ line: string | undefined; near: number } | undefined>(
      (a, b) => (a && a.near >= b.near ? a : b),
      undefined,
    )
  return { here, there, learnt, line: line?.line }
}

function movesAmong(
  roles: readonly Role[],
  matters: PersonaMatters,
  lexicons: HookLexicons,
): readonly Move[] {
  return roles.flatMap((after, index) =>
    roles.slice(0, index).flatMap((before): readonly Move[] => {
      const { here } = relate(before, matters, lexicons)
      const { there, learnt, line } = relate(after, matters, lexicons, here > 0)
      const isMine = here > 0 && (there > 0 || learnt > 0) && isOther(before, after, lexicons)
      // A step up within a field is like the user's only where the field is theirs.
      if (!isMine && !changesField(before, after) && !(stepsUp(before, after) && here > 0)) return []
      const isLearnt = here > 0 && learnt > 0
      const link =
        there > 0 ? 'aim' : isLearnt ? 'need' : here > 0 ? 'origin' : learnt > 0 ? 'need' : undefined
      // To have left the same work is a tie; only the way to the same goal is as near as it gets.
      const near = there > 0 ? there + here + learnt : isLearnt ? here + learnt : 1 + learnt
      return [{ before, after, near, link, line: link === 'aim' || link === 'need' ? line : undefined }]
    }),
  )
}

/** The change of role that is most like the one the user hopes for; of several alike the first step out of the role before. */
export function findMoveHooks(known: Known, context: HookContext, matters: PersonaMatters): readonly Found[] {
  const roles = rolesOf(known, context).filter(({ seen }) => seen.value.from)
  const begun = ({ seen }: Role) => seen.value.from ?? ''
  const [best] = [...movesAmong(roles, matters, context.lexicons)].sort(
    (a, b) =>
      b.near - a.near ||
      begun(a.after).localeCompare(begun(b.after)) ||
      begun(b.before).localeCompare(begun(a.before)),
  )
  if (!best) return []
  const { before, after, near, link, line } = best
  const names = { before: before.title, after: after.title }
  const topic = `${before.title}${MOVE}${after.title}`
  // With another role between them the year of the second is not that of the step.
  const isOneStep = roles.indexOf(after) === roles.indexOf(before) + 1
  const at = isOneStep ? after.seen.value.from : undefined
  return [{ near, hook: hookOf('move', 0, after.seen, { topic, names, link, line, at }) }]
}

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
