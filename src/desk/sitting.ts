import { type Signal, signal } from '@preact/signals'
import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { clock } from '../platform/clock.ts'
import { forgetSession, keepForSession } from '../platform/session.ts'
import { giveSign } from '../platform/signs-of-life.ts'
import type { Beside } from '../store/drafts.ts'
import type { StoreProblem } from '../store/writing.ts'
import { atHand } from './at-hand.ts'
import type { Desk } from './desk-state.ts'

/** Another window's text stands where this one belongs. `held`: the version under which this window's text is kept meanwhile. */
export interface Conflict {
  readonly draft: string
  readonly held?: number | undefined
  /** Whether the newest words of this window are among the versions. */
  readonly isBeside: boolean
}

/** What one desk knows of the store while somebody sits at it. */
export interface Sitting {
  readonly desk: Desk
  /** Whether the person is kept, as far as this window knows: who is kept already is never kept anew by a write. */
  readonly isKept: Signal<boolean>
  /** The drafts as they stand in the store, by their ids. */
  readonly stored: Map<string, Draft>
  /** The newest words of each draft that wait for their turn to be stored. */
  readonly wanted: Map<string, Draft>
  /** Why the newest words could not be stored. */
  readonly unkept: Signal<StoreProblem | null>
  readonly conflict: Signal<Conflict | null>
  /** The person was deleted in another window: nothing is written. */
  readonly gone: Signal<boolean>
}

/** The sitting at a desk that was just laid out. */
export const sittingAt = (desk: Desk): Sitting => ({
  desk,
  isKept: signal(desk.at.peek().contact !== undefined),
  stored: new Map(desk.at.peek().drafts.map((draft) => [draft.id, draft])),
  wanted: new Map(),
  unkept: signal(null),
  conflict: signal(null),
  gone: signal(false),
})

/** Whether a draft stands in the store as it is. */
export function isStored({ stored }: Sitting, { id, revision, changedAt }: Draft): boolean {
  const there = stored.get(id)
  return there?.revision === revision && there.changedAt === changedAt
}

/** The person with what was read of them, as they are kept together with the first thing that is written. */
export const personOn = (desk: Desk): Beside => ({
  contact: contactOf(desk),
  readings: desk.at.value.readings,
})

/** The person as a contact: the one that was kept before, else a new one. */
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

/** Looks again at what is stored, after a write. What was read is held for the session where the person is not kept, and only there. */
export async function lookAgain(sitting: Sitting): Promise<void> {
  const { desk, stored, isKept } = sitting
  const { person, readings } = desk.at.value
  if (isKept.value) await forgetSession(person)
  else for (const reading of readings) await keepForSession(reading)
  const at = await atHand(person, readings)
  desk.at.value = at
  for (const draft of at.drafts)
    if (draft.revision > (stored.get(draft.id)?.revision ?? -1)) stored.set(draft.id, draft)
  await giveSign('written')
}
