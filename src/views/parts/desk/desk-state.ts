import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Language } from '../../../languages/index.ts'
import { loadLanguage } from '../../../languages/index.ts'
import { matchWords } from '../../../languages/recognises.ts'
import type { ChannelId, Draft, Hook, KindId } from '../../../model/draft.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Known } from '../../../model/known.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { Persona } from '../../../model/persona.ts'
import {
  assess,
  type ChannelOffer,
  channelsFor,
  edit,
  type Given,
  hooksFor,
  type Judged,
  judge,
  known as knownFrom,
  lint,
  messageLanguage,
  textOf,
} from '../../../pipeline.ts'
import { browserZone, clock } from '../../../platform/clock.ts'
import { type AtHand, atHand, sentToOthers } from './at-hand.ts'

/** What is on the desk: one person, one message in the making, and what is thought of it. */
export interface Desk {
  readonly at: Signal<AtHand>
  readonly persona: Signal<Persona>
  readonly known: ReadonlySignal<Known>
  readonly judged: ReadonlySignal<Judged>
  readonly language: Signal<Language>
  readonly draft: Signal<Draft>
  readonly text: ReadonlySignal<string>
  readonly findings: ReadonlySignal<readonly Finding[]>
  /** What could be asked, in the message's language. */
  readonly questions: Signal<readonly string[]>
  readonly hook: ReadonlySignal<Hook | undefined>
  /** What the message can begin with, and how it can travel: as its kind has it. */
  readonly hooks: ReadonlySignal<readonly Hook[]>
  readonly channels: ReadonlySignal<readonly ChannelOffer[]>
}

/** What a desk is opened with. */
export interface Opening {
  readonly at: AtHand
  readonly persona: Persona
  readonly kind: KindId
  /** The draft to go on with; else a new one is composed. */
  readonly draft?: Draft | undefined
}

/** Lays out the desk; null where the person was never read. */
export async function openDesk({ at, persona, kind, draft: stored }: Opening): Promise<Desk | null> {
  const known = knownOf(at)
  const draft = newest(stored, at.unsaved, kind)
  if (!known) return null
  const code = draft?.language ?? messageLanguage(known, at.me, at.settings)
  const language = await loadLanguage(code)
  const given = givenOf(at, persona)
  const channel = channelsFor(kind, judge(known, given).channels)[0]?.channel ?? 'email'
  const fresh = { id: `draft-${clock()}`, kind, channel, language: code, seed: at.draftCount }
  const composed = assess(known, given, draft ? choiceOf(draft) : fresh, language)
  const held = signal(at)
  return lay({
    at: held,
    persona: signal(persona),
    language: signal(language),
    draft: signal(draft ?? composed.draft),
    questions: signal(composed.questions),
    known: computed(() => knownOf(held.value) ?? known),
  })
}

/** The stored draft, or the words typed after it that the store did not get any more. */
function newest(stored: Draft | undefined, unsaved: Draft | undefined, kind: KindId): Draft | undefined {
  const goesOn = stored ? unsaved?.id === stored.id : unsaved?.kind === kind
  return unsaved && goesOn && unsaved.revision > (stored?.revision ?? -1) ? unsaved : stored
}

type Laid = Pick<Desk, 'at' | 'persona' | 'language' | 'draft' | 'questions' | 'known'>

function lay(laid: Laid): Desk {
  const { at, persona, language, draft, known } = laid
  const given = computed(() => givenOf(at.value, persona.value))
  const judged = computed(() => judge(known.value, given.value))
  const hooks = computed(() => hooksFor(draft.value.kind, judged.value.hooks))
  const findings = computed(() =>
    lint(draft.value, {
      ...given.value,
      known: known.value,
      words: language.value.recognises.lint,
      now: clock(),
    }),
  )
  return {
    ...laid,
    judged,
    text: computed(() => textOf(draft.value)),
    findings,
    hooks,
    hook: computed(() => hooks.value.find(({ id }) => id === draft.value.hook)),
    channels: computed(() => channelsFor(draft.value.kind, judged.value.channels)),
  }
}

