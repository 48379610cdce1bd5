import type { LanguageCode } from '../model/language.ts'
import type { ConceptId, LineRole, Persona, PersonaLine } from '../model/persona.ts'
import { languageOf } from '../text/scripts.ts'
import { ideasNamed } from './beside.ts'
import { areNear, covers } from './concepts/index.ts'
import type { MatchLexicons } from './lexicon.ts'
import { type Move, roleIn } from './moves.ts'
import { understand } from './understand.ts'

/** The three answers that are enough to begin, in the user's words. */
export interface Answers {
  readonly ability: string
  readonly heading: string
  readonly intro: string
  /** The ideas that were chosen for an answer in which they were not understood for sure. */
  readonly picked?: Readonly<Record<'ability' | 'heading', readonly ConceptId[]>> | undefined
}

/** Ids for what is made. */
export interface PersonaIds {
  readonly persona: string
  readonly line: (at: number) => string
}

/** The language that a sentence is kept under, where its script is none of ours. */
const OTHERWISE: LanguageCode = 'en'

/** Makes the first persona: what I want to be able to do, where I am heading, and the move between who I am and that. */
export function personaFrom(
  { ability, heading, intro, picked }: Answers,
  ids: PersonaIds,
  lexicons: MatchLexicons,
): Persona {
  const line = (
    text: string,
    role: LineRole,
    at: number,
    beside: string,
    chosen: readonly ConceptId[] = [],
  ): PersonaLine => ({
    id: ids.line(at),
    role,
    text: { [languageOf(text) ?? OTHERWISE]: text.trim() },
    concepts: [
      ...new Set([...understand(text, role, lexicons, ideasNamed([intro, beside])).concepts, ...chosen]),
    ],
  })
  const path = pathFrom(understand(heading, 'long-goal', lexicons).path, roleIn(intro, lexicons))
  return {
    id: ids.persona,
    title: titleOf(heading),
    kind: 'informal',
    guidance: [],
    lines: [
      line(ability, 'short-goal', 0, heading, picked?.ability),
      line(heading, 'long-goal', 1, ability, picked?.heading),
    ],
    excluded: [],
    ...(path && { path }),
  }
}

/** The move between what I am and where I go; none where the two answers disagree about what I am. */
function pathFrom(goal: Move | undefined, mine: ConceptId | undefined): Persona['path'] {
  const from = goal?.from ?? mine
  if (!from || !goal?.to || from === goal.to) return undefined
  const agree = !mine || from === mine || covers(from, mine) || covers(mine, from) || areNear(from, mine)
  return agree ? { from, to: goal.to } : undefined
}

/** The goal in few words, cut at a word. */
const titleOf = (heading: string) => {
  const trimmed = heading.trim()
  return trimmed.length <= 40 ? trimmed : `${trimmed.slice(0, 40).replace(/\s+\S*$/u, '')} …`
}
