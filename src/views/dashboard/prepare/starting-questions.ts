import type { Sheet } from '../../../call/sheet.ts'
import type { Desk } from '../../../desk/desk-state.ts'

/** So many questions stand on a sheet that has none yet. Our judgement. */
const STARTING = 4

/** The questions of a sheet, or those of the bank where none were chosen yet; and what the bank has besides. */
export function proposeStarting(
  { questions }: Sheet,
  desk: Desk | undefined,
): { readonly questions: Sheet['questions']; readonly bank: readonly string[] } {
  const { own, made, general } = desk?.questions.value ?? { own: [], made: [], general: [] }
  const bank = [...new Set([...own, ...(desk?.draft.value.questions ?? []), ...made, ...general])]
  if (questions.length > 0) return { questions, bank }
  return { questions: bank.slice(0, STARTING).map((text) => ({ text, isAsked: false })), bank }
}
