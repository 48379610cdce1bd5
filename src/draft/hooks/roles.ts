import { covers } from '../../match/concepts/index.ts'
import type { Known } from '../../model/known.ts'
import type { Position, Seen } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { companyName, roleName } from './found.ts'
import { countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike, type Matter, matterOf } from './nearness.ts'
import { findNearest, type HookContext, type PersonaMatters, type Wish } from './persona-matters.ts'
import { findSharedTitle } from './titles.ts'

/** The idea that every role shares whose holder leads others. */
const LEADING = 'people-management'

/** A role of a profile, with what it is about. */
export interface Role {
  readonly seen: Seen<Position>
  readonly title: string
  readonly company: string
  readonly matter: Matter
  readonly leads: boolean
}

/** The roles of a profile, the earliest first. */
export function rolesOf({ profile }: Known, { lexicons }: HookContext): readonly Role[] {
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
export const changesField = (before: Role, after: Role) =>
  isKnown(before) && isKnown(after) && !countOverlap(before.matter, after.matter)

/** Whether one role is the first that leads others in the same field. */
export const stepsUp = (before: Role, after: Role) =>
  isKnown(before) &&
  isKnown(after) &&
  countOverlap(before.matter, after.matter) &&
  after.leads &&
  !before.leads

/** A role's ideas, with the one that every leader shares where the leader's field is the user's own. */
const ideasOf = ({ matter, leads }: Role, isOwnField: boolean): Matter =>
  leads && isOwnField ? { ...matter, concepts: new Set([...matter.concepts, LEADING]) } : matter

/** How far a role is what somebody said of themselves or wish for: by an idea (3 the same, 2 a wider one), or by its title. */
export const countShared = (
  { title, ideas }: { title: string; ideas: Matter },
  wishes: readonly Wish[],
  all: HookLexicons,
) => {
  const near = findNearest({ ...ideas, stems: [] }, wishes)
  const byTitle = Math.max(0, ...wishes.map(({ said }) => findSharedTitle(title, said, all)))
  return Math.max(near >= 2 ? near : 0, byTitle)
}

/** Whether a role is another than the one before by a word that says more than its rank. */
export function isOther(before: Role, after: Role, all: HookLexicons): boolean {
  const said = wordsOf(before.title)
  const added = wordsOf(after.title).filter((word) => !said.some((other) => isAlike(word, other)))
  return added.some((word) => countsIn([word], all)('ranks') === 0) || (after.leads && !before.leads)
}

/** How far a role is each of what the persona is about, and which line says so. */
export function relate(
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
