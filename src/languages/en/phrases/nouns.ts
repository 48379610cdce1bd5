import type { PhraseLexicon, Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import type { LineRole } from '../../../model/persona.ts'
import { field, fromGerund, isDoing, saysOf } from './actions.ts'
import { articleOf, withRightArticles } from './articles.ts'
import { becoming } from './becoming.ts'
import { fieldPair, sheets } from './compounds.ts'
import { isField, shapeByKind } from './kinds.ts'
import { withoutSlips } from './late-learners.ts'
import { learnt } from './learning.ts'
import { people } from './people.ts'
import { headOf } from './somebody.ts'
import { alsoNouns, verbs } from './verbs.ts'
import { within } from './within.ts'

/** A direction: “into teaching”, “from nursing to teaching”. */
const direction = /^(?:away from|into|towards?|over to|back (?:in)?to|to|from (?=.+ (?:in)?to ))/iu
const own = /^(?:(?:my|our) own|an? (?:small |little )?own) (?!(?:\p{L}+ )?ones?(?!\p{L}))\p{L}/iu
/** What may follow the name of an idea so that the whole is still a noun. */
const goesOn =
  /^\s*(?:$|,|\(|(?:and|or|in|at|for|of|with|without|within|on)\s|(?:again|from scratch|from the start|from zero|properly|that (?:does|do|is|are|doesn['’]t|don['’]t|isn['’]t|aren['’]t))(?!\p{L}))/iu

/** An article inside, or an amount before: no name of an idea. */
const noName = /\s(?:an?|the|my|our|their)\s|^(?:fewer|less|more|no)\s/iu
/** “how budgets are made”, no question with its verb in front. */
const question = /^how (?!do |does |did |can |could |is |are |should |would |to )\p{L}/iu
/** “the financial side of project budgeting”: one definite side of something. */
const side = /^the (?:\p{L}+ ){1,3}(?:of|behind) \p{L}/iu
const position = /^an? (?:\p{L}+ ){0,2}(?:role|job|position) (?:in|at|as|with) /iu

/** “What to write”: of what, only the sentence before it says. */
const refersOn = /^what to (?:write|say|do|ask|put|bring|send|show|sign|use|know|call)(?=$|,)/iu

/** A gerund with one thing: “finding a job”, not a doing to get better at. */
const thing = /^\p{L}+ing (?:an?|my|our|the|better) /iu

/** Done or not done: nobody gets better at learning R. */
const deed =
  /^(?:learn|understand|find|get|become|improve|pass|start|build|move|switch|publish|finish|join|open) /iu

const isIdea = (clause: string, vocabulary: Vocabulary) => {
  const idea = vocabulary.ideaAt(clause)
  const name = clause.slice(0, idea?.length ?? 0).toLowerCase()
  const isVerb = verbs.has(name) && !alsoNouns.has(name)
  const isNoun = idea && !isVerb && !noName.test(name) && !name.split(' ').some((word) => people.has(word))
  return isNoun && goesOn.test(clause.slice(idea.length)) ? idea : undefined
}

const vague = /^(?:something|somewhere) (?:with|between|in|where|around|like)\s/iu
const sector = /^(?:the )?(?!.*(?:or|and) )\p{L}+(?: \p{L}+)? (?:industry|sector)$/iu
const remote = /^remote work(?=\s|$)/iu
const degree =
  /^(?:an?|my) (?:\p{L}+ )?(?:phd|doctorate|master's|masters?|mba|degree|diploma|apprenticeship|residency)(?!\p{L})/iu
const exam = /^(?:the|my|an?) (?:\p{L}+ ){0,3}(?:exam|examination|test|certification)(?!\p{L})/iu
/** A kind of employer: nobody becomes it or moves into it. */
const organisation =
  /(?:^|\s)(?:ngo|company|start-?up|agency|organi[sz]ation|firm|bank|hospital|university|ministry|museum|lab|studio|consultancy|charity|foundation|think tank)$/iu

/** One is counsel, not a counsel. */
const counsel = /^(?:in-house |general |legal |corporate )*counsel(?=$|,| (?:or|at|in|for) )/iu

const eachWithArticle = (clause: string) =>
  clause
    .split(/ or (?:an? )?/iu)
    .map((one) => (/^(?:an?|the|my|some)\s/iu.test(one) ? one : `${articleOf(one)} ${one}`))
    .join(' or ')

/** Begins with a small word, and is torn from what stood before it: “with contract not agency”. */
const torn =
  /^(?:with|without|by|in|at|on|of|for|per|like|than|as|about|around|not|never|no|but|only|just|also|even|then|same|one|two|three|four|five|six|some|any|every|each|whichever|other|another|anything|nothing|none)(?![\p{L}-])/iu
/** Behind “or” nothing that one becomes: “or out of IT”, “or anything with data in it”. */
const vagueOther =
  /,? or (?:out of|not|something|anything|maybe|perhaps|whatever|somewhere|elsewhere|anywhere|even|none|similar|so|related|both)(?!\p{L}).*$/iu
/** What is got: “a job interview”. */
const got =
  /^an? (?:\p{L}+ ){0,2}(?:interview|promotion|raise|pay rise|internship|placement|scholarship|visa|permit|licen[cs]e|apprenticeship|traineeship|foot in the door)(?!\p{L})/iu
/** What one has for something: “a system for casework emails”. */
const had =
  /^an? (?:\p{L}+ )?(?:system|routine|plan|structure|process|method|strategy|framework|template|workflow|portfolio) (?:for|of|that) \p{L}/iu
/** Doings at a desk that are no ideas of their own. */
const desk =
  /^(?:documentation|paperwork|bookkeeping|record[ -]keeping|note[ -]taking|time[ -]keeping|correspondence|invoicing|rostering|minute[ -]taking|data entry|consolidation|reconciliations?|taxation|valuation|calibration|sterili[sz]ation|interpretation|illustration|animation|fermentation|irrigation|propagation|anaesthesia|anesthesia|triage|payroll|grammar|pronunciation|punctuation|typography|anatomy|pharmacology|filing|casework|small talk|sound for \p{L}+)(?=$|,| (?:that|which|for|in|with|without|and|at|on)(?!\p{L}))/iu
/** Two or three nouns, of which the last is done well or badly: “test strategy”, “research design for my dissertation”. */
const pair =
  /^(?!(?:an?|the|my|our|your|their|his|her|this|that|no|more|better|good|bad|some|any|how|what|be|is|senior|top|upper|new)(?!\p{L}))\p{L}+ (?:\p{L}+ )?(?:strategy|planning|design|management|analysis|writing|modelling|modeling|assessment|automation|hygiene|skills|metrics|reporting|documentation|methods|etiquette|technique|control|coordination|scheduling|costing|forecasting|analytics|basics|calling|research|journalism|photography|finding|solving|telling|making)(?=$|,| (?:for|in|with|without|at|on|when|under)(?!\p{L}))/iu
const anew =
  /(?<=\S) (?:again|properly|from scratch|from the (?:start|beginning|ground up)|from zero|(?:past|beyond) the basics)(?!\p{L})/iu
/** Words that are a thing alone, and were meant as a doing. */
const gerunds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    budget: 'budgeting',
    invoice: 'invoicing',
    network: 'networking',
    tender: 'tendering',
  }),
)
/** “In the practice and not only from the book”. */
const inPractice = /^(.+?) in (?:the )?practice(,? (?:and )?not (?:only|just) (?!\p{L}+ing ).+)?$/iu
/** A doing or a thing, as it is read: “design systems”. */
const twoWays = /^(?:design|control|test|plan|program|model) (?:systems|processes|tools|methods)(?=$|,)/iu
const bareDegree = /^(?:PhD|MBA|MSc|doctorate|master['’]s)(?=$|,| (?:in|at|or) | abroad(?:$| then))/iu
/** One's own, though it is not said: “a proper studio with a door”, “a real company with van and logo”. */
const ones =
  /^an? (?:proper|real|actual|second|third|tiny|little)(?!\p{L})|^(?:an? )?(?:small|little) .* with my |^an? .* with (?:an?|my|van|\d)(?!\p{L})/iu

/** “Food cost and scheduling”: two short nouns, of which one is surely done well or badly. */
function isCoordinated(said: string, vocabulary: Vocabulary): boolean {
  const sides = said.split(' and ')
  const [left = '', right = ''] = sides
  const isMatter = (side: string) =>
    Boolean(isIdea(side, vocabulary)) || pair.test(side) || desk.test(side) || isDoing(side)
  const isShort = sides.every((side) => /^\p{L}+ \p{L}+$|^\p{L}{4,}$/u.test(side) && !torn.test(side))
  if (sides.length !== 2 || !isShort || verbs.has(left.split(' ')[0] ?? '')) return false
  return isMatter(right) ? left.includes(' ') || isMatter(left) : isMatter(left) && right.includes(' ')
}

/** A matter that is learnt “in practice”. */
function practised(written: string, role: LineRole, vocabulary: Vocabulary): string | undefined {
  const [, matter, against = ''] = inPractice.exec(written) ?? []
  const better = matter && fromNoun(matter, role, vocabulary)
  return better?.startsWith('get better at ')
    ? `learn ${better.slice('get better at '.length)} in practice${against}`
    : undefined
}

/** “In 3–4 years head of a department”: when, before what. */
const whenFirst = /^(?:in|within) [\d–-]+ (?:to \d+ )?years,? (?=\S)/iu

/** A noun with the action that surely fits it; undefined where none does. */
export const fromNoun: PhraseLexicon['fromNoun'] = (typed, role, vocabulary) => {
  const phrase = shapeNoun(
    typed.replace(whenFirst, '').replace(/ (?:inside|within) (?=(?:the next )?\d)/iu, ' in '),
    role,
    vocabulary,
  )
  // What somebody wants to be able to do is nobody that they want to be: “caretaker of 60 flats” tells who they are.
  if (role !== 'long-goal' && phrase?.startsWith('become ')) return undefined
  return phrase && withoutSlips(withRightArticles(phrase))
}

const shapeNoun: PhraseLexicon['fromNoun'] = (typed, role, vocabulary) => {
  if (torn.test(typed) || saysOf.test(typed) || twoWays.test(typed)) return undefined
  const written = typed
    .replace(/ (?:maybe|perhaps|probably|possibly|hopefully)(?=$|,)/giu, '')
    .replace(/,? because .*$/iu, '')
    .replace(/(?:, [^,]*)? why not$/iu, '')
    .replace(vagueOther, '')
    .replace(/(?<= (?:abroad|here|there)) or .*$/iu, '')
    .replace(/^(?:(?:remote|hybrid|part[- ]time|full[- ]time),? or )/iu, '')
  if (/^what to \p{L}/iu.test(written)) return refersOn.test(written) ? undefined : `learn ${written}`
  if (/^(?:everything|more|all) about \p{L}/iu.test(written))
    return `learn ${written.charAt(0).toLowerCase()}${written.slice(1)}`
  if (/^knowledge (?:of|about|in) \p{L}/iu.test(written))
    return `learn about ${written.replace(/^knowledge \p{L}+ /iu, '')}`
  if (got.test(written)) return `get ${written}`
  if (role !== 'long-goal' && /^confidence (?:with|in|on|at|around|when) /iu.test(written))
    return `have more ${written.split(', ')[0]}`
  const kind = shapeByKind(written, role, vocabulary)
  if (kind) return kind
  const inDoing = practised(written, role, vocabulary)
  if (inDoing) return inDoing
  if (had.test(written)) return `have ${written.replace(/,? and to .*$/iu, '')}`
  if (/^(?:freelanc(?:e|ing)|self-employ(?:ed|ment))$/iu.test(written))
    return /^f/iu.test(written) ? 'go freelance' : 'be self-employed'
  if (bareDegree.test(written))
    return `do ${articleOf(written)} ${written.replace(/,? (?:or|then) .*$/iu, '')}`
  const clause = written
    .replace(/^first (?=(?:an?|the|my) )/iu, '')
    .replace(/,? (?:if|once (?:i|we|you|he|she|it|they|the|that|this|my)) .*$/iu, '')
  const said = within(clause, vocabulary)
  if (counsel.test(said)) return `become ${said.replace(/,? or .*$/iu, '')}`
  if (/^from [^\s,]+ to [^\s,]+$/iu.test(said)) return `move ${said}`
  const being = becoming(clause, vocabulary, typed !== written)
  if (being) return `become ${being}`
  if (own.test(said)) return `have ${said}`
  if (/^own \p{L}/iu.test(said)) return `have my ${said}`
  if (role === 'long-goal' ? vague.test(said) : /^something with /iu.test(said))
    return /^something/iu.test(said) ? `do ${said}` : `work ${said}`
  if (sector.test(said)) return `move into ${/^the /iu.test(said) ? '' : 'the '}${said}`
  if (remote.test(said)) return said.replace(remote, 'work remotely')
  if (degree.test(said)) return `do ${said}`
  if (exam.test(said)) return `pass ${said}`
  const [, there = '', own_ = ''] = /^(.+?)( or (?:start|open|found|run) one)(?: .*)?$/iu.exec(said) ?? []
  if (role === 'long-goal' && own_ !== '' && organisation.test(there))
    return `join ${eachWithArticle(there)}${own_}`
  if (role === 'long-goal' && organisation.test(headOf(said)))
    return ones.test(said) ? `have ${eachWithArticle(said)}` : `work for ${eachWithArticle(said)}`
  if (side.test(said)) return `understand ${said}`
  if (question.test(said)) return `learn ${said}`
  if (/^being \p{L}+ \p{L}/iu.test(said)) return `be ${said.slice('being '.length)}`
  const better = clause.replace(/^(?:better|improved|stronger)\s+/iu, '')
  if (better !== clause && isIdea(better, vocabulary)) return `get better at ${better}`
  if (/^(?:more|less) \p{L}/iu.test(said)) return `have ${said}`
  const idea = isIdea(clause, vocabulary)
  // “Excel more than vlookup”: how far is not said in the same words.
  const less = clause.replace(
    / (?:(?:a bit |much )?(?:more|deeper|further)(?: than)?|beyond(?! the basics)) .*$/iu,
    '',
  )
  if (less !== clause && !less.includes(',') && isIdea(less, vocabulary))
    return `get better at ${within(less, vocabulary)}`
  const [papers] = role === 'long-goal' ? [] : said.split(', ')
  if (papers !== undefined && sheets.test(papers)) return `get better at ${papers}`
  const done = fromGerund(said.replace(/^(\p{L}+ing) of (?=\p{L})/iu, '$1 '))
  const isFaster = done !== undefined && /^\p{L}+ing \p{L}.* (?:faster|quicker|better)$/iu.test(said)
  if (isFaster) return done
  const action = fromGerund(said)
  if (action && (thing.test(said) || deed.test(action)))
    return /^(?:tell|say) /u.test(action) ? learnt(action) : action
  if (role === 'long-goal') {
    if (field.test(said)) return `move into ${said}`
    if (position.test(said) || fieldPair.test(said)) return `move into ${said}`
    if (direction.test(said)) return `move ${said}`
    // “Teaching or a rep job” is no doing with an object.
    if (idea && /^\p{L}+ing or an? /iu.test(said)) return `move into ${said}`
    if (action) return action
    if (isField(said)) return `move into ${said}`
    // “Luthier”: what may be a trade is no field.
    if (idea && !/^\p{L}+(?:er|or|ist|ician|eur|ant)$/iu.test(said.slice(0, idea.length)))
      return `move into ${said}`
  }
  if (idea && anew.test(said)) return `learn ${said}`
  if (role !== 'long-goal' && isCoordinated(said, vocabulary)) return `get better at ${said}`
  const isTwofold = role !== 'long-goal' && pair.test(clause)
  const gerund = gerunds.get(said)
  if (gerund !== undefined) return `get better at ${gerund}`
  return idea || isTwofold || fieldPair.test(clause) || desk.test(clause) || isDoing(clause)
    ? `get better at ${said
        .replace(/ better$/iu, '')
        .replace(/^(\p{L}+ing) of (?=\p{L})/iu, '$1 ')
        .replace(/(?<=\p{L}{4}) (?=not (?:just|only) )/iu, ', ')}`
    : undefined
}
