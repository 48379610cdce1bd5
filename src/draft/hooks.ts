import type { KindId } from '../model/draft.ts'
import type { Hook, HookKind } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import { findAboutHooks } from './hooks/about.ts'
import { type Found, worthSaying } from './hooks/found.ts'
import { findMoveHooks } from './hooks/moves.ts'
import { gatherMatters, type HookContext } from './hooks/persona-matters.ts'
import { findRoleHooks, findTodayHooks } from './hooks/positions.ts'
import { findPostHooks } from './hooks/posts.ts'
import { findHeadline, findVolunteering } from './hooks/profile-lines.ts'
import { findShared } from './hooks/shared.ts'
import { findWorkHooks } from './hooks/works.ts'
import { kinds } from './kinds/index.ts'

export type { HookContext } from './hooks/persona-matters.ts'

/** How much each kind shows that the user looked and had a reason, among those that are equally near. Our judgement. */
const strength: Readonly<Record<HookKind, number>> = {
  move: 10,
  'own-way': 9,
  article: 8,
  post: 8,
  talk: 7,
  offer: 7,
  project: 6,
  publication: 5,
  'shared-role': 5,
  'shared-employer': 4,
  'shared-school': 4,
  today: 3,
  volunteering: 2,
  headline: 1,
  'shared-place': 0,
  own: 0,
}

/** A move out of the user's work says less than one that leads where they are heading. Our judgement. */
const TIE = 5

/** What is said so well says more than any step of a CV. Our judgement. */
const MUCH = 11

/** So near is as near as it gets: beyond it the kind decides. Our judgement. */
const NEAR = 3

/** One shared word may be chance, the more so where it is of where somebody is heading. Our judgement. */
const [MORE_THAN_ONE_WORD, NEAR_AIM] = [0.75, 2]

/**
 * A post whose sentence says so little shares its words with a wish by chance; one whose sentence says so much is worth
 * mentioning whatever it is about, since the user looks at this person for a reason that their words need not share. Our
 * judgement, tried on posts that readers had marked.
 */
const [SAYS_SOMETHING, SAYS_MUCH] = [0.5, 1.4]

const saysMuch = ({ hook, tells = 0 }: Found) => hook.kind === 'post' && tells >= SAYS_MUCH

/** A text on what the user wants to learn says more than any step of a CV, where a sentence can say what it is. */
const isOnTheWish = ({ near, hook, tells = 0 }: Found) =>
  near >= MORE_THAN_ONE_WORD &&
  ((hook.kind === 'post' && tells >= SAYS_SOMETHING) || hook.kind === 'article') &&
  (hook.link === 'need'
    ? canBeNamed(hook)
    : hook.link === 'aim' && near >= NEAR_AIM && hook.quote !== undefined)

/** What can be learnt of a text is asked before what it says of where the user is heading. */
const [ON_THE_NEED, ON_THE_AIM] = [5, 4]

const strengthOf = (found: Found) => {
  const { kind, link } = found.hook
  if (saysMuch(found)) return MUCH
  return link === 'origin' ? Math.min(TIE, strength[kind]) : strength[kind]
}
/** Hooks that nothing joins with the persona only make the choice harder. Our judgement. */
const MOST_LOOSE = 5

/** The user's own: a talk they heard, where they met. */
const own: Hook = { id: 'own', kind: 'own', fact: { ownWords: true }, topic: '' }

/** Things that a message calls by what they are about, or quotes: without either only their day can be said. */
const called: ReadonlySet<HookKind> = new Set([
  ...(['post', 'article', 'talk', 'project', 'publication'] as const),
  ...(['own-way', 'offer'] as const),
])

/** Whether a sentence can say what this is. */
const canBeNamed = ({ kind, about, quote, shares }: Hook) =>
  !called.has(kind) || about !== undefined || quote !== undefined || shares !== undefined

/** What can be named goes before what cannot: “your post of 5 October” tells nobody why. */
const levelOf = (found: Found) => {
  const { near, hook } = found
  if (!hook.link) return saysMuch(found) ? 2 : 0
  if (!canBeNamed(hook)) return 1
  if (isOnTheWish(found)) return hook.link === 'need' ? ON_THE_NEED : ON_THE_AIM
  return near >= NEAR ? 3 : 2
}

const isText = ({ hook }: Found) => hook.kind === 'post' || hook.kind === 'article'

const byWorth = (a: Found, b: Found) =>
  levelOf(b) - levelOf(a) ||
  (isText(a) && isText(b) ? worthSaying(b) - worthSaying(a) : 0) ||
  strengthOf(b) - strengthOf(a) ||
  b.near - a.near ||
  (b.hook.at ?? '').localeCompare(a.hook.at ?? '')

/**
 * The specific things worth mentioning to a person: the nearest to what the user wants first, then by how much each shows
 * that the user looked, then the newest. Where nothing joins person and persona, and no post of theirs says much by itself, the
 * user's own comes first, else last.
 */
export function findHooks(known: Known, context: HookContext): readonly Hook[] {
  const matters = gatherMatters(context)
  const found = [
    ...findPostHooks(known, context, matters),
    ...findWorkHooks(known, context, matters),
    ...findMoveHooks(known, context, matters),
    ...findAboutHooks(known, context, matters),
    ...findRoleHooks(known, context, matters),
    ...findTodayHooks(known, context, matters),
    ...findVolunteering(known, context, matters),
    ...findShared(known, context),
    ...findHeadline(known, context, matters),
  ].sort(byWorth)
  const worthIt = found.filter((one) => levelOf(one) > 0).map(({ hook }) => hook)
  const loose = found.filter((one) => levelOf(one) === 0).map(({ hook }) => hook)
  return worthIt.length > 0
    ? [...worthIt, ...loose.slice(0, MOST_LOOSE), own]
    : [own, ...loose.slice(0, MOST_LOOSE)]
}

/** Whether nothing that was read surely joins the person with the persona: then that is said. */
export const linksNothing = (all: readonly Hook[]): boolean => all.every(({ link }) => link === undefined)

/** Those that a kind of message can begin with. */
export function hooksFor(kind: KindId, all: readonly Hook[]): readonly Hook[] {
  const which = kinds[kind].hooks
  if (which === 'none') return []
  return which === 'all' ? all : all.filter((one) => one.kind === 'post' || one.kind === 'article')
}
