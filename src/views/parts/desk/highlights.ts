import type { Finding, Level } from '../../../model/finding.ts'
import { rangeIn } from './editable.ts'

/** A place of the message and what it is painted as. */
export interface Painted {
  readonly as: 'own' | Level
  readonly start: number
  readonly end: number
}

/** The places of findings that stand in the text. */
export const findPainted = (findings: readonly Finding[]): readonly Painted[] =>
  findings
    .filter(({ inSubject, start, end }) => !inSubject && end > start)
    .map(({ level, start, end }) => ({ as: level, start, end }))

/** Paints places without touching the text, by the CSS Custom Highlight API; where a browser lacks it the list below the text tells. */
export function paint(editable: HTMLElement, places: readonly Painted[]): void {
  if (typeof Highlight === 'undefined') return
  for (const name of ['own', 'hint', 'mend', 'stop'] as const) {
    const ranges = places
      .filter(({ as }) => as === name)
      .map(({ start, end }) => rangeIn(editable, start, end))
    CSS.highlights.set(name, new Highlight(...ranges))
  }
}
