import type { Draft, KindId } from '../model/draft.ts'
import { dropUnsaved, holdUnsaved } from '../platform/unsaved.ts'
import { draftById, saveDraft } from '../store/drafts.ts'
import { same } from '../store/three-way.ts'
import { keepBeside } from '../store/versions.ts'
import type { StoreProblem } from '../store/writing.ts'
import { carryOut } from './carry-out.ts'
import { isStored, lookAgain, personOn, type Sitting } from './sitting.ts'

/** How the words on a desk come into the store. */
export interface DraftKeeping {
  /** Stores the draft on the desk as it is now; while another write runs, only the newest words wait. */
  readonly keep: () => Promise<void>
  /** Ends when nothing waits any more, or what waits was refused. */
  readonly settled: () => Promise<void>
  /** The newest words of a kind that the store has not taken. */
  readonly unstored: (kind: KindId) => Draft | undefined
}

/** Keeps the drafts of one sitting, one after the other. What a window before left behind comes first. */
export function draftKeeping(sitting: Sitting): DraftKeeping {
  const { desk, wanted, gone } = sitting
  const left = desk.at.peek().unsaved
  if (left) wanted.set(left.id, left)
  let running: Promise<void> | undefined
  const go = () => {
    running ??= writeAll(sitting, left).finally(() => {
      running = undefined
    })
    return running
  }
  const settled = () => (wanted.size > 0 ? go() : (running ?? Promise.resolve()))
  return {
    keep: () => {
      const draft = desk.draft.value
      if (gone.value || isStored(sitting, draft)) return settled()
      // The popup may be gone the next moment: this is done before the keystroke is over.
      holdUnsaved(draft)
      wanted.set(draft.id, draft)
      return go()
    },
    settled,
    unstored: (kind) => [...wanted.values()].find((draft) => draft.kind === kind),
  }
}

async function writeAll(sitting: Sitting, left: Draft | undefined): Promise<void> {
  const { wanted, isKept } = sitting
  const wasKept = isKept.value
  for (let [draft] = wanted.values(); draft; [draft] = wanted.values()) {
    wanted.delete(draft.id)
    const problem = await writeOne(sitting, draft, draft === left)
    sitting.unkept.value = problem ?? null
    if (!problem) continue
    if (!wanted.has(draft.id)) wanted.set(draft.id, draft)
    return
  }
  if (isKept.value && !wasKept) await lookAgain(sitting)
}

/** `isLeft`: words that a window left behind, over which another may have written: its text becomes a version. */
async function writeOne(sitting: Sitting, draft: Draft, isLeft: boolean): Promise<StoreProblem | undefined> {
  if (sitting.gone.value) return undefined
  if (sitting.conflict.value?.draft === draft.id) return putBeside(sitting, draft)
  const kept = await carryOut(saveDraft(draft, sitting.isKept.value ? {} : personOn(sitting.desk), isLeft))
  if (typeof kept === 'string') return followRefusal(sitting, kept, draft, isLeft)
  sitting.isKept.value = true
  sitting.stored.set(draft.id, draft)
  dropUnsaved(draft.person, draft)
  return undefined
}

/**
 * What follows from a refused write of a draft: of a person who was deleted nothing is kept, and beside another window's text
 * this one becomes a version at once. Gives the problem that is left.
 */
export async function followRefusal(
  sitting: Sitting,
  problem: StoreProblem,
  draft: Draft,
  isLeft = false,
): Promise<StoreProblem | undefined> {
  const { desk, conflict, stored } = sitting
  if (problem === 'person-gone') return letGo(sitting)
  if (problem !== 'changed-elsewhere') return problem
  const other = await draftById(draft.id)
  if (other && same(other, draft)) {
    stored.set(draft.id, draft)
    dropUnsaved(draft.person, draft)
    return undefined
  }
  // What does not stand on the desk asks nothing: it goes among the versions.
  const asks = isLeft ? desk.draft.value === draft : desk.draft.value.id === draft.id
  if (asks && conflict.value?.draft !== draft.id) conflict.value = { draft: draft.id, isBeside: false }
  return putBeside(sitting, draft)
}

function letGo({ gone, wanted, desk }: Sitting): undefined {
  gone.value = true
  wanted.clear()
  dropUnsaved(desk.at.value.person)
}

async function putBeside(sitting: Sitting, draft: Draft): Promise<StoreProblem | undefined> {
  const { conflict } = sitting
  const held = conflict.value?.draft === draft.id ? conflict.value.held : undefined
  const kept = await carryOut(keepBeside(draft, held))
  const isRefused = typeof kept === 'string'
  if (conflict.value?.draft === draft.id)
    conflict.value = { draft: draft.id, held: isRefused ? held : kept.value, isBeside: !isRefused }
  if (!isRefused) dropUnsaved(draft.person, draft)
  else if (kept === 'person-gone') letGo(sitting)
  else return kept
  return undefined
}
