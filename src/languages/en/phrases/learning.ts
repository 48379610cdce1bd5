import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { alone, fromGerund, infinitive } from './actions.ts'
import { articleOf } from './articles.ts'
import { isSomebody } from './somebody.ts'

/**
 * Verbs for what one does again and again, well or badly. A bare “manage my old friends” is an answer to what one wants to
 * be able to do and would be a longing behind “I want to”; before these “learn to” is always grammatical.
 */
const skills = new Set(
  `manage lead supervise handle deal cope delegate present negotiate explain write speak talk tell say give ask
  listen read plan price pitch sell persuade convince run design organise organize prioritise prioritize estimate forecast
  budget teach coach mentor train facilitate moderate chair interview hire recruit fire dismiss dismiss refuse reject
  criticise criticize argue defend confront challenge report analyse analyze interpret document draft edit code program
  cook draw drive use work communicate collaborate coordinate motivate structure simplify summarise summarize evaluate
  assess judge test debug review measure research network advise treat calm apologise apologize respond react reply
  answer comfort resolve mediate schedule calculate translate photograph operate maintain repair care stand set disagree
  admit debrief reassure soothe greet prescribe mediate triage rehearse improvise solder stitch knead weigh pour carve
  investigate de-escalate defuse prune graft splice joke banter chat`.split(/\s+/u),
)
/** Verbs that have a meaning of their own with a small word behind them. */
const notSkills =
  /^(?:take|give|set|run|stand|work) (?:off|over|part|up|out|back|away|in|at|for|as|on)(?!\p{L})/iu
/** Given up or changed once, not learnt: “write my thesis”, “take an exam”. */
const once =
  /^(?:take|write|sell|read|run|use|give) (?:an? |the |my )?(?:\p{L}+ )?(?:exam|thesis|test|break|course|sabbatical|marathon|job|house|book|novel)(?!\p{L})/iu

/** “Manage my old friends” → “learn to manage my old friends”. */
export const learnt: PhraseLexicon['learnt'] = (action) => {
  const [verb = '', next = ''] = action.toLowerCase().split(' ')
  const said = /ly$|^(?:better|also|always|just)$/u.test(verb) ? next : verb
  return skills.has(said) && !notSkills.test(action) && !once.test(action) ? `learn to ${action}` : action
}

/** Questions of at most this many words are told as one wish. Our judgement. */
const LONGEST_OF_SEVERAL = 4

/** “How to lead, how to delegate” → “learn how to lead and delegate”. */
export const together: PhraseLexicon['together'] = (part, vocabulary) => {
  const pieces = part.split(/,? and (?=how to )|, (?=how to )/iu)
  const asked = pieces.map((piece) => piece.replace(/^(?:learn |know )?how to /iu, ''))
  const all = pieces.length > 1 && pieces.every((piece, at) => piece.length > (asked[at]?.length ?? 0))
  const short = asked.every((one) => one.split(' ').length <= LONGEST_OF_SEVERAL && !one.includes(','))
  const actions = asked.flatMap((one) =>
    alone.has(one.toLowerCase()) ? one.toLowerCase() : (infinitive(one, vocabulary) ?? []),
  )
  if (!all || !short || actions.length < pieces.length) return undefined
  return `learn how to ${actions.slice(0, -1).join(', ')} and ${actions.at(-1)}`
}

/** A contrast of more words is a thought of its own. Our judgement. */
const LONGEST_CONTRAST = 9
const against =
  /^(?:and |but )?(?:not|never|instead of|rather than) (?!sure|yet|really|so |there|necessarily|in that)/iu
const gerund = /^((?:and |but )?not (?:just|only|always|merely) )(\p{L}+ing .+)$/iu

/** “Not just boosting posts” → “not just boost posts”. */
export const contrast: PhraseLexicon['contrast'] = (piece) => {
  if (!against.test(piece) || piece.split(' ').length > LONGEST_CONTRAST) return undefined
  const [, not = '', doing = ''] = gerund.exec(piece) ?? []
  const action = fromGerund(doing)
  if (action !== undefined) return `${not}${action}`
  // “Not manager”: one person has an article.
  return piece.replace(
    /^((?:and |but )?not )(?=\p{L}+(?: \p{L}+)?[.!]?$)/iu,
    (found, _: string, __: number, whole: string) => {
      const rest = whole.slice(found.length).replace(/[.!]$/u, '')
      return isSomebody(rest) ? `${found}${articleOf(rest)} ` : found
    },
  )
}

const one =
  /^(?:to )?\p{L}+ (?:my|our|an?|the) (?:own )?(?:small |little |big |bigger |own )*one(?!\p{L})|^(?:to )?\p{L}+ one(?=$|,| (?:with|of|too|myself))/iu
const back =
  /^(?:to )?(?:(?:learn |know )?how to )?(?:(?!(?:an?|the|my|our|people|somebody|someone)(?!\p{L}))\p{L}+ ){1,4}(?:them|it|they)(?![\p{L}'])/iu
/** “Brief them”, “say no to them”: whom? */
export const refersBack: PhraseLexicon['refersBack'] = (clause) => back.test(clause) || one.test(clause)

export const beginsWith: PhraseLexicon['beginsWith'] = (matter) => `learn how to start with ${matter}`
