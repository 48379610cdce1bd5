import { languageCodes } from '../model/language.ts'
import type { ConceptId, LineRole } from '../model/persona.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { phrasesIn, smallWords } from './book.ts'
import { conceptLabel, concepts, conceptsInText } from './concepts/index.ts'
import { type Move, moveIn } from './moves.ts'
import type { MatchWordsByLanguage } from './words.ts'

/** What a vague wish lacks. `nothing-understood` is no fault of the words: they are only new to the vocabulary. */
export type VagueReason = 'asks-for-mentor' | 'no-direction' | 'no-skill' | 'too-short' | 'nothing-understood'

/** What was understood in a line of a persona. */
export interface Understanding {
  readonly concepts: readonly ConceptId[]
  /** The move that a goal speaks of. */
  readonly path?: Move
  readonly vague: VagueReason | null
}

/** Fewer words than this say too little, unless one of them names an idea. */
const TOO_SHORT = 3

/** Understands a line of a persona in any language: the ideas in it, the move it speaks of, or what it lacks. */
export function understand(text: string, role: LineRole, words: MatchWordsByLanguage): Understanding {
  const said = wordsOf(text)
  const hits = conceptsInText(text, said)
  const named = hits.length > 0 ? undefined : conceptNamed(said, words)
  const ideas = named === undefined ? [...new Set(hits.map((hit) => hit.concept))] : [named]
  const path = role === 'long-goal' || role === 'short-goal' ? moveIn(text, words) : undefined
  return { concepts: ideas, ...(path && { path }), vague: ideas.length > 0 ? null : vagueness(said, words) }
}

const names = new WeakMap<MatchWordsByLanguage, ReadonlyMap<string, ConceptId>>()

/** The concept whose own name is all that a wish says: “film” is too common a word to be looked for in profiles. */
function conceptNamed(said: readonly Word[], words: MatchWordsByLanguage): ConceptId | undefined {
  const telling = (some: readonly Word[]) =>
    some
      .map(({ folded }) => folded)
      .filter((word) => !smallWords(words).has(word))
      .sort()
      .join(' ')
  let known = names.get(words)
  if (!known) {
    known = new Map(
      concepts.flatMap(({ id }) =>
        languageCodes.map((code) => [telling(wordsOf(conceptLabel(id, code) ?? '')), id] as const),
      ),
    )
    names.set(words, known)
  }
  const wish = telling(said)
  return wish === '' ? undefined : known.get(wish)
}

function vagueness(said: readonly Word[], words: MatchWordsByLanguage): VagueReason {
  const found = phrasesIn(said, words)
  const rest = said.length - wordsOfSmall(said, words)
  if (found('mentor').length > 0 && rest <= 3) return 'asks-for-mentor'
  if (found('direction').length > 0 && rest <= 3) return 'no-direction'
  if (found('skill').length > 0 && rest <= 3) return 'no-skill'
  return said.length < TOO_SHORT ? 'too-short' : 'nothing-understood'
}

const wordsOfSmall = (said: readonly Word[], words: MatchWordsByLanguage) =>
  said.filter((word) => smallWords(words).has(word.folded)).length
