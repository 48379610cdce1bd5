import type { ChannelId, Hook, KindId, Part } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Relationship } from '../model/persona.ts'
import { type Said, sayAll, type Words } from './phrase.ts'
import type { Matter, Phrasings, Presentation, Says } from './says.ts'

/** What decides how a part is said. */
export interface Saying {
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  readonly relationship: Relationship
  readonly hook?: Hook | undefined
  readonly questions: readonly string[]
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
  const { kind, says, hook, questions, channel, seed, words, language } = saying
  if (kind === 'nudge') return waysOf(says.nudgeAsk, saying)
  if (kind === 'thank-you') return waysOf(says.reportBack, saying)
  const asks = asksOf(saying)
  const about: readonly Matter[] = hook?.kind === 'move' ? ['move', ...matters] : matters
  const known = about.map((matter) => waysOf(asks[matter], saying)).filter((ways) => ways.length > 0)
  const [best = []] = known
  if (channel === 'note') {
    const brief = best.filter(({ text }) => text.length <= LONGEST_NOTE_ASK)
    return brief.length > 0 ? brief : waysOf(asks.open, saying)
  }
  const [follow] = sayAll(says.questionsFollow, seed, words, language)
  if (questions.length === 0 || !follow) return best
  const list = questions.map((question) => `\n• ${question}`).join('')
  return best.map(({ text, uses }) => ({ text: `${text} ${follow.text}${list}`, uses }))
}

function opening(saying: Saying): Ways {
  const { kind, says, hook } = saying
  if (kind === 'first-ask') return waysOf(says.opening[hook?.kind ?? 'own'], saying)
  return waysOf(says.followOpening[kind], saying)
}

const sayers: Readonly<Record<Part, (saying: Saying) => Ways>> = {
  subject: ({ says, kind, seed, words, language }) => sayAll(says.subject[kind], seed, words, language),
  greeting: (saying) => firstKnown([saying.says.greeting.named, saying.says.greeting.nameless], saying),
  opening,
  'own-words': (saying) => (saying.kind === 'thank-you' ? waysOf(saying.says.takeaway, saying) : []),
  'who-and-why': whoAndWhy,
  ask,
  ease: (saying) => waysOf(saying.says.ease, saying),
  thanks: (saying) => waysOf(saying.says.thanks[saying.kind], saying),
  signature: ({ words: { me } }) => (me ? [me] : []),
}

/** The ways to say one part of a message with what is known, the preferred first; none where too little is known. */
export const waysToSay = (part: Part, saying: Saying): readonly Said[] => sayers[part](saying)
