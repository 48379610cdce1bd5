import type { HookLink } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import { type Found, hookOf } from './found.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import type { HookContext, PersonaMatters } from './persona-matters.ts'

import { changesField, isOther, type Role, relate, rolesOf, stepsUp } from './roles.ts'

/** Stands between the two roles in the topic of a move. */
export const MOVE = ' → '

interface Move {
  readonly before: Role
  readonly after: Role
  readonly near: number
  readonly link: HookLink | undefined
  readonly line: string | undefined
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

/** So many steps are offered beside the one that is most like the user's. Our judgement. */
const MOST_FURTHER = 2

/** The steps of a way beside the one that is proposed, the newest first: only the user sees which of them is like theirs. */
const furtherSteps = (roles: readonly Role[], best: Move | undefined, lexicons: HookLexicons) =>
  roles
    .flatMap((after, index): readonly Move[] => {
      const before = roles[index - 1]
      const isBest = best?.after === after && best.before === before
      if (!before || isBest || !isOther(before, after, lexicons)) return []
      return [{ before, after, near: 0, link: undefined, line: undefined }]
    })
    .slice(-MOST_FURTHER)
    .reverse()

/**
 * The change of role that is most like the one the user hopes for, of several alike the first step out of the role before; and
 * the steps beside it, which nothing joins with the user.
 */
export function findMoveHooks(known: Known, context: HookContext, matters: PersonaMatters): readonly Found[] {
  const roles = rolesOf(known, context).filter(({ seen }) => seen.value.from)
  const begun = ({ seen }: Role) => seen.value.from ?? ''
  const [best] = [...movesAmong(roles, matters, context.lexicons)].sort(
    (a, b) =>
      b.near - a.near ||
      begun(a.after).localeCompare(begun(b.after)) ||
      begun(b.before).localeCompare(begun(a.before)),
  )
  return [...(best ? [best] : []), ...furtherSteps(roles, best, context.lexicons)].map((move, index) =>
    moveHook(move, best ? index : index + 1, roles),
  )
}

/** A step as something to mention; the first number is of the one that is proposed. */
function moveHook({ before, after, near, link, line }: Move, index: number, roles: readonly Role[]): Found {
  const names = { before: before.title, after: after.title }
  const topic = `${before.title}${MOVE}${after.title}`
  // With another role between them the year of the second is not that of the step.
  const isOneStep = roles.indexOf(after) === roles.indexOf(before) + 1
  const at = isOneStep ? after.seen.value.from : undefined
  return { near, hook: hookOf('move', index, after.seen, { topic, names, link, line, at }) }
}
