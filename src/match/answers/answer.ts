import type { PersonaLine } from '../../model/persona.ts'
import type { Case } from '../criteria/criterion.ts'
import { moveAway, moveBetween, moveMade } from '../made-moves.ts'
import { meaningOf } from '../meaning.ts'
import { type Wish, wishOf } from '../wish.ts'
import type { Answer, Found } from './found.ts'
import { answerByIdeas } from './ideas.ts'
import { answerByNearness } from './nearness.ts'
import { answerByWords } from './words.ts'

/** What ideas, words and nearness are worth in the degree of an answer (our judgement, checked on lists of occupations). */
const WORTH = { idea: 0.8, word: 0.6, meaning: 0.85 } as const

/** The best answer of a profile to a line, and how far it goes: ideas before words before nearness. */
export function answerTo(
  line: PersonaLine,
  given: Case,
): { readonly answer?: Answer; readonly degree: number } {
  const wish = wishOf(line, given.lexicons)
  const ideas = answerByMove(wish, given) ?? answerByIdeas(wish, given)
  const byWord = answerByWords(wish, given)
  const meaning = meaningOf(given.statements, wish, given.lexicons, given.vectors)
  const left =
    (1 - WORTH.idea * ideas.share) * (1 - WORTH.word * byWord.share) * (1 - WORTH.meaning * meaning)
  const answers = [ideas.answer, byWord.answer, answerByNearness(wish, given)].filter(
    (one) => one !== undefined,
  )
  const answer = answers.find(({ outcome }) => outcome === 'met') ?? answers[0]
  return { ...(answer && { answer }), degree: 1 - left }
}

/** A wish about a move is answered by whoever has made it, and not by their words about it alone. */
function answerByMove({ ideas, from, leaves }: Wish, given: Case): Found | undefined {
  const evidence =
    moveAway(leaves, given) ??
    firstOf(
      ideas,
      (idea) => moveMade(idea, given) ?? (from === undefined ? undefined : moveBetween(from, idea, given)),
    )
  return evidence && { share: 1, answer: { outcome: 'met', by: 'idea', evidence } }
}

function firstOf<From, To>(some: readonly From[], make: (one: From) => To | undefined): To | undefined {
  for (const one of some) {
    const made = make(one)
    if (made !== undefined) return made
  }
  return undefined
}
