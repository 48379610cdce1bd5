import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { loadHeard } from '../languages/heard.ts'
import { type Language, loadLanguage } from '../languages/language.ts'
import type { Draft, KindId } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Hook } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import type { Persona } from '../model/persona.ts'
import {
  type AskedWish,
  type ChannelOffer,
  channelsFor,
  check,
  hookOf,
  hooksFor,
  type Judged,
  judge,
  type QuestionBank,
  questionBank,
  type TextChoice,
  textOf,
  textsFor,
  wishesFor,
  write,
} from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import { findLanguages } from '../text/scripts.ts'
import type { AtHand } from './at-hand.ts'
import { bestPersona } from './best-persona.ts'
import { bringHeard, bringLanguages, lettersOf } from './bring-languages.ts'
import { choiceOf, isOlder, languageFor, newDraft, newest } from './desk-draft.ts'
import { givenOf, knownOf } from './given.ts'
import { languagesInPlay } from './languages-in-play.ts'
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
  /** What the message can begin with, by text, with the sentences that it can cite. */
  readonly texts: ReadonlySignal<readonly TextChoice[]>
  /** What the user can ask about, and which of it the message asks about. */
  readonly wishes: ReadonlySignal<AskedWish>
  /** Whether what it begins with and asks about is only proposed, with others to choose from: which of them fits, only the user knows. */
  readonly isGuess: ReadonlySignal<boolean>
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
  const draft = newest(stored, at.unsaved, kind)
  const code = draft?.language ?? languageFor(kind, known, at)
  const [language, heard] = await Promise.all([
    loadLanguage(code, []),
    loadHeard([...languagesInPlay(at), code]),
  ])
  const person = lookedAt({ ...at, heard }, known, persona)
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

/** The choice behind a draft, the same until it changes: what can be chosen is not worked out anew for every letter. */
function followChoice(draft: Signal<Draft>): ReadonlySignal<ReturnType<typeof choiceOf>> {
  let last = choiceOf(draft.peek())
  return computed(() => {
    const choice = choiceOf(draft.value)
    if (JSON.stringify(choice) !== JSON.stringify(last)) last = choice
    return last
  })
}

/** Whether a message stands as it was proposed: nothing of it was chosen or written by the user. */
const isProposed = ({ hook, wish, segments }: Draft, [best]: readonly Hook[]): boolean =>
  wish === undefined && (hook === undefined || hook === best?.id) && !segments.some(({ mine }) => mine)

/** Whether there is something else to mention, or to ask about. */
const hasOthers = (hooks: readonly Hook[], { wishes }: AskedWish): boolean =>
  hooks.length > 0 && (hooks.filter(({ kind }) => kind !== 'own').length > 1 || wishes.length > 1)

function lay(laid: LookedAt & Pick<Desk, 'language' | 'draft'>): Desk {
  const { judged, language, draft } = laid
  const hooks = computed(() => hooksFor(draft.value.kind, judged.value.hooks))
  const choice = followChoice(draft)
  const wishes = computed(() => wishesFor(choice.value, judged.value, language.value))
  const desk = {
    ...laid,
    text: computed(() => textOf(draft.value)),
    findings: computed(() => check(draft.value, judged.value, language.value, clock())),
    questions: computed(() => questionBank(judged.value, draft.value, language.value)),
    hooks,
    isGuess: computed(() => isProposed(draft.value, hooks.value) && hasOthers(hooks.value, wishes.value)),
    hook: computed(() => hookOf(draft.value.kind, draft.value.hook, judged.value)),
    texts: computed(() => textsFor(choice.value, judged.value)),
    wishes,
    channels: computed(() => channelsFor(draft.value.kind, judged.value.channels)),
    past: pastTexts(),
  }
  desk.past.remember(desk)
  bringLanguages(desk)
  bringHeard(desk)
  return desk
}
