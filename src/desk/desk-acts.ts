import type { Signal } from '@preact/signals'
import { copyText } from '../platform/clipboard.ts'
import { saveDraft } from '../store/drafts.ts'
import type { StoreProblem } from '../store/writing.ts'
import type { Act } from './act.ts'
import { carryOut } from './carry-out.ts'
import { type DraftKeeping, followRefusal } from './draft-keeping.ts'
import { type Recorded, recordOnDesk, takeBackOnDesk } from './happened.ts'
import type { Done } from './one-at-a-time.ts'
import { lookAgain, personOn, type Sitting } from './sitting.ts'
import { type Told, takeBackTold } from './told.ts'
import { keepMine, takeOther } from './two-texts.ts'

/** What the acts on one desk go by. */
export interface Acting {
  readonly sitting: Sitting
  readonly drafts: DraftKeeping
  readonly done: Signal<Done | null>
  /** What was recorded or told last, as far as it can be taken back. */
  last?: Recorded | Told | undefined
  /** What was refused for the sake of another window, and is done once the user has chosen. */
  waiting?: Act | undefined
}

type Refused = (problem: StoreProblem) => void

/** The message is saved, copied or sent, and that is recorded. */
export const recordMessage = (acting: Acting, what: Recorded['what']): Act => {
  const { sitting, done } = acting
  const run: Act = async (refused) => {
    const { last } = acting
    const recorded = await recordOnDesk(sitting, what, last && 'what' in last ? last : undefined)
    if (typeof recorded !== 'string') {
      acting.last = recorded
      done.value = what
      return lookAgain(sitting)
    }
    if (recorded === 'changed-elsewhere' || recorded === 'person-gone') acting.waiting = run
    const left = await followRefusal(sitting, recorded, sitting.desk.draft.value)
    if (left) refused(left)
  }
  return run
}

/** The text goes to the clipboard, and that is recorded. */
export const copy =
  (acting: Acting): Act =>
  async (refused) => {
    if (await copyText(acting.sitting.desk.text.value)) await recordMessage(acting, 'copied')(refused)
    else acting.done.value = 'not-copied'
  }

/** What was done or told last is taken back; where the message was written on since then, that is stored. */
export const undo =
  (acting: Acting): Act =>
  async (refused) => {
    const back = acting.last && (await takeBackOne(acting, acting.last, refused))
    if (!back) return
    acting.last = undefined
    acting.done.value = 'undone'
    if (back === 'partly') await acting.drafts.keep()
  }

async function takeBackOne({ sitting }: Acting, what: Recorded | Told, refused: Refused) {
  if ('what' in what) return takeBackOnDesk(sitting, what, refused)
  return (await takeBackTold(sitting.desk, what, refused)) && (sitting.isKept.value ? 'partly' : 'whole')
}

/** The desk goes on with another window's text: what waited for the choice is not done. */
export const goOnWithOther =
  (acting: Acting): Act =>
  async (refused) => {
    if (!(await takeOther(acting.sitting, refused))) return
    acting.waiting = undefined
    await goOn(acting, refused)
  }

/** The desk goes on with its own text, and with what waited for the choice. */
export const goOnWithMine =
  (acting: Acting): Act =>
  async (refused) => {
    if (await keepMine(acting.sitting, refused)) await goOn(acting, refused)
  }

/** A person who was deleted in another window is kept once more, as on the desk. */
export const keepOnceMore =
  (acting: Acting): Act =>
  async (refused) => {
    const left = await keepWhole(acting.sitting)
    if (left) refused(left)
    else await goOn(acting, refused)
  }

async function goOn(acting: Acting, refused: Refused): Promise<void> {
  await acting.drafts.keep()
  const run = acting.waiting
  acting.waiting = undefined
  await run?.(refused)
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
