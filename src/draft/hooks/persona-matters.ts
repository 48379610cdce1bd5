import type { HookLink } from '../../model/hook.ts'
import type { Me } from '../../model/me.ts'
import type { LineRole, Persona } from '../../model/persona.ts'
import { stretchesOf } from '../stretches.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { type Matter, matterOf, nearnessOf } from './nearness.ts'
import { sharesTitle } from './shared-words.ts'

/** A matter that somebody wishes for, with the line of the persona that says so and its words. */
export interface Wish extends Matter {
  readonly line?: string
  readonly said: string
  /** What nearness to it counts: what is no clause of a message cannot be asked for. */
  readonly weight?: number
}

/** Who looks for something worth mentioning, and when. */
export interface HookContext {
  readonly persona: Persona
  readonly me: Me
  readonly now: string
  readonly lexicons: HookLexicons
}

/** What the user wants, where they are heading and where they come from, each as matters that others can be near to. */
export interface PersonaMatters {
  readonly need: readonly Wish[]
  readonly aim: readonly Wish[]
  readonly origin: readonly Wish[]
}

/** How near something is to the persona, and by what it is joined. */
export interface Joined {
  readonly near: number
  readonly link?: HookLink
  /** The line of the persona that joins it. */
  readonly line?: string | undefined
}

const textsOf = (text: Readonly<Partial<Record<string, string>>> | undefined) =>
  Object.values(text ?? {}).filter((one) => one !== undefined)

/** An answer of several wishes as a whole is none of them. Our judgement. */
const OF_ALL = 0.6

/** What the persona and About me are about, each wish by itself. */
export function gatherMatters({ persona, me, lexicons }: HookContext): PersonaMatters {
  const lines = (roles: readonly LineRole[]) =>
    persona.lines
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ id, text, phrases, concepts }): readonly Wish[] => {
        const clauses = Object.values(phrases ?? {})
          .flat()
          .filter((one) => one !== undefined)
        const typed = textsOf(text).join('\n')
        const stretches = stretchesOf(clauses, typed)
        const { stems, lesser } = matterOf([typed, ...clauses].join('\n'), lexicons)
        const whole = { concepts: new Set(concepts), stems, lesser, line: id, said: typed }
        const each = clauses.map((said, at) => ({
          ...matterOf(stretches[at] ?? said, lexicons),
          line: id,
          said,
        }))
        return clauses.length > 1 ? [...each, { ...whole, weight: OF_ALL }] : [whole]
      })
  const path = (end: 'from' | 'to'): readonly Wish[] =>
    persona.path ? [{ concepts: new Set([persona.path[end]]), stems: [], lesser: new Map(), said: '' }] : []
  const mine = [...textsOf(me.intro), ...textsOf(me.who), me.role ?? '']
  return {
    need: lines(['short-goal', 'gap']),
    aim: [...lines(['long-goal']), ...path('to')],
    origin: [...mine.map((said) => ({ ...matterOf(said, lexicons), said })), ...path('from')],
  }
}

/** How near a matter is to the nearest of several. */
export const findNearest = (
  matter: Matter,
  others: readonly (Matter & Pick<Partial<Wish>, 'weight'>)[],
): number => Math.max(0, ...others.map((other) => (other.weight ?? 1) * nearnessOf(matter, other)))

/** Neighbouring ideas alone join nothing, nor does one wide matter or one common word. Our judgement. */
const LEAST = 0.75

/** Joins a text with what the user wants, else with where they are heading. */
export function joinText(text: string, { need, aim }: PersonaMatters, lexicons: HookLexicons): Joined {
  const matter = matterOf(text, lexicons)
  const [toNeed, toAim] = [findNearest(matter, need), findNearest(matter, aim)]
  if (Math.max(toNeed, toAim) < LEAST) return { near: 0 }
  const link = toNeed >= LEAST ? 'need' : 'aim'
  const line = nearestLine(matter, link === 'need' ? need : aim)
  return { near: Math.max(toNeed, toAim), link, line }
}

/** Joins a sentence by the nearest of what the user wants: it speaks of one thing, and a wide matter is enough. */
export function joinSentence(
  sentence: string,
  { need, aim }: PersonaMatters,
  lexicons: HookLexicons,
): Joined {
  const matter = matterOf(sentence, lexicons)
  const [toNeed, toAim] = [findNearest(matter, need), findNearest(matter, aim)]
  const link = toNeed >= toAim ? 'need' : 'aim'
  return { near: Math.max(toNeed, toAim), link, line: nearestLine(matter, link === 'need' ? need : aim) }
}

/** Joins a title, which says all in few words. */
export function joinTitle(title: string, matters: PersonaMatters, lexicons: HookLexicons): Joined {
  const joined = joinText(title, matters, lexicons)
  if (joined.link) return joined
  const wish = matters.need.find(({ said }) => sharesTitle(title, said, lexicons))
  return wish ? { near: LEAST_OF_TRADE, link: 'need', line: wish.line } : joined
}

/** One common word of the user's trade joins nothing. Our judgement. */
const LEAST_OF_TRADE = 1

/** Joins a text with what the user wants or where they are heading, else with the trade that they know. */
export function joinOrKnow(text: string, matters: PersonaMatters, lexicons: HookLexicons): Joined {
  const joined = joinText(text, matters, lexicons)
  if (joined.link) return joined
  const near = findNearest(matterOf(text, lexicons), matters.origin)
  return near >= LEAST_OF_TRADE ? { near, link: 'origin' } : joined
}

/** The line of the wish that a matter is nearest to. */
export function nearestLine(matter: Matter, wishes: readonly Wish[]): string | undefined {
  const near = wishes.map((wish) => ({ wish, near: (wish.weight ?? 1) * nearnessOf(matter, wish) }))
  return near.reduce<(typeof near)[number] | undefined>((a, b) => (a && a.near >= b.near ? a : b), undefined)
    ?.wish.line
}

/** How near words are to what the user wants or where they are heading. */
export const nearestWish = (said: string, { need, aim }: PersonaMatters, lexicons: HookLexicons): number =>
  findNearest(matterOf(said, lexicons), [...need, ...aim])
