import { timesFor } from '../calendar/propose-times.ts'
import { hoursIn, myHours } from '../calendar/working-hours.ts'
import type { ChannelId, Draft, Segment } from '../model/draft.ts'
import type { Settings } from '../model/settings.ts'
import type { Choice, ComposeContext } from './compose-context.ts'
import { fillAll } from './fill-all.ts'
import type { Sources } from './filling.ts'
import { kinds } from './kinds/index.ts'
import { momentOf } from './moments.ts'
import type { Fillings, Said } from './phrase.ts'
import { proposeQuestions } from './questions.ts'
import { longestQuote, quotesFor } from './quote-for.ts'
import { sourcesOf } from './sources.ts'
import { zonesOf } from './talk-fillings.ts'
import { textOf } from './text.ts'
import { type Saying, waysToSay } from './ways.ts'
import { REGISTER, writeSegments } from './write-segments.ts'

/** The questions that the user chose, or that stood in the draft before; undefined where none were chosen yet. */
const findChosen = ({ questions: chosen, previous, language }: Choice): readonly string[] | undefined => {
  const before = previous?.language === language ? previous.questions : undefined
  return chosen ?? (before && before.length > 0 ? before : undefined)
}

const questionsFor = (choice: Choice, sources: Sources): readonly string[] => {
  const most = choice.channel === 'note' ? 0 : kinds[choice.kind].questions
  return findChosen(choice) ?? proposeQuestions(sources).slice(0, most)
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
  const known = fillAll(sources, longestQuote(sources.hook, channel))
  const isSession = context.persona.kind === 'formal' || channel === 'platform-request'
  const fillings: Fillings = {
    ...known,
    times: first && { text: first.text, uses: [] },
    session: isSession ? { text: 'session', uses: [] } : undefined,
  }
  const asked = questionsFor(choice, sources)
  const { says, hook } = sources
  const relationship = context.persona.kind
  const shorterQuotes = hook ? quotesFor(hook, language, longestQuote(hook, channel)).slice(1) : []
  return {
    kind,
    channel,
    language,
    seed,
    hook,
    fillings,
    shorterQuotes,
    says,
    questions: asked,
    times,
    relationship,
  }
}

/** With one question in the place of several, where the user chose none and the message is read in a glance only so. */
function makeConcise(saying: Saying, choice: Choice, context: ComposeContext): Saying {
  const { questions: asked, channel } = saying
  const isLong = () =>
    textOf({ segments: writeSegments(choice, saying, context.settings), channel }).length > REGISTER
  const mayShorten = asked.length > 1 && choice.kind !== 'agenda' && !findChosen(choice)
  return mayShorten && isLong() ? { ...saying, questions: asked.slice(0, 1) } : saying
}

const hasSubject = (channel: ChannelId) => channel === 'email' || channel === 'inmail'

function subjectOf({ channel, previous }: Choice, saying: Saying): Segment | undefined {
  if (!hasSubject(channel)) return undefined
  if (previous?.subject?.mine) return previous.subject
  const [way] = waysToSay('subject', saying)
  return way && { part: 'subject', ...way, text: capitalise(way.text), mine: false }
}

const capitalise = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/**
 * Writes a draft: only from what was read, the persona, About me and the user's own words. The same choice and context
 * always give the same words.
 */
export function compose(choice: Choice, context: ComposeContext): Draft {
  const { id, person, kind, channel, language, seed, introducer, wish, previous } = choice
  const saying = makeConcise(sayingOf(choice, sourcesOf(choice, context), context), choice, context)
  const { hook } = saying
  const subject = subjectOf(choice, saying)
  return {
    id,
    person,
    kind,
    channel,
    language,
    ...(hook && { hook: hook.id }),
    ...(wish && { wish }),
    ...(introducer !== undefined && { introducer }),
    questions: saying.questions,
    seed,
    ...(subject && { subject }),
    segments: writeSegments(choice, saying, context.settings),
    revision: previous ? previous.revision + 1 : 0,
    changedAt: context.now,
  }
}
