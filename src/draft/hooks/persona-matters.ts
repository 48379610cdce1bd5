import type { HookLink } from '../../model/draft.ts'
import type { Me } from '../../model/me.ts'
import type { LineRole, Persona } from '../../model/persona.ts'
import type { HookWordsByLanguage } from './hook-words.ts'
import { type Matter, matterOf, nearnessOf } from './nearness.ts'

/** Who looks for something worth mentioning, and when. */
export interface HookContext {
  readonly persona: Persona
  readonly me: Me
  readonly now: string
  readonly words: HookWordsByLanguage
}

/** What the user wants, where they are heading and where they come from, each as matters that others can be near to. */
export interface PersonaMatters {
  readonly need: readonly Matter[]
  readonly aim: readonly Matter[]
  readonly origin: readonly Matter[]
}

/** How near something is to the persona, and by what it is joined. */
export interface Joined {
  readonly near: number
  readonly link?: HookLink
}

const textsOf = (text: Readonly<Partial<Record<string, string>>> | undefined) =>
  Object.values(text ?? {}).filter((one) => one !== undefined)

/** What the persona and About me are about, each wish by itself. */
export function personaMatters({ persona, me, words }: HookContext): PersonaMatters {
  const lines = (roles: readonly LineRole[]) =>
    persona.lines
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ text, phrases, concepts }) => {
        const said = [...textsOf(text), ...Object.values(phrases ?? {}).flat()]
        const { stems } = matterOf(said.join('\n'), words)
        return [{ concepts: new Set(concepts), stems }]
      })
  const path = (end: 'from' | 'to'): readonly Matter[] =>
    persona.path ? [{ concepts: new Set([persona.path[end]]), stems: [] }] : []
  const mine = [...textsOf(me.intro), ...textsOf(me.who), me.role ?? '']
  return {
    need: lines(['short-goal', 'gap']),
    aim: [...lines(['long-goal']), ...path('to')],
    origin: [...mine.map((text) => matterOf(text, words)), ...path('from')],
  }
}

/** How near a matter is to the nearest of several. */
export const nearest = (matter: Matter, others: readonly Matter[]): number =>
  Math.max(0, ...others.map((other) => nearnessOf(matter, other)))

/** Neighbouring ideas alone join nothing. Our judgement. */
const LEAST = 1

/** Joins a text with what the user wants, else with where they are heading. */
export function joinedBy(text: string, { need, aim }: PersonaMatters, words: HookWordsByLanguage): Joined {
  const matter = matterOf(text, words)
  const [toNeed, toAim] = [nearest(matter, need), nearest(matter, aim)]
  if (Math.max(toNeed, toAim) < LEAST) return { near: 0 }
  return { near: Math.max(toNeed, toAim), link: toNeed >= LEAST ? 'need' : 'aim' }
}

/** How near words are to what the user wants or where they are heading. */
export const nearestWish = (
  said: string,
  { need, aim }: PersonaMatters,
  words: HookWordsByLanguage,
): number => nearest(matterOf(said, words), [...need, ...aim])
