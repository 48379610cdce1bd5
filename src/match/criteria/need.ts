import type { Known } from '../../model/known.ts'
import type { Verdict } from '../../model/match.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { Evidence, Field } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { smallWords } from '../book.ts'
import { areNear, conceptOf, covers } from '../concepts/index.ts'
import { near } from '../near.ts'
import { isSettled, missedOrUnknown } from '../settled.ts'
import { quoted, type Statement } from '../statements.ts'
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
  return line.concepts.length > 0
    ? { ...about, ...missedOrUnknown(given.known, relevant) }
    : { ...about, outcome: 'unknown', needs: unread(given.known) }
}

/** Words that are new to the vocabulary can never be missed: what was not found in them may stand there in others. */
function unread(known: Known): readonly Field[] {
  const needs = relevant.filter((field) => !isSettled(known, field))
  return needs.length > 0 ? needs : ['posts']
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

/** What each statement says of the line: it names one of its ideas, or a neighbour of one. */
function answersTo(line: PersonaLine, { statements }: Case): readonly Answer[] {
  return statements.flatMap((statement) => {
    const direct = statement.concepts.find((hit) =>
      line.concepts.some((wanted) => covers(hit.concept, wanted)),
    )
    const hit =
      direct ??
      statement.concepts.find((said) => line.concepts.some((wanted) => areNear(said.concept, wanted)))
    const isDeed = direct !== undefined && statement.weight === 'deed' && !isBareList(statement)
    return hit ? [{ outcome: isDeed ? 'met' : 'partly', evidence: quoted(statement, hit) }] : []
  })
}

/** A headline of words between bars lists skills; a role in it is a deed all the same. */
const isBareList = (statement: Statement) =>
  statement.evidence.section === 'top-card' &&
  statement.words.length <= 4 &&
  !statement.concepts.some((hit) => conceptOf(hit.concept)?.kind === 'role')

/** A line whose words are new to the vocabulary: a sentence that holds most of its own words is a weak sign. */
function likeWords(line: PersonaLine, { statements, words, vectors }: Case): readonly Answer[] {
  const wanted = [...new Set(Object.values(line.text).flatMap((text) => significant(text ?? '', words)))]
  const related = relatedTo(line, wanted, { statements, vectors })
  if (wanted.length < 2) return related
  const alike = statements
    .filter((statement) => {
      const said = new Set(statement.words.map((word) => word.folded))
      return wanted.filter((word) => said.has(word)).length >= Math.max(2, Math.ceil(wanted.length * 0.6))
    })
    .map((statement) => ({ outcome: 'partly' as const, evidence: quoted(statement) }))
  return [...alike, ...related]
}

/** How near a title or a skill has to be to a wish, by vectors alone, to be a weak sign (our judgement). */
const RELATED = 0.42
/** A longer text is about many things: only what is as short as a title or a skill is compared. */
const SHORT = 5

/** Titles and skills that mean something like the wish: never more than part of an answer, and in English alone. */
function relatedTo(
  line: PersonaLine,
  wanted: readonly string[],
  { statements, vectors }: Pick<Case, 'statements' | 'vectors'>,
): readonly Answer[] {
  const english = line.text.en
  if (!vectors || !english || wanted.length === 0 || wanted.length > SHORT) return []
  const wish = wordsOf(english)
    .map(({ folded }) => folded)
    .filter((word) => wanted.includes(word))
    .join(' ')
  return statements
    .filter(({ words }) => words.length > 0 && words.length <= SHORT)
    .filter((statement) => {
      const { score, why } = near(wish, statement.words.map(({ folded }) => folded).join(' '), vectors)
      return why === 'vectors' && score >= RELATED
    })
    .map((statement) => ({ outcome: 'partly', evidence: quoted(statement) }))
}

const significant = (text: string, words: MatchWordsByLanguage) =>
  wordsOf(text)
    .map((word) => word.folded)
    .filter((word) => !smallWords(words).has(word) && word.length > 2)
