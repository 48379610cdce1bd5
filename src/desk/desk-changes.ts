import { batch } from '@preact/signals'
import { loadLanguage } from '../languages/language.ts'
import type { ChannelId, ChosenWish, Draft, KindId } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Persona } from '../model/persona.ts'
import { edit, editSubject, write } from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import { newId } from '../platform/new-id.ts'
import { atHand, begunDraft, wasSent } from './at-hand.ts'
import { choiceOf, languageFor, newDraft, newest } from './desk-draft.ts'
import type { Desk } from './desk-state.ts'

/** What may change about a message. */
export interface Change {
  readonly hook?: string
  readonly wish?: ChosenWish
  readonly channel?: ChannelId
  readonly language?: LanguageCode
  readonly questions?: readonly string[]
  readonly introducer?: string
  /** Which of the ways of saying it comes first. */
  readonly seed?: number
}

/** Writes the untouched sentences anew for another hook, wish, channel, language or other questions; what the user wrote stays. */
export async function change(desk: Desk, wanted: Change): Promise<void> {
  const language = wanted.language ? await loadLanguage(wanted.language) : desk.language.value
  const before = desk.draft.value
  const choice = { ...choiceOf(before), ...wanted, previous: before }
  const draft = write(desk.judged.value, choice, language, clock())
  batch(() => {
    desk.language.value = language
    desk.draft.value = newer(draft, before)
  })
  desk.past.remember(desk)
}

/**
 * Lays another kind of message on the desk: the one that was begun and not sent, else a new one. What was written is kept.
 * `unstored`: words of that kind that the store has not taken.
 */
export async function changeKind(desk: Desk, kind: KindId, unstored?: Draft): Promise<void> {
  const { person, readings } = desk.at.value
  const at = await atHand(person, readings)
  const begun = newest(unstored ?? begunDraft(at, kind), at.unsaved, kind)
  const language = await loadLanguage(begun?.language ?? languageFor(kind, desk.known.value, at))
  batch(() => {
    desk.at.value = at
    desk.language.value = language
    desk.draft.value = begun ?? newDraft(desk.judged.value, at, kind, language)
  })
}

/**
 * Takes what stands in the editor now. A text that stood there before, as after an undo, brings back what it was made of.
 * False where nothing changed.
 */
export function typeText(desk: Desk, text: string): boolean {
  if (text === desk.text.value) return false
  const before = desk.draft.value
  const was = desk.past.with(text, before)
  batch(() => {
    if (was) desk.language.value = was.language
    desk.draft.value = newer(was ? { ...was.draft, changedAt: clock() } : edit(before, text, clock()), before)
  })
  desk.past.remember(desk)
  return true
}

/** Takes what stands in the subject now. */
export function typeSubject(desk: Desk, text: string): void {
  const before = desk.draft.value
  desk.draft.value = newer(editSubject(before, text, clock()), before)
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

/** Goes on with an earlier version. What was sent stays as it was sent: its text begins a new draft. */
export async function takeUp(desk: Desk, version: Draft): Promise<void> {
  const at = await atHand(version.person, desk.at.value.readings)
  const language = await loadLanguage(version.language)
  const id = wasSent(at, version.id) ? newId() : version.id
  const stored = at.drafts.find((draft) => draft.id === id)
  const { copiedAt: _, ...text } = version
  const draft = { ...text, id, changedAt: clock() }
  batch(() => {
    desk.at.value = at
    desk.language.value = language
    desk.draft.value = newer(newer(draft, desk.draft.value), stored ?? draft)
  })
}
