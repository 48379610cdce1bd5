import type { Known } from '../../model/known.ts'
import type { Verdict } from '../../model/match.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { Field } from '../../model/reading.ts'
import { answerTo } from '../answers/answer.ts'
import { isSettled, missedOrUnknown } from '../settled.ts'
import type { Case, Judge } from './criterion.ts'

/** The sections in which a deed would stand; posts never end, so they can only speak for somebody. */
const relevant = ['positions', 'about', 'skills'] as const

/** Have they done what I need to learn? One verdict a missing skill, short-term goal or wished-for experience. */
export const need: Judge = (given) =>
  given.persona.lines
    .filter((line) => line.role === 'gap' || line.role === 'short-goal' || line.role === 'experience')
    .map((line) => judgeLine(line, given))

function judgeLine(line: PersonaLine, given: Case): Verdict {
  const about = { criterion: 'need', about: line.id } as const
  const { answer, degree } = answerTo(line, given)
  if (answer) return { ...about, degree, ...answer }
  return line.concepts.length > 0
    ? { ...about, degree, ...missedOrUnknown(given.known, relevant) }
    : { ...about, degree, outcome: 'unknown', needs: unread(given.known) }
}

/** Words that are new to the vocabulary can never be missed: what was not found in them may stand there in others. */
function unread(known: Known): readonly Field[] {
  const needs = relevant.filter((field) => !isSettled(known, field))
  return needs.length > 0 ? needs : ['posts']
}
