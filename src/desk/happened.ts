import { noteCopied, noteSaved, noteSent } from '../follow-up/message-acts.ts'
import type { Draft } from '../model/draft.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { textOf } from '../pipeline.ts'
import { clock } from '../platform/clock.ts'
import { dropUnsaved } from '../platform/unsaved.ts'
import type { Undo } from '../store/journal.ts'
import { contact } from '../store/people.ts'
import { takeBack } from '../store/take-back.ts'
import { record } from '../store/touchpoints.ts'
import type { StoreProblem } from '../store/writing.ts'
import { carryOut } from './carry-out.ts'
import { isStored, lookAgain, personOn, type Sitting } from './sitting.ts'

/** Something that was recorded on a desk, and the way back. */
export interface Recorded {
  readonly what: 'copied' | 'sent' | 'saved'
  readonly undo: Undo
  /** The draft as it stood before and after. */
  readonly before: Draft
  readonly after: Draft
}

/** Records what happened with the message on the desk; gives why not where it was refused. `last`: what was recorded before it. */
export async function recordOnDesk(
  sitting: Sitting,
  what: Recorded['what'],
  last: Recorded | undefined,
): Promise<Recorded | StoreProblem> {
  const { desk, isKept, stored, wanted } = sitting
  const before = desk.draft.value
  const after: Draft = what === 'copied' ? { ...before, copiedAt: clock() } : before
  const keepsDraft = what !== 'saved' || isChosen(sitting, after)
  const kept = await carryOut(
    record(touchpointOf(what, after, desk.at.value.touchpoints), {
      ...personOn(desk),
      ...(isKept.value && { contact: undefined }),
      ...(keepsDraft && { draft: after }),
    }),
  )
  if (typeof kept === 'string') return kept
  isKept.value = true
  if (keepsDraft) {
    stored.set(after.id, after)
    if (wanted.get(after.id) === before) wanted.delete(after.id)
    dropUnsaved(after.person, after)
    const { draft } = desk
    draft.value = draft.value === before ? after : { ...draft.value, ...copiedAs(after) }
  }
  const isNew = kept.undo.some(({ table }) => table === 'touchpoints')
  // Done once more with nothing changed, it is still one: its way back is that of both.
  return isNew || last?.what !== what
    ? { what, undo: kept.undo, before, after }
    : { ...last, undo: [...last.undo, ...kept.undo], after }
}

/** Whether something was chosen in a message that the store does not have yet: before the person is kept no choice is stored. */
const isChosen = (sitting: Sitting, draft: Draft) => draft.revision > 0 && !isStored(sitting, draft)

const copiedAs = ({ copiedAt }: Draft) => copiedAt !== undefined && { copiedAt }

function touchpointOf(what: Recorded['what'], draft: Draft, touchpoints: readonly Touchpoint[]): Touchpoint {
  const acting = { touchpoints, now: clock() }
  if (what === 'saved') return noteSaved(draft.person, acting)
  return (what === 'copied' ? noteCopied : noteSent)(draft, textOf(draft), acting)
}

/**
 * Takes back what was recorded: `whole` where everything is as it was before, `partly` where the message was written on since
 * then, here or in another window: that stays. False where it was refused.
 */
export async function takeBackOnDesk(
  sitting: Sitting,
  { undo, before, after }: Recorded,
  refused: (problem: StoreProblem) => void,
): Promise<'whole' | 'partly' | false> {
  const { desk, isKept, stored } = sitting
  const whole = desk.draft.value === after ? await carryOut(takeBack(undo)) : 'changed-elsewhere'
  if (typeof whole === 'string') {
    const rest = undo.filter(({ table }) => table !== 'drafts')
    if (whole !== 'changed-elsewhere') refused(whole)
    if (whole !== 'changed-elsewhere' || !(await takeBack(rest).orElse(refused))) return false
  }
  if (desk.draft.value === after) desk.draft.value = before
  else if (desk.draft.value.copiedAt === after.copiedAt)
    desk.draft.value = notCopied(desk.draft.value, before)
  isKept.value = (await contact(before.person)) !== undefined
  stored.clear()
  await lookAgain(sitting)
  return typeof whole === 'string' ? 'partly' : 'whole'
}

/** A draft that was written on after it was copied, without the copy. */
function notCopied(draft: Draft, before: Draft): Draft {
  const { copiedAt: _, ...text } = draft
  return { ...text, ...copiedAs(before), revision: draft.revision + 1, changedAt: clock() }
}
