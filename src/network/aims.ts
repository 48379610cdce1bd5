import { findClaims } from '../match/claims.ts'
import { areNear, type ConceptHit, covers } from '../match/concepts/index.ts'
import type { MatchLexicons } from '../match/lexicon.ts'
import { isAtBeginning } from '../match/seniority.ts'
import { termsIn } from '../match/terms.ts'
import { understand } from '../match/understand.ts'
import { narrowest } from '../match/wish.ts'
import type { ConceptId, LineId, Persona, PersonaLine } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import type { Answers, RoleReason } from './reasons.ts'

interface Aim {
  readonly line?: LineId
  readonly concepts: readonly ConceptId[]
}

/** What a persona asks of a title. */
interface Aims {
  readonly goals: readonly Aim[]
  readonly needs: readonly Aim[]
  /** The words of lines that the vocabulary does not know. */
  readonly phrases: readonly { readonly line: LineId; readonly words: readonly string[] }[]
}

function aimsOf(persona: Persona, lexicons: MatchLexicons): Aims {
  const goalLines = persona.lines.filter(({ role }) => role === 'long-goal')
  const goals: readonly Aim[] = persona.path
    ? [{ concepts: [persona.path.to], ...(goalLines[0] && { line: goalLines[0].id }) }]
    : goalLines.map((line) => ({ line: line.id, concepts: goalConcepts(line, lexicons) }))
  const others = persona.lines.filter(({ role }) => role !== 'long-goal' && role !== 'quality')
  const notAsked = new Set([persona.path?.from, ...goals.flatMap(({ concepts }) => concepts)])
  const needs = others.map((line) => ({
    line: line.id,
    concepts: narrowest(line.concepts).filter((concept) => !notAsked.has(concept)),
  }))
  const unknown = [...goalLines, ...others].filter(({ concepts }) => concepts.length === 0)
  return { goals, needs, phrases: unknown.flatMap((line) => phrasesOf(line, lexicons)) }
}

/** Where a goal is a move, only what it leads to is asked for. */
function goalConcepts(line: PersonaLine, lexicons: MatchLexicons): readonly ConceptId[] {
  const moves = Object.values(line.text).map((text) => understand(text ?? '', 'long-goal', lexicons).path?.to)
  const to = moves.find((concept) => concept !== undefined)
  return to === undefined ? narrowest(line.concepts) : [to]
}

const phrasesOf = (line: PersonaLine, lexicons: MatchLexicons) =>
  Object.values(line.text).flatMap((text) => {
    const telling = termsIn(text ?? '', lexicons).map(({ word }) => word)
    return telling.length < 2 ? [] : [{ line: line.id, words: [...new Set(telling)] }]
  })

/** How many titles are remembered with what they claim: a network is ranked anew for every persona. */
const REMEMBERED = 60_000
const remembered = new WeakMap<MatchLexicons, Map<string, readonly ConceptHit[]>>()

function claimsOf(title: string, lexicons: MatchLexicons): readonly ConceptHit[] {
  const claimed = remembered.get(lexicons) ?? new Map<string, readonly ConceptHit[]>()
  remembered.set(lexicons, claimed)
  const known = claimed.get(title)
  if (known) return known
  if (claimed.size >= REMEMBERED) claimed.clear()
  const hits = findClaims(title.replaceAll('|', '\n'), lexicons)
  claimed.set(title, hits)
  return hits
}

/** Makes the vocabulary ready, which takes longer than the first thousand people: done before anybody waits for it. */
export const makeVocabularyReady = (lexicons: MatchLexicons): void => {
  claimsOf('1', lexicons)
}

/** Says of a title what it answers of a persona, with its own words; each title is looked at once. */
export function roleReasons(
  persona: Persona,
  lexicons: MatchLexicons,
): (title: string) => RoleReason | undefined {
  const aims = aimsOf(persona, lexicons)
  const told = new Map<string, RoleReason | null>()
  return (title) => {
    const known = told.get(title)
    if (known !== undefined) return known ?? undefined
    const found = byConcept(title, claimsOf(title, lexicons), aims) ?? byWords(title, aims)
    const isJunior = found?.answers === 'goal' && isAtBeginning(title, lexicons)
    const reason = found && isJunior ? { ...found, junior: true as const } : found
    told.set(title, reason ?? null)
    return reason
  }
}

function byConcept(
  title: string,
  hits: readonly ConceptHit[],
  { goals, needs }: Aims,
): RoleReason | undefined {
  if (hits.length === 0) return undefined
  const first = (
    some: readonly Aim[],
    answers: Answers,
    test: (said: string, wanted: string) => boolean,
  ): RoleReason | undefined => {
    for (const { concepts, line } of some)
      for (const hit of hits)
        if (concepts.some((wanted) => test(hit.concept, wanted)))
          return {
            kind: 'role',
            quote: title.slice(hit.start, hit.end),
            answers,
            ...(line !== undefined && { line }),
          }
    return undefined
  }
  return first(goals, 'goal', covers) ?? first(needs, 'need', covers) ?? first(goals, 'near-goal', areNear)
}

/** A line that is new to the vocabulary: a title that holds most of its words (the share that a match asks for too). */
function byWords(title: string, { phrases }: Aims): RoleReason | undefined {
  if (phrases.length === 0) return undefined
  const said = new Set(wordsOf(title).map(({ folded }) => folded))
  const found = phrases.find(({ words }) => {
    const shared = words.filter((word) => said.has(word)).length
    return shared >= Math.max(2, Math.ceil(words.length * 0.6))
  })
  return found && { kind: 'role', quote: title, answers: 'words', line: found.line }
}
