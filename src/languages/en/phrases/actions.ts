import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { isCompound } from './compounds.ts'
import { correct } from './correct.ts'
import { people } from './people.ts'
import { isSomebody } from './somebody.ts'
import { noVerbs, verbs } from './verbs.ts'

/** Before a verb: how it is done. */
const adverb = /^(?:\p{L}+ly|better|also|just|even)$/iu
/** After a verb that is in no list, these show that it is one: “tidy up the files”, “untangle our contracts”. */
const afterVerb = new Set(
  'a an the my our their his her your its this that these those me us them myself up out off how what why'.split(
    ' ',
  ),
)
/** Nouns of a trade that are its doings before “properly”: “grade properly”. */
const crafts = new Set(
  'frame grade plate press sand seal stitch cast glaze prune graft sow milk shear file log stock pack load wire solder rig dress season fillet brief staff shoot tip age ferment proof pour steam whisk fold grind sharpen polish dye mark'.split(
    ' ',
  ),
)
const manner = /^(?:properly|well|correctly|cleanly|evenly|safely|consistently|confidently|faster|quickly)$/iu
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
const asked =
  /^how (?:to|(?:do|does|can|should|could) (?:i|we|you|one|people)(?: (?:even|actually))?) (?=\p{L})/iu
/** “It” behind the verb, and nothing that says what it is: “do it right”, “do this”. */
const pointless =
  /^\p{L}+ (?:it|them|(?:this|that|these|those)(?: (?:right|well|properly|better|alone|myself|at all|now))?$)(?!\p{L})/iu

/** Capitals of an abbreviation stay. */
const lowerFirst = (clause: string) =>
  /^\p{Lu}{2}/u.test(clause) ? clause : `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`
/** Ends in -ing and is no doing. */
const noGerund =
  /^(?:any|every|no|some)?thing$|^(?:morning|evening|string|spring|king|ring|wing|ceiling|during|boring|interesting|exciting|challenging|meaningful|rewarding|amazing|phishing|demanding|tiring|stimulating|fulfilling)$/iu
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

/** Noun and what it is like: “documentation that …”, “a resume which …”. */
const related = /^\p{L}+ (?:that|which) (?!\p{L}+ (?:is|are) (?:wrong|right|true|ok))/iu
/** Verbs whose object is a whole clause: “show that it works”. */
const says = new Set(
  'show prove ensure explain know understand say see accept argue check confirm learn recognise recognize remember trust write believe notice demonstrate tell admit'.split(
    ' ',
  ),
)
/** The verb is said to whoever reads: “ask me in spring”. */
const toReader =
  /^(?:please )?(?:ask|tell|call|contact|email|message|remind|trust|believe|forgive|excuse|judge|sue|kill|shoot|pray|wish|text|ping|surprise|advise|send|give|show|help|teach|let) (?:me|us)(?!\p{L})/iu
/** Set against something that is not said: “do the opposite”. */
const opposite = /^(?:do|be|have|try) (?:the )?(?:opposite|same|other way|reverse)(?!\p{L})/iu

/** Of an unknown word shows that it is a verb, before what it is done without: “de-escalate without pulling rank”. */
const without =
  /^(?!.*(?:climate|certificate|template|estate|expertise|enterprise|merchandise|franchise) )(?:\p{L}+-)?\p{L}+(?:ate|ise|ize|ify) without \p{L}+ing(?!\p{L})/iu
/** Says what would be best, and not what is done: “WFP the best”, “Pixar the dream”. */
const bestOf = /^\S+ (?:the|my) (?:best|dream|favou?rite|ideal|hope|goal|first choice)(?:$|,)|^\S+ why not$/iu

/** “That people let me finish”, “that I can say no”: what is to be, and no deed of the writer's own. */
function ofOthers(clause: string): string | undefined {
  const [, can] = /^that i (?:can|could) (.+)$/iu.exec(clause) ?? []
  if (can !== undefined) return `be able to ${can}`
  const [, all] =
    /^that ((?:people|every(?:one|body)|nobody|others|(?:my|the|our) \p{L}+(?: \p{L}+)?) \p{L}+(?: .+)?)$/iu.exec(
      clause,
    ) ?? []
  return all && `get to the point where ${all}`
}

/** “Not freezing when …” → “learn not to freeze when …”. */
function notDoing(clause: string): string | undefined {
  const [, state] = /^not be (\p{L}+ .+)$/iu.exec(clause) ?? []
  if (state !== undefined) return `learn not to be ${state}`
  const [, gerund = '', rest = ''] = /^not (\p{L}+ing) (.+)$/iu.exec(clause) ?? []
  const verb = gerund === '' ? undefined : verbOf(gerund)
  return verb && `learn not to ${verb} ${rest}`
}

