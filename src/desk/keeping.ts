import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { copyText } from '../platform/clipboard.ts'
import { saveDraft } from '../store/drafts.ts'
import type { StoreProblem } from '../store/writing.ts'
import type { Act, FailedAct } from './act.ts'
import { carryOut } from './carry-out.ts'
import type { Desk } from './desk-state.ts'
import { type DraftKeeping, draftKeeping, followRefusal } from './draft-keeping.ts'
import { follow } from './following.ts'
import { type Recorded, recordOnDesk, takeBackOnDesk } from './happened.ts'
import { type Conflict, lookAgain, personOn, type Sitting, sittingAt } from './sitting.ts'
import { type Told, takeBackTold } from './told.ts'
import { keepMine, takeOther } from './two-texts.ts'

/** What was done last, for the line beside the buttons. */
export type Done = 'saved' | 'copied' | 'sent' | 'told' | 'undone' | 'not-copied'

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
  const { act, failed } = oneAtATime(drafts, done)
  let last: Recorded | Told | undefined
  /** What was refused for the sake of another window, and is done once the user has chosen. */
  let waiting: Act | undefined

  const happened = (what: Recorded['what']): Act => {
    const run: Act = async (refused) => {
      const recorded = await recordOnDesk(sitting, what, last && 'what' in last ? last : undefined)
      if (typeof recorded !== 'string') {
        last = recorded
        done.value = what
        return lookAgain(sitting)
      }
      if (recorded === 'changed-elsewhere' || recorded === 'person-gone') waiting = run
      const left = await followRefusal(sitting, recorded, desk.draft.value)
      if (left) refused(left)
    }
    return run
  }
  const copying: Act = async (refused) => {
    if (await copyText(desk.text.value)) await happened('copied')(refused)
    else done.value = 'not-copied'
  }
  const takenBack = async (what: Recorded | Told, refused: (problem: StoreProblem) => void) => {
    if ('what' in what) return takeBackOnDesk(sitting, what, refused)
    return (await takeBackTold(desk, what, refused)) && (sitting.isKept.value ? 'partly' : 'whole')
  }
  const chosen = async (refused: (problem: StoreProblem) => void) => {
    await drafts.keep()
    const run = waiting
    waiting = undefined
    await run?.(refused)
  }
  return {
    ...drafts,
    isKept: sitting.isKept,
    failed: computed(() => failed.value ?? failedKeeping(sitting, drafts)),
    conflict: computed(() => {
      const { value } = sitting.conflict
      return value?.draft === desk.draft.value.id ? value : undefined
    }),
    gone: sitting.gone,
    follow: () => follow(sitting),
    done,
    copy: () => act(copying),
    markSent: () => act(happened('sent')),
    saveForLater: () => act(happened('saved')),
    offer: (told) => {
      last = told
      done.value = 'told'
    },
    undo: () =>
      act(async (refused) => {
        const back = last && (await takenBack(last, refused))
        if (!back) return
        last = undefined
        done.value = 'undone'
        if (back === 'partly') await drafts.keep()
      }),
    takeOther: () =>
      act(async (refused) => {
        if (!(await takeOther(sitting, refused))) return
        waiting = undefined
        await chosen(refused)
      }),
    keepMine: () =>
      act(async (refused) => {
        if (await keepMine(sitting, refused)) await chosen(refused)
      }),
    keepAgain: () =>
      act(async (refused) => {
        const left = await keepWhole(sitting)
        if (left) refused(left)
        else await chosen(refused)
      }),
  }
}

/** Keeps the person with the message and what was read, as on the desk. Gives why not where it was refused. */
async function keepWhole(sitting: Sitting): Promise<StoreProblem | undefined> {
  const { desk, gone, isKept, stored } = sitting
  const draft = desk.draft.value
  const kept = await carryOut(saveDraft(draft, personOn(desk)))
  if (typeof kept === 'string' && kept !== 'changed-elsewhere') return kept
  gone.value = false
  isKept.value = true
  if (typeof kept === 'string') return followRefusal(sitting, kept, draft)
  stored.set(draft.id, draft)
  await lookAgain(sitting)
  return undefined
}

const failedKeeping = ({ unkept }: Sitting, { keep }: DraftKeeping): FailedAct | undefined =>
  unkept.value === null ? undefined : { problem: unkept.value, again: keep }

/** Carries acts out. While one runs, none is begun: what is pressed twice happens once. */
function oneAtATime({ settled }: DraftKeeping, done: Signal<Done | null>) {
  const failed = signal<FailedAct | undefined>(undefined)
  let isRunning = false
  const act = async (run: Act): Promise<void> => {
    if (isRunning) return
    isRunning = true
    failed.value = undefined
    const problems: StoreProblem[] = []
    try {
      await settled()
      await run((problem) => problems.push(problem))
    } finally {
      isRunning = false
    }
    const [problem] = problems
    if (!problem) return
    done.value = null
    failed.value = { problem, again: () => act(run) }
  }
  return { act, failed }
}