/** Everything known of the person, or undefined where nothing was read. */
export function knownOf({ person, readings, corrections }: AtHand): Known | undefined {
  const [first, ...rest] = readings
  return first && { ...knownFrom([first, ...rest], corrections), person }
}

/** What may change about a message. */
export interface Change {
  readonly hook?: string
  readonly channel?: ChannelId
  readonly language?: LanguageCode
  readonly questions?: readonly string[]
  readonly introducer?: string
}

/** Writes the untouched sentences anew for another hook, channel, language or other questions; what the user wrote stays. */
export async function change(desk: Desk, wanted: Change): Promise<void> {
  const language = wanted.language ? await loadLanguage(wanted.language) : desk.language.value
  const before = desk.draft.value
  const given = givenOf(desk.at.value, desk.persona.value)
  const choice = { ...choiceOf(before), ...wanted, previous: before }
  const { draft, questions } = assess(desk.known.value, given, choice, language)
  batch(() => {
    desk.language.value = language
    desk.questions.value = questions
    desk.draft.value = newer(draft, before)
  })
}

/** Lays another kind of message on the desk: the one that was begun and not sent, else a new one. What was written is kept. */
export async function changeKind(desk: Desk, kind: KindId): Promise<void> {
  const { person, readings } = desk.at.value
  const at = await atHand(person, readings)
  const begun = at.drafts.find((draft) => draft.kind === kind && !wasSent(at, draft.id))
  const other = await openDesk({ at, persona: desk.persona.value, kind, draft: begun })
  if (!other) return
  batch(() => {
    desk.at.value = at
    desk.language.value = other.language.value
    desk.questions.value = other.questions.value
    desk.draft.value = other.draft.value
  })
}

/** Whether a draft was sent. */
export const wasSent = ({ touchpoints }: AtHand, draft: string): boolean =>
  touchpoints.some((touchpoint) => touchpoint.kind === 'sent' && touchpoint.draft === draft)

/** Takes what stands in the editor now; false where nothing changed. */
export function write(desk: Desk, text: string): boolean {
  if (text === desk.text.value) return false
  const before = desk.draft.value
  desk.draft.value = newer(edit(before, text, clock()), before)
  return true
}

/** Takes what stands in the subject now. */
export function writeSubject(desk: Desk, text: string): void {
  const before = desk.draft.value
  const uses = before.subject?.uses ?? []
  desk.draft.value = newer(
    { ...before, subject: { part: 'subject', text, uses, mine: true }, changedAt: clock() },
    before,
  )
}

/** Looks at the person for another persona; the message follows where the user did not touch it. */
export async function choosePersona(desk: Desk, persona: Persona): Promise<void> {
  desk.persona.value = persona
  await change(desk, {})
}

const newer = (draft: Draft, before: Draft): Draft => ({
  ...draft,
  revision: Math.max(draft.revision, before.revision + 1),
})

/** The choice behind a draft. Its questions are left out: they follow the language and the channel unless the user chooses. */
const choiceOf = ({ id, kind, channel, language, hook, seed, introducer }: Draft) => ({
  id,
  kind,
  channel,
  language,
  seed,
  ...(hook !== undefined && { hook }),
  ...(introducer !== undefined && { introducer }),
})

const givenOf = (at: AtHand, persona: Persona): Given => ({
  persona,
  me: at.me,
  settings: at.settings,
  touchpoints: at.touchpoints,
  everyTouchpoint: at.everyTouchpoint,
  sent: sentToOthers(at),
  matchWords,
  vectors: at.vectors,
  now: clock(),
  myZone: at.settings.zone ?? at.me.zone ?? browserZone(),
  ...(at.contact && { contact: at.contact }),
})
