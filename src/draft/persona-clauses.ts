import type { LanguageCode } from '../model/language.ts'
import type { LineRole, PersonaLine } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import type { Sources } from './filling.ts'
import { countsIn } from './hooks/hook-book.ts'
import type { Filling } from './phrase.ts'
import { phrasesOf } from './phrases/phrases-of.ts'
import { finderOf } from './phrases/vocabulary.ts'

/** The lines of the persona that have one of some roles, in the order of the roles. */
export const linesOf = ({ persona }: Sources, roles: readonly LineRole[]): readonly PersonaLine[] =>
  roles.flatMap((role) => persona.lines.filter((one) => one.role === role))

const remembered = new WeakMap<PersonaLine, Map<LanguageCode, readonly string[]>>()

/** The clauses of a line, which are the same for every message. */
export function clausesIn(line: PersonaLine, { language, phrases }: Sources): readonly string[] {
  const kept = remembered.get(line) ?? new Map<LanguageCode, readonly string[]>()
  remembered.set(line, kept)
  const clauses = kept.get(language) ?? phrasesOf(line, language, phrases)
  kept.set(language, clauses)
  return clauses
}

/** “Them” behind so many words means somebody among them. Our judgement. */
const FIRST_WORDS = 6

/** A further clause that speaks of “it” stands worse by itself than one that names its matter. */
function clearFirst(clauses: readonly Filling[], { hookLexicons }: Sources): readonly Filling[] {
  const isVague = ({ text }: Filling, at: number) =>
    at > 0 && countsIn(wordsOf(text).slice(0, FIRST_WORDS), hookLexicons)('pronouns') > 0
  return clauses.filter((one, at) => !isVague(one, at))
}

/** Doubt stands so few characters before what it doubts. Our judgement. */
const RIGHT_BEFORE = 14
/** Words as long can be found again in the answer. */
const LONG_ENOUGH = 4

/** Whether an answer only thinks of a clause: “or”, “maybe” stands right before it, or doubt or a question mark behind; in a message it would stand as decided. */
export function isDoubted({ text, uses: [use] }: Filling, { persona, language, phrases }: Sources): boolean {
  const line = persona.lines.find(({ id }) => use && 'line' in use && id === use.line)
  const answer = line?.text[language]?.toLowerCase() ?? ''
  if (line?.confirmed || answer === '') return false
  const words = wordsOf(text).flatMap((word) => word.text.toLowerCase().split(/[־-]/u))
  const long = words.filter((word) => word.length >= LONG_ENOUGH)
  // “Do the CFE”: where no word is long, the last is the telling one.
  const places = (long.length > 0 ? long : words.slice(-1))
    .map((word) => answer.indexOf(word))
    .filter((at) => at >= 0)
  if (places.length === 0) return false
  const before = wordsOf(answer.slice(Math.max(0, Math.min(...places) - RIGHT_BEFORE), Math.min(...places)))
  const [rest = ''] = answer.slice(Math.max(...places)).split(/[.!,;\n]/u)
  return (
    rest.includes('?') ||
    finderOf(phrases.hedges).in(wordsOf(rest)) ||
    finderOf([...phrases.hedges, phrases.or]).in(before)
  )
}

/** The user's own clauses of some lines, in their order; of the line that the hook is about, where it is about one of them. */
export function clausesOf(sources: Sources, roles: readonly LineRole[]): readonly Filling[] {
  const lines = linesOf(sources, roles)
  const meant = lines.filter(({ id }) => id === sources.hook?.line)
  const clauses = (of: readonly PersonaLine[]) =>
    of.flatMap((line) => clausesIn(line, sources).map((text) => ({ text, uses: [{ line: line.id }] })))
  const ofMeant = clauses(meant)
  return clearFirst(ofMeant.length > 0 ? ofMeant : clauses(lines), sources)
}
