import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { FailedAct } from './act.ts'
import {
  type Acting,
  copy,
  goOnWithMine,
  goOnWithOther,
  keepOnceMore,
  recordMessage,
  undo,
} from './desk-acts.ts'
import type { Desk } from './desk-state.ts'
import { type DraftKeeping, draftKeeping } from './draft-keeping.ts'
import { follow } from './following.ts'
import { type Done, oneAtATime } from './one-at-a-time.ts'
import { type Conflict, type Sitting, sittingAt } from './sitting.ts'
import type { Told } from './told.ts'

/** How a desk is kept: each change is stored, one after the other; one act at a time, and one that failed can be done again. */
export interface Keeping extends DraftKeeping {
  readonly isKept: ReadonlySignal<boolean>
  /** What could not be stored, and how it is tried again as a whole. */
  readonly failed: ReadonlySignal<FailedAct | undefined>
  /** Another window's text stands in the place of the one on the desk. */
  readonly conflict: ReadonlySignal<Conflict | undefined>
  readonly gone: ReadonlySignal<boolean>
  readonly done: Signal<Done | null>
  readonly copy: () => Promise<void>
  readonly markSent: () => Promise<void>
  readonly saveForLater: () => Promise<void>
  /** Offers the way back of what the user told beside the message. */
  readonly offer: (told: Told) => void
  readonly undo: () => Promise<void>
  /** Follows what other windows type into the same message. Gives the function that ends it. */
  readonly follow: () => () => void
  /** After another window's change: goes on with its text, or with this one. */
  readonly takeOther: () => Promise<void>
  readonly keepMine: () => Promise<void>
  /** After the person was deleted in another window: keeps them with the message and what was read, as on the desk. */
  readonly keepAgain: () => Promise<void>
}

/** The keeping of one desk. */
export function keepingOf(desk: Desk): Keeping {
  const sitting = sittingAt(desk)
  const drafts = draftKeeping(sitting)
  const done = signal<Done | null>(null)
  const acting: Acting = { sitting, drafts, done }
  const { act, failed } = oneAtATime(drafts, done)
  return {
    ...drafts,
    isKept: sitting.isKept,
    failed: computed(() => failed.value ?? failedKeeping(sitting, drafts)),
    conflict: computed(() => conflictOn(sitting)),
    gone: sitting.gone,
    follow: () => follow(sitting),
    done,
    copy: () => act(copy(acting)),
    markSent: () => act(recordMessage(acting, 'sent')),
    saveForLater: () => act(recordMessage(acting, 'saved')),
    offer: (told) => {
      acting.last = told
      done.value = 'told'
    },
    undo: () => act(undo(acting)),
    takeOther: () => act(goOnWithOther(acting)),
    keepMine: () => act(goOnWithMine(acting)),
    keepAgain: () => act(keepOnceMore(acting)),
  }
}

const failedKeeping = ({ unkept }: Sitting, { keep }: DraftKeeping): FailedAct | undefined =>
  unkept.value === null ? undefined : { problem: unkept.value, again: keep }

/** The conflict about the message that lies on the desk now. */
function conflictOn({ desk, conflict: { value } }: Sitting): Conflict | undefined {
  return value?.draft === desk.draft.value.id ? value : undefined
}
