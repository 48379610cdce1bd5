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
import { type Candidate, fit } from './fit.ts'
import { kinds } from './kinds/index.ts'
import { questions } from './questions.ts'
import type { Says } from './says.ts'
import { textOf } from './text.ts'
import { type Saying, waysToSay } from './ways.ts'
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
}

/** Characters of a note that are kept for the user's own sentence. Our judgement. */
export const ROOM_FOR_OWN_WORDS = 70

const asksQuestions = ({ kind, channel }: Choice) =>
  channel !== 'note' && (kind === 'first-ask' || kind === 'after-acceptance')

const questionsFor = (choice: Choice, { known, contact, ...context }: ComposeContext): readonly string[] => {
  const chosen =
    choice.questions ??
    (choice.previous?.language === choice.language ? choice.previous.questions : undefined)
  if (chosen && chosen.length > 0) return chosen
  if (choice.questions || !asksQuestions(choice)) return chosen ?? []
  return questions({
    ...context,
    known,
    contact,
    hook: choice.hook,
    language: choice.language,
    seed: choice.seed,
  }).slice(0, 2)
}

const sayingOf = (choice: Choice, context: ComposeContext, asked: readonly string[]): Saying => {
  const { kind, channel, language, seed, hook } = choice
  const { persona, me, known, contact, touchpoints, says } = context
  const words = wordsKnown({ persona, me, known, contact, touchpoints, says, language, hook })
  return { kind, channel, language, seed, hook, words, says, questions: asked, relationship: persona.kind }
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
  return begun(fit(candidates, drop, fits), saying)
}

const hasSubject = (channel: ChannelId) => channel === 'email' || channel === 'inmail'

function subjectOf({ channel, previous }: Choice, saying: Saying): Segment | undefined {
  if (!hasSubject(channel)) return undefined
  if (previous?.subject?.mine) return previous.subject
  const [way] = waysToSay('subject', saying)
  return way && { part: 'subject', ...way, mine: false }
}

/**
 * Writes a draft: only from what was read, the persona, About me and the user's own words. The same choice and context
 * always give the same words.
 */
export function compose(choice: Choice, context: ComposeContext): Draft {
  const { id, person, kind, channel, language, seed, hook, previous } = choice
  const asked = questionsFor(choice, context)
  const saying = sayingOf(choice, context, asked)
  const subject = subjectOf(choice, saying)
  return {
    id,
    person,
    kind,
    channel,
    language,
    ...(hook && { hook: hook.id }),
    questions: asked,
    seed,
    ...(subject && { subject }),
    segments: fitted(choice, context, saying),
    revision: previous ? previous.revision + 1 : 0,
    changedAt: context.now,
  }
}
