import type { Verdict } from '../../model/match.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { Evidence } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { areNear, conceptOf, covers } from '../concepts/index.ts'
import { missedOrUnknown } from '../settled.ts'
import type { Statement } from '../statements.ts'
import type { MatchWordsByLanguage } from '../words.ts'
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
  const answers = line.concepts.length > 0 ? answersTo(line, given) : likeWords(line, given)
  const [met] = answers.filter(({ outcome }) => outcome === 'met')
  const [best] = met ? [met] : answers
  if (best)
    return { ...about, outcome: best.outcome, evidence: [best.evidence, ...othersLike(best, answers)] }
  return { ...about, ...missedOrUnknown(given.known, relevant) }
}

interface Answer {
  readonly outcome: 'met' | 'partly'
  readonly evidence: Evidence
}

const othersLike = (best: Answer, answers: readonly Answer[]): readonly Evidence[] =>
  answers
    .filter(
      (answer) =>
        answer !== best && answer.outcome === best.outcome && answer.evidence.quote !== best.evidence.quote,
    )
    .slice(0, 2)
    .map(({ evidence }) => evidence)

/** A line of several concepts is met where one statement, or several, show the rarest of them: its first. */
function answersTo(line: PersonaLine, { statements }: Case): readonly Answer[] {
  return statements.flatMap((statement) => {
    const outcome = outcomeOf(line, statement)
    return outcome ? [{ outcome, evidence: statement.evidence }] : []
  })
}

function outcomeOf(line: PersonaLine, statement: Statement): Answer['outcome'] | null {
  const said = statement.concepts.map((hit) => hit.concept)
  const direct = line.concepts.some((wanted) => said.some((concept) => covers(concept, wanted)))
  if (direct) return statement.weight === 'deed' && !isBareList(statement) ? 'met' : 'partly'
  return line.concepts.some((wanted) => said.some((concept) => areNear(concept, wanted))) ? 'partly' : null
}

/** A headline of words between bars lists skills; a role in it is a deed all the same. */
const isBareList = (statement: Statement) =>
  statement.evidence.section === 'top-card' &&
  statement.words.length <= 4 &&
  !statement.concepts.some((hit) => conceptOf(hit.concept)?.kind === 'role')

/** A line whose words are new to the vocabulary: a sentence that holds most of its own words is a weak sign. */
function likeWords(line: PersonaLine, { statements, words }: Case): readonly Answer[] {
  const wanted = [...new Set(Object.values(line.text).flatMap((text) => significant(text ?? '', words)))]
  if (wanted.length < 2) return []
  return statements
    .filter((statement) => {
      const said = new Set(statement.words.map((word) => word.folded))
      return wanted.filter((word) => said.has(word)).length >= Math.max(2, Math.ceil(wanted.length * 0.6))
    })
    .map(({ evidence }) => ({ outcome: 'partly', evidence }))
}

const significant = (text: string, words: MatchWordsByLanguage) => {
  const small = new Set(Object.values(words).flatMap((one) => one.small))
  return wordsOf(text)
    .map((word) => word.folded)
    .filter((word) => !small.has(word) && word.length > 2)
}
