import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Language, loadLanguage } from '../languages/language.ts'
import { hookLexicons, matchLexicons } from '../languages/recognises.ts'
import type { Draft, Hook, KindId } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import { kindsThat } from '../model/message-kinds.ts'
import type { Persona } from '../model/persona.ts'
import {
  type ChannelOffer,
  channelsFor,
  check,
  type Given,
  hooksFor,
  type Judged,
  judge,
  joinReadings as knownFrom,
  messageLanguage,
  type QuestionBank,
  questionBank,
  textOf,
  write,
} from '../pipeline.ts'
import { clock, machineZone } from '../platform/clock.ts'
import { newId } from '../platform/new-id.ts'
import { findLanguages } from '../text/scripts.ts'
import { type AtHand, sentToOthers } from './at-hand.ts'
import { bestPersona } from './best-persona.ts'
import { bringLanguages, lettersOf } from './bring-languages.ts'
import { type Past, pastTexts } from './past-texts.ts'

/** What is on the desk: one person, one message in the making, and what is thought of it. */
export interface Desk {
  readonly at: Signal<AtHand>
  readonly persona: Signal<Persona>
  readonly known: ReadonlySignal<Known>
  readonly judged: ReadonlySignal<Judged>
  /** The id of the persona that the person fits best, where there are several. */
  readonly best: ReadonlySignal<string | undefined>
  readonly language: Signal<Language>
  readonly draft: Signal<Draft>
  readonly text: ReadonlySignal<string>
  readonly findings: ReadonlySignal<readonly Finding[]>
  /** What could be asked, in the message's language. */
  readonly questions: ReadonlySignal<QuestionBank>
  readonly hook: ReadonlySignal<Hook | undefined>
  /** What the message can begin with, and how it can travel: as its kind has it. */
  readonly hooks: ReadonlySignal<readonly Hook[]>
  readonly channels: ReadonlySignal<readonly ChannelOffer[]>
  /** What the texts of this sitting were made of. */
  readonly past: Past
}

/** What a desk is opened with. */
export interface Opening {
  readonly at: AtHand
  /** What is known by that. */
  readonly known: Known
  readonly persona: Persona
  readonly kind: KindId
  /** The draft to go on with; else a new one is written. */
  readonly draft?: Draft | undefined
}

/** Lays out the desk: judges once, and writes only where there is no draft to go on with. */
export async function openDesk({ at, known, persona, kind, draft: stored }: Opening): Promise<Desk> {
  const person = lookedAt(at, known, persona)
  const draft = newest(stored, at.unsaved, kind)
  const code = draft?.language ?? languageFor(kind, known, at)
  const language = await loadLanguage(code, [])
  const judged = person.judged.peek()
  const laid = () => {
    if (!draft) return newDraft(judged, at, kind, language)
    if (!isOlder(draft, at, persona)) return draft
    return write(judged, { ...choiceOf(draft), previous: draft }, language, clock())
  }
  const first = laid()
  const spoken = await loadLanguage(code, findLanguages(lettersOf(first)))
  return lay({ ...person, language: signal(spoken), draft: signal(first) })
}

/** An answer to a request is in its language; any other message in the one that the person writes in. */
export function languageFor(kind: KindId, known: Known, { guiding, me, settings }: AtHand): LanguageCode {
  const asked = kindsThat('guides').includes(kind) ? guiding?.request?.language : undefined
  return asked ?? messageLanguage(known, me, settings)
}

/** The message of a kind that is proposed first: by the best channel and with the best hook. */
export function newDraft(judged: Judged, { draftCount }: AtHand, kind: KindId, language: Language): Draft {
  const channel = channelsFor(kind, judged.channels)[0]?.channel ?? 'email'
  const choice = { id: newId(), kind, channel, language: language.code, seed: draftCount }
  return write(judged, choice, language, clock())
}

/** Whether what the user wants or who they are was put right after a draft: what they did not touch in it follows. */
const isOlder = ({ changedAt }: Draft, { me }: AtHand, persona: Persona): boolean =>
  [persona.changedAt, me.changedAt].some((put) => put !== undefined && put > changedAt)

/** The stored draft, or the words typed after it that the store did not get any more. */
export function newest(
  stored: Draft | undefined,
  unsaved: Draft | undefined,
  kind: KindId,
): Draft | undefined {
  const goesOn = stored ? unsaved?.id === stored.id : unsaved?.kind === kind
  return unsaved && goesOn && unsaved.revision > (stored?.revision ?? -1) ? unsaved : stored
}

type LookedAt = Pick<Desk, 'at' | 'persona' | 'known' | 'judged' | 'best'>

/** What follows from what is at hand, each worked out anew only when that changes. */
function lookedAt(first: AtHand, firstKnown: Known, wanted: Persona): LookedAt {
  const at = signal(first)
  const persona = signal(wanted)
  const known = computed(() => (at.value === first ? firstKnown : (knownOf(at.value) ?? firstKnown)))
  const judged = computed(() => judge(known.value, givenOf(at.value, persona.value)))
  const best = computed(() =>
    bestPersona(known.value, at.value, { persona: persona.value, match: judged.value.match }),
  )
  return { at, persona, known, judged, best }
}

function lay(laid: LookedAt & Pick<Desk, 'language' | 'draft'>): Desk {
  const { judged, language, draft } = laid
  const hooks = computed(() => hooksFor(draft.value.kind, judged.value.hooks))
  const desk = {
    ...laid,
    text: computed(() => textOf(draft.value)),
    findings: computed(() => check(draft.value, judged.value, language.value, clock())),
    questions: computed(() => questionBank(judged.value, draft.value, language.value)),
    hooks,
    hook: computed(() => hooks.value.find(({ id }) => id === draft.value.hook)),
    channels: computed(() => channelsFor(draft.value.kind, judged.value.channels)),
    past: pastTexts(),
  }
  desk.past.remember(desk)
  bringLanguages(desk)
  return desk
}

/** Everything known of the person, or undefined where nothing was read. */
export function knownOf({ person, readings, corrections }: AtHand): Known | undefined {
  const [first, ...rest] = readings
  return first && { ...knownFrom([first, ...rest], corrections), person }
}

/** What is at hand, as the pipeline takes it. */
export const givenOf = (at: AtHand, persona: Persona): Given => ({
  persona,
  me: at.me,
  settings: at.settings,
  touchpoints: at.touchpoints,
  everyTouchpoint: at.everyTouchpoint,
  sent: sentToOthers(at),
  matchLexicons,
  hookLexicons,
  vectors: at.vectors,
  guiding: at.guiding,
  now: clock(),
  myZone: at.settings.zone ?? at.me.zone ?? machineZone(),
  ...(at.contact && { contact: at.contact }),
})

/** The choice behind a draft. Its questions are left out: they follow the language and the channel unless the user chooses. */
export const choiceOf = ({ id, kind, channel, language, hook, seed, introducer }: Draft) => ({
  id,
  kind,
  channel,
  language,
  seed,
  ...(hook !== undefined && { hook }),
  ...(introducer !== undefined && { introducer }),
})
