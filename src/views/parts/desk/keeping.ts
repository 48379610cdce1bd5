import { type Signal, signal } from '@preact/signals'
import { copied, saved, sent } from '../../../follow-up/acts.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { textOf } from '../../../pipeline.ts'
import { copyText } from '../../../platform/clipboard.ts'
import { clock } from '../../../platform/clock.ts'
import { forgetSession } from '../../../platform/session.ts'
import { dropUnsaved, holdUnsaved, unsavedDraft } from '../../../platform/unsaved.ts'
import { draftById, saveDraft } from '../../../store/drafts.ts'
import { record, undoLast } from '../../../store/touchpoints.ts'
import type { Result, StoreProblem } from '../../../store/writing.ts'
import { atHand } from './at-hand.ts'
import type { Desk } from './desk-state.ts'

/** What was done last, for the line beside the buttons. */
export type Done = 'saved' | 'copied' | 'sent' | 'undone' | 'not-copied'

/** How a desk is kept: each change is stored, one after the other. */
export interface Keeping {
  readonly problem: Signal<StoreProblem | null>
  readonly done: Signal<Done | null>
  /** Stores the draft as it is now. */
  readonly keep: () => Promise<void>
  readonly copy: () => Promise<void>
  readonly markSent: () => Promise<void>
  readonly saveForLater: () => Promise<void>
  readonly undo: () => Promise<void>
  /** After another window's change: goes on with its text, or with this one. */
  readonly takeOther: () => Promise<void>
  readonly keepMine: () => Promise<void>
}

/** The keeping of one desk. */
export function keepingOf(desk: Desk): Keeping {
  const problem = signal<StoreProblem | null>(null)
  const done = signal<Done | null>(null)
  let running = Promise.resolve()
  let stored: Draft | undefined = desk.at.peek().drafts.find(({ id }) => id === desk.draft.peek().id)

  // Each change is written at once and waits for nothing: the popup may be gone the next moment.
  const keepNow = async (draft: Draft) => {
    const before = stored
    stored = draft
    holdUnsaved(draft)
    const isNew = !desk.at.value.contact
    const result = await saveDraft(draft, isNew ? beside(desk) : {})
    problem.value = result.ok ? null : result.problem
    if (!result.ok) {
      stored = result.problem === 'changed-elsewhere' ? await draftById(draft.id) : before
      return
    }
    if (draft === desk.draft.value) dropUnsaved(draft.person)
    if (isNew) await becameContact(desk)
  }
  const keep = () => {
    const draft = desk.draft.value
    const isStored = draft.revision === stored?.revision && draft.changedAt === stored.changedAt
    if (problem.value !== 'changed-elsewhere' && !isStored) running = keepNow(draft)
    return running
  }
  const happened = async (what: Happened, as: Done) => {
    await running
    const draft: Draft = what === 'copied' ? { ...desk.draft.value, copiedAt: clock() } : desk.draft.value
    const result = await recordOnDesk(desk, what, draft)
    if (result.ok && what !== 'saved') {
      stored = draft
      desk.draft.value = draft
    }
    problem.value = result.ok ? null : result.problem
    if (result.ok) done.value = as
  }
  return {
    problem,
    done,
    keep,
    copy: async () => {
      if (await copyText(textOf(desk.draft.value))) await happened('copied', 'copied')
      else done.value = 'not-copied'
    },
    markSent: () => happened('sent', 'sent'),
    saveForLater: () => happened('saved', 'saved'),
    undo: async () => {
      const undone = await undoLast(desk.at.value.person)
      problem.value = undone.ok ? null : undone.problem
      if (undone.ok) done.value = 'undone'
      await refreshed(desk)
    },
    takeOther: async () => {
      const other = await otherDraft(desk)
      if (other) desk.draft.value = other
      problem.value = null
      await keep()
    },
    keepMine: async () => {
      const other = await otherDraft(desk)
      const { draft } = desk
      draft.value = { ...draft.value, revision: Math.max(draft.value.revision, other?.revision ?? 0) + 1 }
      problem.value = null
      await keep()
    },
  }
}

/** What another window made of the draft: as stored, or as typed there last. */
async function otherDraft(desk: Desk): Promise<Draft | undefined> {
  const { id, person } = desk.draft.value
  const [stored, held] = [await draftById(id), unsavedDraft(person)]
  return held?.id === id && held.revision > (stored?.revision ?? -1) ? held : stored
}

type Happened = 'copied' | 'sent' | 'saved'

async function recordOnDesk(desk: Desk, kind: Happened, draft: Draft): Promise<Result<void>> {
  const result = await record(touchpointOf(kind, draft, desk), {
    ...beside(desk),
    ...(kind !== 'saved' && { draft }),
  })
  if (result.ok) await becameContact(desk)
  return result
}

function touchpointOf(kind: Happened, draft: Draft, desk: Desk): Touchpoint {
  const acting = { touchpoints: desk.at.value.touchpoints, now: clock() }
  if (kind === 'saved') return saved(draft.person, acting)
  return (kind === 'copied' ? copied : sent)(draft, textOf(draft), acting)
}

const beside = (desk: Desk) => ({ contact: contactOf(desk), readings: desk.at.value.readings })

/** The person as a contact: the one that is kept already, else a new one. */
function contactOf(desk: Desk): Contact {
  const { contact, person } = desk.at.value
  const { name, headline } = desk.known.value.profile
  return (
    contact ?? {
      person,
      name: name?.value ?? person.handle,
      ...(headline && { headline: headline.value }),
      since: clock(),
      persona: desk.persona.value.id,
      address: 'neutral',
      nameIn: {},
      notes: '',
      sample: person.site === 'sample',
    }
  )
}

async function becameContact(desk: Desk): Promise<void> {
  await forgetSession(desk.at.value.person)
  await refreshed(desk)
}

/** Looks again at what is stored, after a write. */
async function refreshed(desk: Desk): Promise<void> {
  const { person, readings } = desk.at.value
  desk.at.value = await atHand(person, readings)
}
