import { type Signal, signal } from '@preact/signals'
import type { StoreProblem } from '../store/writing.ts'
import type { Act, FailedAct } from './act.ts'
import type { DraftKeeping } from './draft-keeping.ts'

/** What was done last, for the line beside the buttons. */
export type Done = 'saved' | 'copied' | 'sent' | 'told' | 'undone' | 'not-copied'

/** Carries acts out. While one runs, none is begun: what is pressed twice happens once. */
export function oneAtATime({ settled }: DraftKeeping, done: Signal<Done | null>) {
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
