import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
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

/** What is held between two answers of the store. */
interface Holding<T> {
  readonly shown: Signal<T | undefined>
  /** From what this window began. */
  base: T | undefined
  isUnsaved: boolean
  saving: Promise<Kept<T> | StoreProblem | undefined> | undefined
  saves: number
  asks: number
}

/**
 * Holds what is typed. `keep` writes it with the value from which this window began, so that only what was changed here
 * since then is written; it gives the value as it stands afterwards. One write runs at a time, and the next begins with
 * what was typed meanwhile. What could not be kept stays here, and goes with the next save.
 */
export function holdTyped<T>(keep: (mine: T, base: T) => Writing<T>): Held<T> {
  const shown = signal<T>()
  const holding: Holding<T> = {
    shown,
    base: undefined,
    isUnsaved: false,
    saving: undefined,
    saves: 0,
    asks: 0,
  }
  return {
    shown,
    adopt: (ask) => adopt(holding, ask),
    put: (next) => {
      shown.value = next
      holding.isUnsaved = true
    },
    save: async (refused) => {
      holding.saving ??= keepAll(holding, keep).finally(() => {
        holding.saving = undefined
      })
      const done = await holding.saving
      if (typeof done !== 'string') return done
      refused(done)
      return undefined
    },
  }
}

function show<T>({ shown }: Holding<T>, value: T): void {
  if (!same(shown.peek(), value)) shown.value = value
}

async function keepAll<T>(
  holding: Holding<T>,
  keep: (mine: T, base: T) => Writing<T>,
): Promise<Kept<T> | StoreProblem | undefined> {
  for (;;) {
    const mine = holding.shown.peek()
    if (mine === undefined || holding.base === undefined) return undefined
    holding.isUnsaved = false
    let found: StoreProblem = 'failed'
    const kept = await keep(mine, holding.base).orElse((problem) => {
      found = problem
    })
    holding.saves++
    if (!kept) {
      holding.isUnsaved = true
      return found
    }
    if (!holding.isUnsaved) {
      holding.base = kept.value
      show(holding, kept.value)
      return kept
    }
    // Typed on meanwhile: only what was changed since then is still to be kept.
    holding.base = mine
  }
}

async function adopt<T>(holding: Holding<T>, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  for (;;) {
    const before = holding.saves
    holding.asks++
    const own = holding.asks
    const stored = await ask()
    if (holding.saves !== before) continue
    // Who asked later has the newer answer.
    if (stored !== undefined && own === holding.asks && !holding.isUnsaved && !holding.saving) {
      holding.base = stored
      show(holding, stored)
    }
    return stored
  }
}
