import { batch } from '@preact/signals'
import { loadLanguage } from '../languages/language.ts'
import type { Draft } from '../model/draft.ts'
import { clock } from '../platform/clock.ts'
import { dropUnsaved, unsavedDraft } from '../platform/unsaved.ts'
import { draftById, saveDraft } from '../store/drafts.ts'
import { keepBeside } from '../store/versions.ts'
import type { StoreProblem } from '../store/writing.ts'
import type { Sitting } from './sitting.ts'

type Refused = (problem: StoreProblem) => void

/** Goes on with another window's text; the one on the desk is among the versions. False where that was refused. */
export async function takeOther(sitting: Sitting, refused: Refused): Promise<boolean> {
  const { desk, conflict, stored, wanted } = sitting
  const mine = desk.draft.value
  if (!(await keepBeside(mine, conflict.value?.held).orElse(refused))) return false
  wanted.delete(mine.id)
  dropUnsaved(mine.person, mine)
  const { other, isThere } = await otherDraft(mine)
  if (other) {
    const language = await loadLanguage(other.language)
    batch(() => {
      desk.language.value = language
      desk.draft.value = other
    })
    desk.past.remember(desk)
    if (isThere) stored.set(other.id, other)
  }
  conflict.value = null
  return true
}

/** Goes on with the text on the desk; another window's is among the versions. False where that was refused. */
export async function keepMine(sitting: Sitting, refused: Refused): Promise<boolean> {
  const { desk, conflict, stored, wanted } = sitting
  const mine = desk.draft.value
  const { other, isThere } = await otherDraft(mine)
  // Words that the other window has typed and not stored yet are nowhere else.
  if (other && !isThere && !(await keepBeside(other).orElse(refused))) return false
  const revision = Math.max(mine.revision, other?.revision ?? 0) + 1
  const next: Draft = { ...mine, revision, changedAt: clock() }
  if (!(await saveDraft(next, {}, true).orElse(refused))) return false
  stored.set(next.id, next)
  wanted.delete(next.id)
  dropUnsaved(mine.person, mine)
  const { draft } = desk
  draft.value = draft.value === mine ? next : { ...draft.value, revision: revision + 1 }
  conflict.value = null
  return true
}

/** What another window made of the draft: as stored, or as typed there last. */
async function otherDraft({ id, person, changedAt }: Draft) {
  const [stored, held] = [await draftById(id), unsavedDraft(person)]
  const isNewer = held?.id === id && held.changedAt !== changedAt && held.revision > (stored?.revision ?? -1)
  return isNewer ? { other: held, isThere: false } : { other: stored, isThere: true }
}
