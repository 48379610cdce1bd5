import { type ReadonlySignal, signal } from '@preact/signals'
import { same } from '../../store/three-way.ts'
import type { Kept, StoreProblem, Writing } from '../../store/writing.ts'

/** Something stored that is changed here as it is typed, while other windows may change it too. */
export interface Held<T> {
  /** What stands here: what was typed, else what is stored. Undefined until the store has answered. */
  readonly shown: ReadonlySignal<T | undefined>
  /**
   * Asks what is stored and takes it over, unless something that is not saved yet stands here. An answer that is older than the
   * last save here is asked for again: it would take back what was just typed.
   */
  readonly adopt: (ask: () => Promise<T | undefined>) => Promise<T | undefined>
  /** Shows a change, which the next `save` keeps. */
  readonly put: (next: T) => void
  /** Keeps what stands here. Gives what was kept, or undefined after a problem. */
  readonly save: (refused: (problem: StoreProblem) => void) => Promise<Kept<T> | undefined>
}

/**
 * Holds what is typed. `keep` writes it with the value from which this window began, so that only what was changed here
 * since then is written; it gives the value as it stands afterwards. One write runs at a time, and the next begins with
 * what was typed meanwhile. What could not be kept stays here, and goes with the next save.
 */
export function holdTyped<T>(keep: (mine: T, base: T) => Writing<T>): Held<T> {
  const shown = signal<T>()
  let base: T | undefined
  let isUnsaved = false
  let saving: Promise<Kept<T> | StoreProblem | undefined> | undefined
  let saves = 0
  let asks = 0

  const show = (value: T) => {
    if (!same(shown.peek(), value)) shown.value = value
  }
  const keepAll = async (): Promise<Kept<T> | StoreProblem | undefined> => {
    for (;;) {
      const mine = shown.peek()
      if (mine === undefined || base === undefined) return undefined
      isUnsaved = false
      let found: StoreProblem = 'failed'
      const kept = await keep(mine, base).orElse((problem) => {
        found = problem
      })
      saves++
      if (!kept) {
        isUnsaved = true
        return found
      }
      if (!isUnsaved) {
        base = kept.value
        show(kept.value)
        return kept
      }
      // Typed on meanwhile: only what was changed since then is still to be kept.
      base = mine
    }
  }
  return {
    shown,
    adopt: async (ask) => {
      for (;;) {
        const before = saves
        asks++
        const own = asks
        const stored = await ask()
        if (saves !== before) continue
        // Who asked later has the newer answer.
        if (stored !== undefined && own === asks && !isUnsaved && !saving) {
          base = stored
          show(stored)
        }
        return stored
      }
    },
    put: (next) => {
      shown.value = next
      isUnsaved = true
    },
    save: async (refused) => {
      saving ??= keepAll().finally(() => {
        saving = undefined
      })
      const done = await saving
      if (typeof done !== 'string') return done
      refused(done)
      return undefined
    },
  }
}
