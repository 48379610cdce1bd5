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
import { composedParts, noteOrder, noteRoom } from './composed.ts'
import { brief, type Candidate, fit } from './fit.ts'
import type { HookWordsByLanguage } from './hooks/hook-words.ts'
import { LONGEST_QUOTE, LONGEST_QUOTE_IN_NOTE } from './hooks/quoted.ts'
import { hooksFor } from './hooks.ts'
import { kinds } from './kinds/index.ts'
import { momentOf } from './moments.ts'
import type { Said } from './phrase.ts'
import type { PhraseWords } from './phrases/phrase-words.ts'
import { questions } from './questions.ts'
import type { Says } from './says.ts'
import { zonesOf } from './talk-words.ts'
import { textOf } from './text.ts'
import { timesFor } from './times.ts'
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
  readonly phrases: PhraseWords
  readonly hookWords: HookWordsByLanguage
  readonly now: string
  /** IANA name of the user's time zone. */
  readonly myZone?: string | undefined
}

/** Characters in which a first ask says all its parts: the register to aim at, not the ceiling (length-inmail). */
const REGISTER = 360

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
  const { persona, me, known, contact, touchpoints, says, phrases, hookWords, now, settings } = context
  return {
    ...{ persona, me, known, contact, touchpoints, says, phrases, hookWords, now },
    ...{ language, seed },
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

const sayingOf = (choice: Choice, sources: Sources, context: ComposeContext): Saying => {
  const { kind, channel, language, seed } = choice
  const times = kind === 'reply-yes' ? timesOf(sources, context.settings) : []
  const [first] = times
  const known = wordsKnown(sources, channel === 'note' ? LONGEST_QUOTE_IN_NOTE : LONGEST_QUOTE)
  const isSession = context.persona.kind === 'formal' || channel === 'platform-request'
  const words = {
    ...known,
    times: first && { text: first.text, uses: [] },
    session: isSession ? { text: 'session', uses: [] } : undefined,
  }
  const asked = questionsFor(choice, sources)
  const { says, hook } = sources
  const relationship = context.persona.kind
  return { kind, channel, language, seed, hook, words, says, questions: asked, times, relationship }
}

const touchedIn = (previous: Draft | undefined, part: Part): Segment | undefined =>
  previous?.segments.find((one) => one.part === part && one.mine)

/** The parts of a message in their order, with those that the user wrote in before. */
function partsOf({ kind, channel, previous }: Choice): readonly Part[] {
  const { parts } = kinds[kind]
  const isIn = (part: Part) => parts.includes(part) || touchedIn(previous, part) !== undefined
  const order = channel === 'note' ? [...new Set([...noteOrder, ...partIds])] : partIds
  const inNote = (part: Part) => channel !== 'note' || noteOrder.includes(part) || touchedIn(previous, part)
  return order.filter((part) => part !== 'subject' && isIn(part) && inNote(part))
}

const emptySlot: Segment = { part: 'own-words', text: '', uses: [], mine: false }

/** In a note the sentence behind the greeting goes on in its line. */
function begun({ channel }: Choice, { says }: Saying, segments: readonly Segment[]): readonly Segment[] {
  const [first, second] = segments.filter(({ text }) => text !== '')
  if (channel !== 'note' || first?.part !== 'greeting' || !second || second.mine) return segments
  return segments.map((one) => (one === second ? { ...one, text: says.afterGreeting(one.text) } : one))
}

/** Writes a message as a whole by what it begins with; what the user touched stays as it is, also what they deleted. */
function writtenWhole(choice: Choice, context: ComposeContext, saying: Saying): readonly Segment[] {
  const { kind, channel, previous } = choice
  const own = touchedIn(previous, 'own-words')?.text.trim() ?? ''
  const [greeting] = waysToSay('greeting', saying)
  const limit = limitOf(channel, context.settings) ?? Number.POSITIVE_INFINITY
  const room = noteRoom(limit, greeting?.text.length ?? 0, own.length)
  const shape = composedParts(saying, kinds[kind].composed ?? 'ask', room)
  return begun(
    choice,
    saying,
    partsOf(choice).flatMap((part): readonly Segment[] => {
      const touched = touchedIn(previous, part)
      if (touched) return [touched]
      if (part === 'own-words') return [emptySlot]
      // In a note the user's own sentence stands in the place of the hook's.
      if (part === 'opening' && channel === 'note' && own !== '') return []
      const said = shape[part] ?? waysToSay(part, saying)[0]
      return said && said.text !== '' ? [{ part, ...said, mine: false }] : []
    }),
  )
}

/** A part with the ways to say it; what the user touched stays as it is, also what they deleted. */
function candidate(part: Part, saying: Saying, previous: Draft | undefined): readonly Candidate[] {
  const touched = touchedIn(previous, part)
  if (touched) return [{ part, ways: [], chosen: touched }]
  const ways = waysToSay(part, saying)
  const [way] = ways
  if (way) return [{ part, ways, chosen: { part, ...way, mine: false } }]
  return part === 'own-words' ? [{ part, ways, chosen: emptySlot }] : []
}

function writtenInParts(choice: Choice, context: ComposeContext, saying: Saying): readonly Segment[] {
  const { drop } = kinds[choice.kind]
  const { channel } = choice
  const candidates = partsOf(choice).flatMap((part) => candidate(part, saying, choice.previous))
  const limit = limitOf(channel, context.settings)
  const within = (most: number | null) => (segments: readonly Segment[]) =>
    most === null || textOf({ segments, channel }).length <= most
  return fit(brief(candidates, drop, within(REGISTER)), drop, within(limit))
}

const written = (choice: Choice, context: ComposeContext, saying: Saying): readonly Segment[] =>
  kinds[choice.kind].composed
    ? writtenWhole(choice, context, saying)
    : writtenInParts(choice, context, saying)

/** With one question in the place of several, where the user chose none and the message is read in a glance only so. */
function concise(saying: Saying, choice: Choice, context: ComposeContext): Saying {
  const { questions: asked, channel } = saying
  const isLong = () => textOf({ segments: written(choice, context, saying), channel }).length > REGISTER
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
    segments: written(choice, context, saying),
    revision: previous ? previous.revision + 1 : 0,
    changedAt: context.now,
  }
}
