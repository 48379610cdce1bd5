import { hoursIn, myHours } from '../calendar/working-hours.ts'
import type { Contact } from '../model/contact.ts'
import {
  type ChannelId,
  type Draft,
  type Hook,
  type KindId,
  type Part,
  partIds,
  type Segment,
} from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Match } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { limitOf } from './channels.ts'
import { brief, type Candidate, fit } from './fit.ts'
import { hooksFor } from './hooks.ts'
import { kinds } from './kinds/index.ts'
import { momentOf } from './moments.ts'
import type { Said, Word } from './phrase.ts'
import { questions } from './questions.ts'
import type { Says } from './says.ts'
import { zonesOf } from './talk-words.ts'
import { textOf } from './text.ts'
import { timesFor } from './times.ts'
import { topicInNote } from './topic.ts'
import { type Saying, waysToSay } from './ways.ts'
import type { Sources } from './word.ts'
import { wordsKnown } from './words-known.ts'

/** What the user chose. `previous`: the draft that is written anew; what the user touched in it stays. */
export interface Choice {
  readonly id: string
  readonly person: PersonKey
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  readonly hook?: Hook
  readonly questions?: readonly string[]
  /** Who is asked for an introduction, as the user calls them. */
  readonly introducer?: string | undefined
  readonly seed: number
  readonly previous?: Draft
}

/** What is known when a message is written. */
export interface ComposeContext {
  readonly known?: Known
  readonly match?: Match
  readonly persona: Persona
  readonly me: Me
  readonly contact?: Contact
  readonly settings: Settings
  readonly touchpoints: readonly Touchpoint[]
  readonly says: Says
  readonly now: string
  /** IANA name of the user's time zone. */
  readonly myZone?: string | undefined
}

/** Characters in which a first ask says all its parts: the register to aim at, not the ceiling (length-inmail). */
const REGISTER = 360

/** Characters of a note that are kept for the user's own sentence. Our judgement. */
export const ROOM_FOR_OWN_WORDS = 70

/** The questions that the user chose, or that stood in the draft before; undefined where none were chosen yet. */
const chosenQuestions = ({
  questions: chosen,
  previous,
  language,
}: Choice): readonly string[] | undefined => {
  const before = previous?.language === language ? previous.questions : undefined
  return chosen ?? (before && before.length > 0 ? before : undefined)
}

const questionsFor = (choice: Choice, sources: Sources): readonly string[] => {
  const most = choice.channel === 'note' ? 0 : kinds[choice.kind].questions
  return chosenQuestions(choice) ?? questions(sources).slice(0, most)
}

const sourcesOf = (choice: Choice, context: ComposeContext): Sources => {
  const { language, seed, hook, kind } = choice
  const { persona, me, known, contact, touchpoints, says, now, settings } = context
  return {
    ...{ persona, me, known, contact, touchpoints, says, now, language, seed },
    hook: hook && hooksFor(kind, [hook])[0],
    myZone: settings.zone ?? me.zone ?? context.myZone,
    introducer: kinds[kind].addressee === 'introducer' ? (choice.introducer ?? '') : undefined,
  }
}

/** Minutes of the talk that is asked for (product: 15–20 minutes). */
const MINUTES = 20

/** Times at which both work, for the answer to a yes; they are written for the reader's clock and mine. */
function timesOf(sources: Sources, settings: Settings): readonly Said[] {
  const mine = myHours(sources.myZone, settings)
  const theirs = hoursIn(sources.contact?.zone)
  if (!mine) return []
  const times = timesFor(theirs ? [mine, theirs] : [mine], sources.now, MINUTES)
  const zones = zonesOf(sources)
  return times.map((at) => ({ text: momentOf(at, zones, sources.says.locale), uses: [{ me: 'zone' }] }))
}

const shortened = ({ text, uses }: Word): Word => ({ text: topicInNote(text), uses })