/** “Lead my first team” → “lead my first team”; undefined where the clause is no action. */
export const infinitive: PhraseLexicon['infinitive'] = (written, vocabulary, isDeed = false) => {
  // What happens to one is wished for as it is, not learnt: “how you get taken seriously”.
  const [, becoming] = /^how (?:do )?(?:you|i|people) ((?:get|become|stay) .+)$/iu.exec(written) ?? []
  if (becoming !== undefined) return becoming
  if (asked.test(written)) {
    const action = infinitive(written.replace(asked, ''), vocabulary)
    return action && `learn how to ${action}`
  }
  if (/^(?:being )?able to \p{L}/iu.test(written)) return `be ${lowerFirst(written.replace(/^being /iu, ''))}`
  const told = ofOthers(written) ?? notDoing(written)
  if (told !== undefined) return told
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
  if (subjects.has(next) || pointless.test(clause) || opposite.test(clause)) return undefined
  // “Pitch and converter mostly” are two things.
  const [, , other = ''] = words.map((word) => word.toLowerCase())
  if (/^(?:and|or)$/u.test(next) && !verbs.has(other)) return undefined
  // “Lead technician offshore” is somebody.
  if (/^(?:lead|head) \p{L}/iu.test(clause) && people.has(next)) return undefined
  if (toReader.test(clause) || (related.test(clause) && !says.has(verb))) return undefined
  // “Practice educator or move over …”: somebody, and a doing beside it.
  const [one = ''] = clause.split(/,? or /u)
  if (next === '' || isSomebody(clause) || isSomebody(one) || isCompound(clause, verb, vocabulary))
    return undefined
  const plain = /^\p{L}{2,}$/u.test(verb) && !isGerund(verb) && !noVerbs.has(verb) && !/(?:ed|s)$/u.test(verb)
  const isCraft = crafts.has(verb) && manner.test(next)
  const isPlain =
    plain && (isDeed || afterVerb.has(next)) && !bestOf.test(clause) && !/^\p{Lu}{2}/u.test(clause)
  if (!verbs.has(verb) && !isCraft && !isPlain && !without.test(clause)) return undefined
  return correct(lowerFirst(clause))
}

/** “leading a team” → “lead a team”. */
export function fromGerund(clause: string): string | undefined {
  const [first = '', ...rest] = clause.split(' ')
  // “Training officer” is somebody, and nobody trained.
  if (isSomebody(`${first} ${rest[0]?.replace(/,$/u, '') ?? ''}`)) return undefined
  const verb = isGerund(first) && !field.test(clause) && !saysOf.test(clause) ? verbOf(first) : undefined
  return verb && rest.length > 0 ? [verb, ...rest].join(' ') : undefined
}

const isPlainNoun = (word: string) => /^\p{L}+$/u.test(word) && !noVerbs.has(word.toLowerCase())

/** A doing of which something is said is no wish: “standing in front of 14 lads is something else”. */
export const saysOf =
  /^(?!(?:telling|saying|explaining|showing|proving|asking|admitting)(?!\p{L}))\p{L}+ing(?: (?!(?:what|who|how|why|where|when|that|which|whether|if)(?!\p{L}))[^\s]+)*? (?:is|are|was|were|isn['’]t|aren['’]t|feels?|scares?|kills?|bores?|terrif\p{L}+)(?!\p{L})/iu

/** Whether a clause names a doing: “public speaking”, “reporting to my boss”. */
export const isDoing = (clause: string): boolean => {
  if (saysOf.test(clause)) return false
  const words = clause.split(/[\s,]+/u)
  const last = words.at(-1) ?? ''
  return isGerund(words[0] ?? '') || (words.length === 2 && isGerund(last) && isPlainNoun(words[0] ?? ''))
}

/** What is only done for what follows: “take all the calls and show management a chart”. */
const prepares =
  /^(?:i want to )?(?:(?:learn |know )?how to |learn to )?(?:take|use|go|come|sit|try)(?!\p{L})/iu

/** Both sides of an “and” before a verb. */
/** What joins another doing, or another thing that is to be: “and to speak with people”, “and that the families trust me”. */
const joint =
  /,? (?:and|&) (?:(?:also|actually|finally) )?(?=(?:how )?(?:to )?\p{L}+ (?!of(?!\p{L}))|that \p{L})/giu

export const andAlso: PhraseLexicon['andAlso'] = (clause) => {
  if (prepares.test(clause)) return undefined
  for (const { 0: and, index } of clause.matchAll(joint)) {
    const right = clause.slice(index + and.length)
    const left = clause.slice(0, index)
    if (left.includes(' ') && ofOthers(right) !== undefined) return [left, right]
    const said = right
      .replace(/^(?:how )?to /iu, '')
      .toLowerCase()
      .split(/[\s,]+/u)
    const isWhole = !said.some((word) => references.has(word))
    if (verbs.has(said[0] ?? '') && isWhole && left.includes(' ')) return [left, right]
  }
  return undefined
}
