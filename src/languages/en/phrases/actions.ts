import type { PhraseWords, Vocabulary } from '../../../draft/phrases/phrase-words.ts'
import { isSomebody } from './somebody.ts'
import { alsoNouns, noVerbs, verbs } from './verbs.ts'

/** Before a verb: how it is done. */
const adverb = /^(?:\p{L}+ly|better|also|always|just|still|even)$/iu
/** After a verb that is in no list, these show that it is one: “tidy up the files”, “untangle our contracts”. */
const afterVerb = new Set(
  'a an the my our their his her your its this that these those me us them myself up out off how what why'.split(
    ' ',
  ),
)
/** After a verb, these begin a question: “do I need an MBA”. */
const subjects = new Set(['i', 'we', 'they', 'he', 'she'])
/** Words for what was said before: nobody can tell what is meant. */
const references = new Set(['them', 'they', 'it', 'this', 'that', 'these', 'those'])

/** They say enough without an object. */
export const alone: ReadonlySet<string> = new Set(
  'delegate negotiate lead code listen cook draw drive swim sew weld prioritise prioritize improvise program'.split(
    ' ',
  ),
)
/** What is asked is learnt: “how to lead a team”, “how do I lead a team”. */
const asked = /^how (?:to|(?:do|can|should|could) (?:i|we)) (?=\p{L})/iu
/** “It” behind the verb, and nothing that says what it is: “do it right”, “do this”. */
const pointless =
  /^\p{L}+ (?:it|them|(?:this|that|these|those)(?: (?:right|well|properly|better|alone|myself|at all|now))?$)(?!\p{L})/iu

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
/** Ends in -ing and is no doing. */
const noGerund =
  /^(?:any|every|no|some)?thing$|^(?:morning|evening|string|spring|king|ring|wing|ceiling|during)$/iu
/** Names of a field, and no doing: “learning design”. */
export const field =
  /^learning (?:design|technolog|and development|& development|support|disabilit|difficult|experience)/iu
const isGerund = (word: string) => /^\p{L}{2,}ing$/iu.test(word) && !noGerund.test(word)

/** The verb of a gerund: “running” → “run”, “making” → “make”. */
function verbOf(gerund: string): string | undefined {
  const stem = gerund.toLowerCase().slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1'), stem.replace(/y$/u, 'ie')].find((one) =>
    verbs.has(one),
  )
}

/** A noun that begins with a word that is a verb too: two words that are one idea. */
const isCompound = (clause: string, first: string, vocabulary: Vocabulary) =>
  alsoNouns.has(first) && (vocabulary.ideaAt(clause)?.length ?? 0) > first.length

/** “Lead my first team” → “lead my first team”; undefined where the clause is no action. */
export const infinitive: PhraseWords['infinitive'] = (written, vocabulary) => {
  // What happens to one is wished for as it is, not learnt: “how you get taken seriously”.
  const [, becoming] = /^how (?:do )?(?:you|i|people) ((?:get|become|stay) .+)$/iu.exec(written) ?? []
  if (becoming !== undefined) return becoming
  if (asked.test(written)) {
    const action = infinitive(written.replace(asked, ''), vocabulary)
    return action && `learn how to ${action}`
  }
  if (/^(?:being )?able to \p{L}/iu.test(written)) return `be ${lowerFirst(written.replace(/^being /iu, ''))}`
  const spared = written.replace(/^not to (?=\p{L})/iu, '')
  if (spared !== written) return `learn not to ${lowerFirst(spared)}`
  const clause = written.replace(/^to\s+/iu, '')
  if (alone.has(clause.toLowerCase())) return clause.toLowerCase()
  const words = clause.split(/\s+/u)
  const at = words.findIndex((word) => !adverb.test(word) || verbs.has(word.toLowerCase()))
  const [verb = '', next = ''] = words
    .slice(Math.max(0, at))
    .map((word) => word.toLowerCase().replace(/,$/u, ''))
  // “Own practice” is what is one's own, “own the budget” is a doing.
  if (verb === 'own' && !afterVerb.has(next)) return undefined
  if (subjects.has(next) || pointless.test(clause)) return undefined
  if (next === '' || isSomebody(clause) || isCompound(clause, verb, vocabulary)) return undefined
  const plain = /^\p{L}{2,}$/u.test(verb) && !isGerund(verb) && !noVerbs.has(verb) && !/(?:ed|s)$/u.test(verb)
  return verbs.has(verb) || (plain && afterVerb.has(next)) ? lowerFirst(clause) : undefined
}

/** “leading a team” → “lead a team”. */
export function fromGerund(clause: string): string | undefined {
  const [first = '', ...rest] = clause.split(' ')
  const verb = isGerund(first) && !field.test(clause) ? verbOf(first) : undefined
  return verb && rest.length > 0 ? [verb, ...rest].join(' ') : undefined
}

const isPlainNoun = (word: string) => /^\p{L}+$/u.test(word) && !noVerbs.has(word.toLowerCase())

/** Whether a clause names a doing: “public speaking”, “reporting to my boss”. */
export const isDoing = (clause: string): boolean => {
  const words = clause.split(/[\s,]+/u)
  const last = words.at(-1) ?? ''
  return isGerund(words[0] ?? '') || (words.length === 2 && isGerund(last) && isPlainNoun(words[0] ?? ''))
}

/** What is only done for what follows: “take all the calls and show management a chart”. */
const prepares =
  /^(?:i want to )?(?:(?:learn |know )?how to |learn to )?(?:take|use|go|come|sit|try)(?!\p{L})/iu

/** Both sides of an “and” before a verb. */
export const andAlso: PhraseWords['andAlso'] = (clause) => {
  if (prepares.test(clause)) return undefined
  for (const { 0: and, index } of clause.matchAll(/,? (?:and|&) (?=(\p{L}+) )/giu)) {
    const right = clause.slice(index + and.length)
    const left = clause.slice(0, index)
    const said = right.toLowerCase().split(/[\s,]+/u)
    const isWhole = !said.some((word) => references.has(word))
    if (verbs.has(said[0] ?? '') && isWhole && left.includes(' ')) return [left, right]
  }
  return undefined
}