const sayingOf = (choice: Choice, sources: Sources, context: ComposeContext): Saying => {
  const { kind, channel, language, seed } = choice
  const times = kind === 'reply-yes' ? timesOf(sources, context.settings) : []
  const [first] = times
  const known = wordsKnown(sources)
  const topic = known.topic && channel === 'note' ? shortened(known.topic) : known.topic
  const words = { ...known, topic, times: first && { text: first.text, uses: [] } }
  const asked = questionsFor(choice, sources)
  const { says, hook } = sources
  const relationship = context.persona.kind
  return { kind, channel, language, seed, hook, words, says, questions: asked, times, relationship }
}

/** What the user touched stays as it is, also what they deleted. */
function candidate(part: Part, saying: Saying, previous: Draft | undefined): readonly Candidate[] {
  const touched = previous?.segments.find((one) => one.part === part && one.mine)
  if (touched) return [{ part, ways: [], chosen: touched }]
  const ways = waysToSay(part, saying)
  const [way] = ways
  if (way) return [{ part, ways, chosen: { part, ...way, mine: false } }]
  return part === 'own-words' ? [{ part, ways, chosen: { part, text: '', uses: [], mine: false } }] : []
}

function begun(segments: readonly Segment[], { channel, says }: Saying): readonly Segment[] {
  const written = segments.filter(({ text }) => text !== '')
  const [first, second] = written
  if (channel !== 'note' || first?.part !== 'greeting' || !second || second.mine) return segments
  return segments.map((one) => (one === second ? { ...one, text: says.afterGreeting(one.text) } : one))
}

function fitted(choice: Choice, context: ComposeContext, saying: Saying): readonly Segment[] {
  const { parts, drop } = kinds[choice.kind]
  const kept = choice.previous?.segments.filter(({ mine }) => mine).map(({ part }) => part) ?? []
  const all = partIds.filter((part) => part !== 'subject' && (parts.includes(part) || kept.includes(part)))
  const candidates = all.flatMap((part) => candidate(part, saying, choice.previous))
  const limit = limitOf(choice.channel, context.settings)
  const room = choice.channel === 'note' ? ROOM_FOR_OWN_WORDS : 0
  const fits = (segments: readonly Segment[]) => {
    const own = segments.find(({ part, mine }) => part === 'own-words' && mine)
    const reserved = Math.max(0, room - (own ? own.text.trim().length + 1 : 0))
    return limit === null || textOf({ segments, channel: choice.channel }).length <= limit - reserved
  }
  const isBrief = (segments: readonly Segment[]) =>
    textOf({ segments, channel: choice.channel }).length <= REGISTER
  return begun(fit(brief(candidates, drop, isBrief), drop, fits), saying)
}

/** With one question in the place of several, where the user chose none and the message is read in a glance only so. */
function concise(saying: Saying, choice: Choice, context: ComposeContext): Saying {
  const { questions: asked, channel } = saying
  const isLong = () => textOf({ segments: fitted(choice, context, saying), channel }).length > REGISTER
  const mayShorten = asked.length > 1 && choice.kind !== 'agenda' && !chosenQuestions(choice)
  return mayShorten && isLong() ? { ...saying, questions: asked.slice(0, 1) } : saying
}

const hasSubject = (channel: ChannelId) => channel === 'email' || channel === 'inmail'

function subjectOf({ channel, previous }: Choice, saying: Saying): Segment | undefined {
  if (!hasSubject(channel)) return undefined
  if (previous?.subject?.mine) return previous.subject
  const [way] = waysToSay('subject', saying)
  return way && { part: 'subject', ...way, text: capitalised(way.text), mine: false }
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/**
 * Writes a draft: only from what was read, the persona, About me and the user's own words. The same choice and context
 * always give the same words.
 */
export function compose(choice: Choice, context: ComposeContext): Draft {
  const { id, person, kind, channel, language, seed, introducer, previous } = choice
  const saying = concise(sayingOf(choice, sourcesOf(choice, context), context), choice, context)
  const { hook } = saying
  const subject = subjectOf(choice, saying)
  return {
    id,
    person,
    kind,
    channel,
    language,
    ...(hook && { hook: hook.id }),
    ...(introducer !== undefined && { introducer }),
    questions: saying.questions,
    seed,
    ...(subject && { subject }),
    segments: fitted(choice, context, saying),
    revision: previous ? previous.revision + 1 : 0,
    changedAt: context.now,
  }
}
