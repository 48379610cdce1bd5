import type { LanguageCode } from '../model/language.ts'
import type { LineRole, Persona, PersonaLine } from '../model/persona.ts'
import { scriptOf } from '../text/scripts.ts'
import { conceptOf } from './concepts/index.ts'
import { understand } from './understand.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** The three answers that are enough to begin, in the user's words. */
export interface Answers {
  readonly ability: string
  readonly heading: string
  readonly intro: string
}

/** Ids for what is made. */
export interface PersonaIds {
  readonly persona: string
  readonly line: (at: number) => string
}

/** The language that a sentence is written in, told by its script. */
const languageOf = (text: string): LanguageCode => (scriptOf(text) === 'hebrew' ? 'he' : 'en')

/** Makes the first persona: what I want to be able to do, where I am heading, and the move between who I am and that. */
export function personaFrom(
  { ability, heading, intro }: Answers,
  ids: PersonaIds,
  words: MatchWordsByLanguage,
): Persona {
  const line = (text: string, role: LineRole, at: number): PersonaLine => ({
    id: ids.line(at),
    role,
    text: { [languageOf(text)]: text.trim() },
    concepts: understand(text, role, words).concepts,
  })
  const goal = understand(heading, 'long-goal', words).path
  const [mine] = understand(intro, 'experience', words).concepts.filter(
    (id) => conceptOf(id)?.kind === 'role',
  )
  const from = goal?.from ?? mine
  return {
    id: ids.persona,
    title: titleOf(heading),
    kind: 'informal',
    guidance: [],
    lines: [line(ability, 'short-goal', 0), line(heading, 'long-goal', 1)],
    excluded: [],
    ...(from && goal?.to && from !== goal.to && { path: { from, to: goal.to } }),
  }
}

/** The goal in few words, cut at a word. */
const titleOf = (heading: string) => {
  const trimmed = heading.trim()
  return trimmed.length <= 40 ? trimmed : `${trimmed.slice(0, 40).replace(/\s+\S*$/u, '')} …`
}
