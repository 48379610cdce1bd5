import { safeParse } from 'valibot'
import { Draft } from '../model/draft.ts'
import { type PersonKey, personId } from '../model/person-key.ts'

const PREFIX = 'unsaved:'
const keyOf = (person: PersonKey) => `${PREFIX}${personId(person)}`

/**
 * Holds the newest words of a draft until the store has them. The store answers later, and a popup may be gone by then;
 * this is written before the keystroke is over. Newer words of another window stay.
 */
export function holdUnsaved(draft: Draft): void {
  const held = unsavedDraft(draft.person)
  if (held?.id === draft.id && held.revision > draft.revision) return
  try {
    localStorage.setItem(keyOf(draft.person), JSON.stringify(draft))
  } catch {
    // No room: the store itself says so, with what to do.
  }
}

/** The words that the store had not taken when a window was closed. What is damaged is as good as nothing. */
export function unsavedDraft(person: PersonKey): Draft | undefined {
  try {
    const held = localStorage.getItem(keyOf(person))
    const checked = safeParse(Draft, JSON.parse(held ?? 'null'))
    return checked.success ? checked.output : undefined
  } catch {
    return undefined
  }
}

/** Lets go of held words, once they are stored or the person is forgotten. `stored`: only where no others are held. */
export function dropUnsaved(person: PersonKey, stored?: Draft): void {
  const held = stored && unsavedDraft(person)
  if (held && stored && !isSameState(held, stored)) return
  try {
    localStorage.removeItem(keyOf(person))
  } catch {
    // Where there is no storage nothing is held.
  }
}

/** Lets go of all held words: what they belong to was replaced as a whole. */
export function dropAllUnsaved(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Where there is no storage nothing is held.
  }
}

const isSameState = (one: Draft, other: Draft) =>
  one.id === other.id && one.revision === other.revision && one.changedAt === other.changedAt
