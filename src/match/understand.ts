import { languageCodes } from '../model/language.ts'
import type { ConceptId, LineRole } from '../model/persona.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { phrasesIn, smallWords } from './book.ts'
import { conceptLabel, concepts } from './concepts/index.ts'
import { hear } from './hearing.ts'
import type { MatchLexicons } from './lexicon.ts'
import { type Move, moveIn } from './moves.ts'
import { termsIn } from './terms.ts'

/** What a vague wish lacks. `nothing-understood` is no fault of the words: they are only new to the vocabulary. */
export type VagueReason = 'asks-for-mentor' | 'no-direction' | 'no-skill' | 'too-short' | 'nothing-understood'

/** What was understood in a line of a persona. */
export interface Understanding {
  readonly concepts: readonly ConceptId[]
  /** Ideas that a word of the line may mean, and may not: they are asked about, never taken for meant. */
  readonly perhaps: readonly ConceptId[]
  /** The ideas that the line says it does not want. */
  readonly not: readonly ConceptId[]
  /** The line's own telling words, which count whether it was understood or not. */
  readonly words: readonly string[]
  /** The move that a goal speaks of. */
  readonly path?: Move
  readonly vague: VagueReason | null
}

/** Fewer words than this say too little, unless one of them names an idea or tells something. */
const TOO_SHORT = 2

/**
 * Understands a line of a persona in any language: the ideas in it, the move it speaks of, or what it lacks. `beside`: what is
 * understood around it, of who says it and where they are heading; it settles the sense of words, and adds no idea.
 */
export function understand(
  text: string,
  role: LineRole,
  lexicons: MatchLexicons,
  beside: readonly ConceptId[] = [],
): Understanding {
  const said = wordsOf(text)
  const vague = vagueness(said, lexicons)
  const { wanted, refused, open } = hear(text, { said, vague, lexicons, beside })
  const alone = wanted.length + refused.length > 0 ? undefined : findNamed(said, lexicons)
  const ideas = alone === undefined ? wanted : [alone]
  const path = role === 'long-goal' || role === 'short-goal' ? moveIn(text, lexicons) : undefined
  return {
    concepts: ideas,
    perhaps: open.filter((one) => !ideas.includes(one)),
    not: refused.filter((one) => !ideas.includes(one)),
    words: unique(termsIn(text, lexicons).map(({ word }) => word)),
    ...(path && { path }),
    vague: ideas.length > 0 ? null : vague,
  }
}

/** The telling words of a line, which are looked for as they are where no idea was understood in it; as they are written. */
export function ownWords(text: string, lexicons: MatchLexicons): readonly string[] {
  const telling = new Set(termsIn(text, lexicons).map(({ word }) => word))
  return unique(wordsOf(text).flatMap((word) => (telling.has(word.folded) ? [word.text] : [])))
}

const unique = <T>(some: readonly T[]): readonly T[] => [...new Set(some)]

const names = new WeakMap<MatchLexicons, ReadonlyMap<string, ConceptId>>()

/** The concept whose own name is all that a wish says: “film” is too common a word to be looked for in profiles. */
function findNamed(said: readonly Word[], lexicons: MatchLexicons): ConceptId | undefined {
  const telling = (some: readonly Word[]) =>
    some
      .map(({ folded }) => folded)
      .filter((word) => !smallWords(lexicons).has(word))
      .sort()
      .join(' ')
  let known = names.get(lexicons)
  if (!known) {
    known = new Map(
      concepts.flatMap(({ id }) =>
        languageCodes.map((code) => [telling(wordsOf(conceptLabel(id, code) ?? '')), id] as const),
      ),
    )
    names.set(lexicons, known)
  }
  const wish = telling(said)
  return wish === '' ? undefined : known.get(wish)
}

function vagueness(said: readonly Word[], lexicons: MatchLexicons): VagueReason {
  const found = phrasesIn(said, lexicons)
  const rest = said.length - wordsOfSmall(said, lexicons)
  if (found('mentor').length > 0 && rest <= 3) return 'asks-for-mentor'
  if (found('direction').length > 0 && rest <= 3) return 'no-direction'
  if (found('skill').length > 0 && rest <= 3) return 'no-skill'
  return rest === 0 && said.length < TOO_SHORT ? 'too-short' : 'nothing-understood'
}

const wordsOfSmall = (said: readonly Word[], lexicons: MatchLexicons) =>
  said.filter((word) => smallWords(lexicons).has(word.folded)).length
