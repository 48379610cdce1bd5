import type { PhraseWords, Vocabulary } from '../../../draft/phrases/phrase-words.ts'
import { fromGerund, isDoing } from './actions.ts'
import { peoples } from './people.ts'
import { somebody } from './somebody.ts'

/** A direction: “into teaching”, “from nursing to teaching”. */
const direction = /^(?:away from|into|towards?|over to|back (?:in)?to|to|from (?=.+ (?:in)?to ))/iu
const own = /^(?:my|our) own \p{L}/iu
/** What may follow the name of an idea so that the whole is still a noun. */
const goesOn = /^\s*(?:$|,|\(|(?:and|or|in|at|for|of|with|within|on)\s)/iu

/** The first word with a small letter, unless it is written with a capital inside a sentence too. */
function within(clause: string, vocabulary: Vocabulary): string {
  const [first = ''] = clause.split(/[\s,]/u)
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || peoples.test(first)) return clause
  return `${vocabulary.writtenAs(first) ?? first.toLowerCase()}${clause.slice(first.length)}`
}

const isIdea = (clause: string, vocabulary: Vocabulary) => {
  const idea = vocabulary.ideaAt(clause)
  const isNoun = idea && !/\s(?:an?|the|my|our|their)\s/iu.test(clause.slice(0, idea.length))
  return isNoun && goesOn.test(clause.slice(idea.length)) ? idea : undefined
}

/** A noun with the action that surely fits it; undefined where none does. */
export const fromNoun: PhraseWords['fromNoun'] = (clause, role, vocabulary) => {
  const said = within(clause, vocabulary)
  const being = somebody(clause, vocabulary)
  if (being) return `become ${being}`
  if (own.test(said)) return `have ${said}`
  const idea = isIdea(clause, vocabulary)
  if (role === 'long-goal') {
    if (direction.test(said)) return `move ${said}`
    const action = fromGerund(said)
    if (action) return action
    if (idea && idea.kind !== 'skill') return `move into ${said}`
  }
  return idea || isDoing(clause) ? `get better at ${said}` : undefined
}
