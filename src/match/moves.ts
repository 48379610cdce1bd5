import type { ConceptId } from '../model/persona.ts'
import type { Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { type MatchList, phrasesIn } from './book.ts'
import { openHits } from './concepts/doubt.ts'
import { type ConceptHit, conceptOf, conceptsInText, covers } from './concepts/index.ts'
import { isJoined } from './left-behind.ts'
import type { MatchLexicons } from './lexicon.ts'
import { tellingIn } from './terms.ts'
import { clauseEnd, isAfter, type Said, stretchAround, thoughtEnd, within, wordsBetween } from './thoughts.ts'

/** The move that a goal speaks of. */
export interface Move {
  readonly from?: ConceptId
  readonly to?: ConceptId
}

/** Takes a line of the user's apart: its words, the roles in it, and where the lists of every language stand. */
function saidIn(text: string, all: MatchLexicons): Said {
  const words = wordsOf(text)
  const named = conceptsInText(text, words)
  const open = openHits({ named, meant: [], had: [], telling: tellingIn(text, all), beside: [] })
  const roles = named.filter((hit) => conceptOf(hit.concept)?.kind === 'role' && !open.includes(hit))
  return { text, words, roles, found: phrasesIn(words, all) }
}

/** How many words may stand between a marker and the role that it speaks of: “leaving a ward nurse's …”. Our judgement. */
const NEAR = 1
/** “At the School of Nursing”, “worked closely with the nurses”. Our judgement. */
const REACH = 3

/** The trade of an employer, a school, and what is studied are nobody's role. */
const isOfOthers = (said: Said, hit: Range) => {
  const clause = stretchAround(said.text, hit, clauseEnd)
  return (
    isAfter(said, 'employedBy', hit, REACH) ||
    isAfter(said, 'besides', hit, REACH) ||
    said
      .found('organisations')
      .some(
        ({ start }) =>
          start >= hit.end - 1 && wordsBetween(said, hit.end, start) <= NEAR && start <= clause.end,
      ) ||
    said.found('studying').some((mark) => within(mark, clause))
  )
}

const isDenied = (said: Said, hit: Range) => isAfter(said, 'negations', hit, NEAR)

/** A role that is only thought of: doubt in its clause, or a clause of nothing but doubt behind it. */
function isDoubted(said: Said, hit: Range): boolean {
  const clause = stretchAround(said.text, hit, clauseEnd)
  const doubts = said.found('doubts')
  const isAsked = /^\s*\?/u.test(said.text.slice(clause.end))
  if (isAsked || doubts.some((mark) => within(mark, clause))) return true
  const others = doubts.map((mark) => ({ mark, clause: stretchAround(said.text, mark, clauseEnd) }))
  return others.some(
    ({ mark, clause: own }) =>
      wordsBetween(said, own.start, own.end) === wordsBetween(said, mark.start, mark.end),
  )
}

/** “Nurse to teacher”, “nurse → a teacher”, “הנדסת נתונים לניהול מוצר”: nothing but the way stands between two roles. */
const leadsTo = (said: Said, one: ConceptHit, other: ConceptHit) => {
  const range = { start: one.end, end: other.start }
  const between = (list: MatchList) => said.found(list).filter((mark) => within(mark, range))
  const [ways, articles] = [between('towards'), between('articles')]
  const rest = textWithout(said.text, range, [...ways, ...articles]).trim()
  if (rest !== '') return /^(?:->|→|⇒|>)$/u.test(rest)
  return ways.length > 0 || (articles.length === 0 && isJoined(said.text, other, 'to'))
}

/** A stretch of a text without some places in it. */
const textWithout = (text: string, { start, end }: Range, places: readonly Range[]) =>
  Array.from(text.slice(start, end), (letter, at) =>
    places.some((place) => start + at >= place.start && start + at < place.end) ? '' : letter,
  ).join('')

/** Whether a role is the one that is had or left. */
const isLeft = (said: Said, hit: ConceptHit) =>
  isAfter(said, 'from', hit, NEAR) ||
  (isJoined(said.text, hit, 'from') &&
    said.roles.some((other) => other.start > hit.end && isJoined(said.text, other, 'to')))

/** Different roles, each the narrowest that is said of it. */
const distinct = (hits: readonly ConceptHit[]): readonly ConceptId[] => {
  const ids = [...new Set(hits.map(({ concept }) => concept))]
  return ids.filter((id) => !ids.some((other) => other !== id && covers(other, id)))
}

/** Whether the thought around a role offers another way, or steps on the way: “X or Y”, “first X, then Y”. */
const isOneOfSeveral = (said: Said, hit: Range) => {
  const thought = stretchAround(said.text, hit, thoughtEnd)
  const apart = [...said.text.matchAll(/\s\/\s/gu)].map(({ index }) => ({ start: index, end: index + 3 }))
  return [...said.found('alternatives'), ...said.found('steps'), ...apart].some((mark) =>
    within(mark, thought),
  )
}

/**
 * The move that a goal states: “from X to Y”, “leaving X for Y”, “X to Y”, or where it leads. What it only considers, the
 * first of several steps and one of several ways are no move.
 */
export function moveIn(text: string, all: MatchLexicons): Move | undefined {
  const said = saidIn(text, all)
  const mine = said.roles.filter((hit) => !isOfOthers(said, hit) && !isDenied(said, hit))
  const [one, other] = mine
  const onTheWay = mine.length === 2 && one && other && leadsTo(said, one, other) ? one : undefined
  const left = mine.filter((hit) => hit === onTheWay || isLeft(said, hit))
  const ahead = mine.filter((hit) => !left.includes(hit))
  const isOpen = ahead.some((hit) => isDoubted(said, hit) || isOneOfSeveral(said, hit))
  const [from, another] = distinct(left)
  const [to, elsewhere] = distinct(ahead)
  const move = {
    ...(from && !another && { from }),
    ...(to && !elsewhere && !isOpen && { to }),
  }
  return move.from || move.to ? move : undefined
}

/** The role of somebody who says in one line who they are; not their employer's trade, their school, or what they hope for. */
export function roleIn(intro: string, all: MatchLexicons): ConceptId | undefined {
  const said = saidIn(intro, all)
  const mine = said.roles.filter(
    (hit) =>
      !isOfOthers(said, hit) &&
      !isDenied(said, hit) &&
      !isDoubted(said, hit) &&
      !isAfter(said, 'notDone', hit, REACH),
  )
  const wasOnly = (hit: ConceptHit) => {
    const clause = stretchAround(said.text, hit, clauseEnd)
    return said.found('formerly').some((mark) => within(mark, clause))
  }
  return (mine.find((hit) => !wasOnly(hit)) ?? mine[0])?.concept
}
