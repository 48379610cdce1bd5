import { batch } from '@preact/signals'
import { loadLanguage } from '../languages/language.ts'
import type { Draft } from '../model/draft.ts'
import { draftsOf } from '../store/drafts.ts'
import { live } from '../store/live.ts'
import { wasSent } from './at-hand.ts'
import { isStored, type Sitting } from './sitting.ts'

/**
 * Follows what other windows make of the message on the desk, at every keystroke there. What stands here and is not stored yet
 * is never written over: then the two texts are told of. Gives the function that ends it.
 */
export function follow(sitting: Sitting): () => void {
  const { person } = sitting.desk.at.peek()
  return live(
    () => draftsOf(person),
    (drafts) => void takeOver(sitting, drafts),
    // Whoever writes here is told that the store does not answer.
    () => undefined,
  )
}

/** Takes over another window's text where nothing here would be lost by it. */
export async function takeOver(sitting: Sitting, drafts: readonly Draft[]): Promise<void> {
  const { desk, stored, isKept } = sitting
  const mine = desk.draft.peek()
  const other = counterpart(sitting, mine, drafts)
  if (!other || !mayFollow(sitting, mine, other)) return
  const language = await loadLanguage(other.language)
  // Typed on meanwhile: the store tells of the two texts when these words come there.
  if (desk.draft.peek() !== mine || !mayFollow(sitting, mine, other)) return
  batch(() => {
    desk.language.value = language
    desk.draft.value = other
  })
  desk.past.remember(desk)
  stored.set(other.id, other)
  isKept.value = true
}

/** The same draft as it is stored; for one that was never stored, the draft of its kind that another window began. */
const counterpart = ({ desk, stored }: Sitting, mine: Draft, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(({ id }) => id === mine.id) ??
  (stored.has(mine.id)
    ? undefined
    : drafts.find(({ id, kind }) => kind === mine.kind && !wasSent(desk.at.peek(), id)))

function mayFollow(sitting: Sitting, mine: Draft, other: Draft): boolean {
  const { wanted, conflict, gone, stored } = sitting
  if (wanted.size > 0 || conflict.peek() || gone.peek() || isStored(sitting, other)) return false
  if (other.id === mine.id && other.revision <= mine.revision) return false
  return stored.has(mine.id) ? isStored(sitting, mine) : isUntouched(mine)
}

const isUntouched = ({ segments, subject }: Draft): boolean =>
  !subject?.mine && segments.every(({ mine }) => !mine)
