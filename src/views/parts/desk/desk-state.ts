import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Language } from '../../../languages/index.ts'
import { loadLanguage } from '../../../languages/index.ts'
import { hookWords, matchWords } from '../../../languages/recognises.ts'
import type { Draft, Hook, KindId } from '../../../model/draft.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Known } from '../../../model/known.ts'
import type { Persona } from '../../../model/persona.ts'
import {
  assess,
  type ChannelOffer,
  channelsFor,
  type Given,
  hooksFor,
  type Judged,
  judge,
  known as knownFrom,
  lint,
  messageLanguage,
  type QuestionBank,
  questionBank,
  textOf,
} from '../../../pipeline.ts'
import { clock, machineZone } from '../../../platform/clock.ts'
import { type AtHand, sentToOthers } from './at-hand.ts'
import { type Past, pastTexts } from './past-texts.ts'

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
  const previous = draft && isOlder(draft, at, persona) ? draft : undefined
  const composed = assess(
    known,
    given,
    draft ? { ...choiceOf(draft), ...(previous && { previous }) } : fresh,
    language,
  )
  const held = signal(at)
  return lay({
    at: held,
    persona: signal(persona),
    language: signal(language),
    draft: signal(previous || !draft ? composed.draft : draft),
    known: computed(() => knownOf(held.value) ?? known),
  })
}

/** Whether what the user wants or who they are was put right after a draft: what they did not touch in it follows. */
const isOlder = ({ changedAt }: Draft, { me }: AtHand, persona: Persona): boolean =>
  [persona.changedAt, me.changedAt].some((put) => put !== undefined && put > changedAt)

/** The stored draft, or the words typed after it that the store did not get any more. */
function newest(stored: Draft | undefined, unsaved: Draft | undefined, kind: KindId): Draft | undefined {
  const goesOn = stored ? unsaved?.id === stored.id : unsaved?.kind === kind
  return unsaved && goesOn && unsaved.revision > (stored?.revision ?? -1) ? unsaved : stored
}

type Laid = Pick<Desk, 'at' | 'persona' | 'language' | 'draft' | 'known'>

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
  const desk = {
    ...laid,
    judged,
    text: computed(() => textOf(draft.value)),
    findings,
    questions: computed(() => questionBank(known.value, given.value, draft.value, language.value)),
    hooks,
    hook: computed(() => hooks.value.find(({ id }) => id === draft.value.hook)),
    channels: computed(() => channelsFor(draft.value.kind, judged.value.channels)),
    past: pastTexts(),
  }
  desk.past.remember(desk)
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
  matchWords,
  hookWords,
  vectors: at.vectors,
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
