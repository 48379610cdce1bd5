import type { Known } from '../../model/known.ts'
import type { Earner, Verdict } from '../../model/match.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { Evidence, Field } from '../../model/reading.ts'
import type { Among } from '../among.ts'
import { conceptOf } from '../concepts/index.ts'
import { moveMade } from '../made-moves.ts'
import { meaningOf } from '../meaning.ts'
import { heardIn } from '../mentions.ts'
import { nearByForm } from '../near.ts'
import { isSettled, missedOrUnknown } from '../settled.ts'
import { quoteFrom, type Statement } from '../statements.ts'
import { type Relation, relationsTo, relationTo, type Term, type Wish, wishOf } from '../wish.ts'
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

/** What a profile says to a wish, and what earned it. */
export interface Answer {
  readonly outcome: 'met' | 'partly'
  readonly by: Earner
  readonly words?: readonly string[]
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** What ideas, words and nearness are worth in the degree of an answer (our judgement, checked on lists of occupations). */
const WORTH = { idea: 0.8, word: 0.6, meaning: 0.85 } as const

/** The best answer of a profile to a line, and how far it goes: ideas before words before nearness. */
export function answerTo(
  line: PersonaLine,
  given: Case,
): { readonly answer?: Answer; readonly degree: number } {
  const wish = wishOf(line, given.words)
  const ideas = byMove(wish, given) ?? byIdeas(wish, given)
  const words = byWords(wish, given)
  const meaning = meaningOf(given.statements, wish, given.words, given.vectors)
  const left = (1 - WORTH.idea * ideas.share) * (1 - WORTH.word * words.share) * (1 - WORTH.meaning * meaning)
  const answers = [ideas.answer, words.answer, byNearness(wish, given)].filter((one) => one !== undefined)
  const answer = answers.find(({ outcome }) => outcome === 'met') ?? answers[0]
  return { ...(answer && { answer }), degree: 1 - left }
}

/** A wish about a move is answered by whoever has made it, and not by their words about it alone. */
function byMove(
  { ideas }: Wish,
  given: Case,
): { readonly answer: Answer; readonly share: number } | undefined {
  for (const idea of ideas) {
    const evidence = moveMade(idea, given)
    if (evidence) return { share: 1, answer: { outcome: 'met', by: 'idea', evidence } }
  }
  return undefined
}

interface Found {
  readonly outcome: 'met' | 'partly'
  readonly evidence: Evidence
  /** Done is worth 1, listed less, a neighbour of it little (our judgement). */
  readonly worth: number
}

/** This share of a line's narrow ideas must have been done for the line to be met (our judgement). */
const ENOUGH = 0.5

/** The narrow ideas of a line, and the share of them that the profile answers. */
function byIdeas(wish: Wish, { statements }: Case): { readonly answer?: Answer; readonly share: number } {
  const { ideas } = wish
  if (ideas.length === 0) return { share: 0 }
  const speaking = statements.filter(
    ({ concepts }) => concepts.length > 0 && concepts.some((hit) => relationTo(wish, hit.concept) !== 'none'),
  )
  if (speaking.length === 0) return { share: 0 }
  const found = ideas.map((_, at) => bestFor(speaking.flatMap((statement) => foundIn(statement, wish, at))))
  const best = found.flatMap((some) => some.slice(0, 1))
  const share = best.reduce((sum, { worth }) => sum + worth, 0) / ideas.length
  const met = best.filter(({ outcome }) => outcome === 'met').length / ideas.length >= ENOUGH
  const outcome = met ? 'met' : 'partly'
  const kept = found.flat().filter((one) => !met || one.outcome === 'met')
  const evidence = evidenceOf([...best.filter((one) => kept.includes(one)), ...kept])
  return { share, ...(evidence && { answer: { outcome, by: 'idea', evidence } }) }
}

const bestFor = (found: readonly Found[]) => found.toSorted((one, other) => other.worth - one.worth)

/** Up to three different quotes. */
function evidenceOf(found: readonly Found[]): Answer['evidence'] | undefined {
  const [first, ...rest] = [...new Map(found.map(({ evidence }) => [evidence.quote, evidence])).values()]
  return first && [first, ...rest.slice(0, 2)]
}

/** What a statement says of one idea of a wish: it names it, a narrower form of it, or a neighbour. */
function foundIn(statement: Statement, wish: Wish, at: number): readonly Found[] {
  const first = (wanted: Relation) =>
    statement.concepts.find(({ concept }) => relationsTo(wish, concept).each[at] === wanted)
  const direct = first('direct')
  const hit = direct ?? first('near')
  if (!hit) return []
  const isDeed = direct !== undefined && statement.weight === 'deed' && !isBareList(statement)
  return [
    {
      outcome: isDeed ? 'met' : 'partly',
      evidence: quoteFrom(statement, hit),
      worth: isDeed ? 1 : direct ? 0.8 : 0.25,
    },
  ]
}

/** A headline of words between bars lists skills; a role in it is a deed all the same. */
const isBareList = (statement: Statement) =>
  statement.place === 'headline' &&
  statement.words.length <= 4 &&
  !statement.concepts.some((hit) => conceptOf(hit.concept)?.kind === 'role')

/** The share of what a wish's words tell that one sentence must hold to be part of an answer, and a title or skill to be one. */
const PARTLY = 0.5
const WHOLE = 0.85
/** So much must the words tell themselves: common words alone are no sign. The rarest word tells 1. */
const TELLING = 0.6

/**
 * The wish's own words in the profile. One word in a running text is of any sense where the wish was understood otherwise
 * (“rust”). Alone they are part of an answer, and a whole one only as a headline, title or skill.
 */
function byWords(
  wish: Wish,
  { statements, among }: Case,
): { readonly answer?: Answer; readonly share: number } {
  const heard = heardIn(statements, wish)
  const said = heard
    .filter(({ meant, statement, terms }) => {
      const isOpen = wish.ideas.length > 0 && statement.place === 'text' && terms.length < 2
      return meant >= PARTLY && meant * wish.weight >= TELLING && !isOpen
    })
    .toSorted((one, other) => other.meant - one.meant)
  const [best] = said
  const share = shareOf(heard, wish, among)
  if (!best) return { share }
  const isWhole = wish.ideas.length === 0 && best.meant >= WHOLE && best.statement.place !== 'text'
  return {
    share,
    answer: {
      outcome: isWhole ? 'met' : 'partly',
      by: 'word',
      words: best.terms.map(({ word }) => word),
      evidence: [quoteFrom(best.statement), ...said.slice(1, 3).map(({ statement }) => quoteFrom(statement))],
    },
  }
}

/**
 * What a word counts that stands in a title, skill or headline, and in a running text; there it is of any sense where the wish was
 * understood otherwise (our judgement).
 */
const COUNTS = { named: 1.5, text: 1, anySense: 0.4 } as const

/**
 * The share of the wish's words that stands anywhere in the profile; a word that stands there again counts a little more. Among
 * people who are put in an order, what tells them apart counts more.
 */
function shareOf(heard: ReturnType<typeof heardIn>, wish: Wish, among: Among | undefined): number {
  const weightOf = ({ weight, stems }: Term) => weight * (among?.(stems) ?? 1)
  const whole = wish.terms.reduce((sum, term) => sum + weightOf(term), 0)
  if (whole === 0) return 0
  const times = new Map<string, number>()
  const inText = wish.ideas.length > 0 ? COUNTS.anySense : COUNTS.text
  for (const { terms, statement } of heard)
    for (const { word, hasSenses } of terms) {
      const counts = statement.place === 'text' || hasSenses ? inText : COUNTS.named
      times.set(word, (times.get(word) ?? 0) + counts)
    }
  const told = wish.terms.reduce((sum, term) => {
    const count = times.get(term.word) ?? 0
    return sum + (weightOf(term) * (count * 1.6)) / (count + 0.9)
  }, 0)
  return Math.min(1, told / whole)
}

/** How near a title or a skill has to be to a wish to be a weak sign (our judgement). */
const RELATED = 0.42
/** A longer text is about many things: only what is as short as a title or a skill is compared. */
const SHORT = 5

/** Titles and skills that mean something like a wish that no idea was understood in: never more than part of an answer. */
function byNearness({ ideas, english }: Wish, { statements, vectors }: Case): Answer | undefined {
  if (!vectors || ideas.length > 0 || english.length === 0 || english.length > SHORT) return undefined
  const wish = english.join(' ')
  const [best] = statements
    .filter(({ words, isSaid }) => words.length > 0 && words.length <= SHORT && words.every(isSaid))
    .map((statement) => ({
      statement,
      score: nearByForm(wish, statement.words.map(({ folded }) => folded).join(' '), vectors).score,
    }))
    .filter(({ score }) => score >= RELATED)
    .toSorted((one, other) => other.score - one.score)
  return best && { outcome: 'partly', by: 'nearness', evidence: [quoteFrom(best.statement)] }
}
