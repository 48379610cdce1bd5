import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Finding } from '../../../model/finding.ts'
import { nextTurn } from '../../../platform/turns.ts'

/** A text, and what weakens it. */
export interface Checked {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** The message as it was last checked: in the turn after each change, so that no letter waits for what is thought of it. */
export function useChecked(desk: Desk): ReadonlySignal<Checked> {
  const checked = useSignal<Checked>({ text: '', findings: [] })
  useSignalEffect(() => {
    // Whatever a finding follows from; the check itself comes later.
    void [desk.draft.value, desk.judged.value, desk.language.value]
    let isOver = false
    void nextTurn().then(() => {
      if (!isOver) checked.value = { text: desk.text.peek(), findings: desk.findings.peek() }
    })
    return () => {
      isOver = true
    }
  })
  return checked
}
