import { batch } from '@preact/signals'
import { parse } from 'valibot'
import { Me } from '../model/me.ts'
import type { Undo } from '../store/journal.ts'
import { me as storedMe } from '../store/me.ts'
import { personas as storedPersonas } from '../store/personas.ts'
import type { TableName } from '../store/row-schemas.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { takeBack } from '../store/take-back.ts'
import type { StoreProblem } from '../store/writing.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'

/** What the user told on a desk beside the message: a question for the bank, a line in one language more; with the way back. */
export interface Told {
  readonly undo: Undo
  /** What the message asks once that is taken back; absent where it asks what it did. */
  readonly asking?: (questions: readonly string[]) => readonly string[]
}

/** Takes back what was told, and writes the message anew where it spoke of that. False where it was refused. */
export async function takeBackTold(
  desk: Desk,
  { undo, asking }: Told,
  refused: (problem: StoreProblem) => void,
): Promise<boolean> {
  if (!(await takeBack(undo).orElse(refused))) return false
  const tables = new Set(undo.map(({ table }) => table))
  await seeAgain(desk, tables)
  const { questions } = desk.draft.value
  const asked = asking?.(questions) ?? questions
  if (asked.join('\n') !== questions.join('\n')) await change(desk, { questions: asked })
  else if (tables.has('me') || tables.has('personas')) await change(desk, {})
  return true
}

/** Looks again at those tables that speak of the user. */
async function seeAgain({ at, persona }: Desk, tables: ReadonlySet<TableName | 'aside'>): Promise<void> {
  const [settings, me, personas] = await Promise.all([
    tables.has('settings') ? storedSettings() : at.value.settings,
    tables.has('me') ? storedMe() : at.value.me,
    tables.has('personas') ? storedPersonas() : at.value.personas,
  ])
  batch(() => {
    at.value = { ...at.value, settings, personas, me: me ?? parse(Me, {}) }
    persona.value = personas.find(({ id }) => id === persona.value.id) ?? persona.value
  })
}
