import { type ChannelId, type Hook, type KindId, type Part, partIds } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Relationship } from '../model/persona.ts'
import { kinds } from './kinds/index.ts'
import { type Said, sayAll, type Words } from './phrase.ts'
import type { Lists, Matter, Phrasings, Presentation, Says } from './says.ts'

/** What decides how a part is said. */
export interface Saying {
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  readonly relationship: Relationship
  readonly hook?: Hook | undefined
  readonly questions: readonly string[]
  /** Times that a talk can begin at, written out. */
  readonly times: readonly Said[]
  readonly seed: number
  readonly words: Words
  readonly says: Says
}

/** An ask that is longer leaves a note no room for anything else. Our judgement. */
const LONGEST_NOTE_ASK = 90

/** The ways to say a part, the preferred first. */
type Ways = readonly Said[]

const waysOf = (phrasings: Phrasings, { channel, seed, words, language }: Saying): Ways => {
  const short = sayAll(phrasings.short, seed, words, language)
  return channel === 'note' ? short : [...sayAll(phrasings.full, seed, words, language), ...short]
}

/** The ways of the first of several phrasings whose words are known. */
const firstKnown = (phrasings: readonly Phrasings[], saying: Saying): Ways =>
  phrasings.map((one) => waysOf(one, saying)).find((ways) => ways.length > 0) ?? []

const presentations: readonly Presentation[] = ['role-and-direction', 'path', 'role', 'direction', 'goal']
const matters: readonly Matter[] = ['gap', 'direction', 'own-wording', 'open']

const both = (one: Ways, other: Ways): Ways => {
  const [second] = other
  if (!second || one.length === 0) return one.length > 0 ? one : other
  return one.map(({ text, uses }) => ({ text: `${text} ${second.text}`, uses: [...uses, ...second.uses] }))
}

/** Reverse mentoring opens with what the writer can teach; an exchange between equals names it after who writes. */
function whoAndWhy(saying: Saying): Ways {
  const { says, relationship, channel } = saying
  const known = presentations.map((one) => says.presentation[one])
  // a note has room for a short one only, whatever it says
  const who = channel === 'note' ? known.flatMap((one) => waysOf(one, saying)) : firstKnown(known, saying)
  if (relationship === 'reverse') return both(waysOf(says.offer, saying), channel === 'note' ? [] : who)
  return relationship === 'peer' && channel !== 'note' ? both(who, waysOf(says.offer, saying)) : who
}

const asksOf = ({ says, relationship, channel }: Saying): Readonly<Record<Matter, Phrasings>> => {
  if (relationship === 'formal' || channel === 'platform-request') return says.session
  if (relationship === 'peer') return says.exchange
  return relationship === 'virtual' ? says.call : says.ask
}

function ask(saying: Saying): Ways {
  const { hook, channel } = saying
  const asks = asksOf(saying)
  const about: readonly Matter[] = hook?.kind === 'move' ? ['move', ...matters] : matters
  const known = about.map((matter) => waysOf(asks[matter], saying)).filter((ways) => ways.length > 0)
  const [best = []] = known
  if (channel !== 'note') return best
  const brief = best.filter(({ text }) => text.length <= LONGEST_NOTE_ASK)
  return brief.length > 0 ? brief : waysOf(asks.open, saying)
}

/** The name; a letter has a closing above it, and below a post the name stands already. */
function signature({ says, channel, seed, words, language }: Saying): Ways {
  const { me } = words
  if (!me || channel === 'comment') return []
  if (channel !== 'email' && channel !== 'inmail') return [me]
  return sayAll(says.closings, seed, words, language).map(({ text }) => ({
    ...me,
    text: `${text}\n${me.text}`,
  }))
}

/** How every message says a part, where its kind has no way of its own. */
const sayers: Readonly<Record<Part, (saying: Saying) => Ways>> = {
  subject: () => [],
  greeting: (saying) => firstKnown([saying.says.greeting.named, saying.says.greeting.nameless], saying),
  opening: (saying) => waysOf(saying.says.opening[saying.hook?.kind ?? 'own'], saying),
  'own-words': () => [],
  'who-and-why': whoAndWhy,
  ask,
  ease: (saying) => waysOf(saying.says.ease, saying),
  thanks: () => [],
  signature,
}

/** The first list of which a sentence can be said. */
const ofKind = (lists: Lists, { seed, words, language }: Saying): Ways =>
  lists.map((list) => sayAll(list, seed, words, language)).find((ways) => ways.length > 0) ?? []

const bullets = (lines: readonly string[]) => lines.map((line) => `\n• ${line}`).join('')

/** The questions below a request, with the words that lead to them; a single one goes on in its paragraph. */
function questionsBelow({ kind, questions, says, seed, words, language }: Saying, isList: boolean): string {
  if (questions.length === 0) return ''
  if (isList || kind === 'agenda') return bullets(questions)
  const [one] = questions
  const lists = questions.length > 1 ? says.questionsFollow : says.questionFollows
  const lead = sayAll(lists, seed, words, language)[0]?.text ?? ''
  return questions.length > 1 ? ` ${lead}${bullets(questions)}` : ` ${lead} ${one}`
}

/** The ask with what stands below it: the lines of its kind, then the questions. */
function withList(ways: Ways, saying: Saying): Ways {
  const { kind, channel } = saying
  if (channel === 'note') return ways
  const { list, passesOn } = kinds[kind]
  const lines = list?.(saying) ?? []
  const texts = lines.map(({ text }) => text)
  const own = passesOn ? texts.map((text) => `\n\n${text}`).join('') : bullets(texts)
  const below = own + questionsBelow(saying, lines.length > 0)
  return ways.map(({ text, uses }) => ({
    text: `${text}${below}`,
    uses: [...uses, ...lines.flatMap((line) => line.uses)],
  }))
}

/** How many phrasings a list holds, and how many rates the parts turn at. */
const [PHRASINGS, RATES] = [4, 3]

/** Each part turns at its own rate, so that drafts differ in more than one of a few ways, and neighbouring ones in every part. */
const seedFor = (part: Part, seed: number) =>
  seed + Math.floor(seed / PHRASINGS) * (partIds.indexOf(part) % RATES)

/** The ways to say one part of a message with what is known, the preferred first; none where too little is known. */
export function waysToSay(part: Part, chosen: Saying): readonly Said[] {
  const saying = { ...chosen, seed: seedFor(part, chosen.seed) }
  const { kind, channel, says, seed, words, language } = saying
  const lists = says.kinds[kind][part]
  if (part === 'thanks' && channel === 'note') return sayAll(says.briefThanks, seed, words, language)
  const ways = lists ? ofKind(lists, saying) : sayers[part](saying)
  return part === 'ask' ? withList(ways, saying) : ways
}
