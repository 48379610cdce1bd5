import type { Draft } from '../../../model/draft.ts'
import { changeSettings, settings } from '../../../store/settings.ts'
import { atHand } from './at-hand.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

/** Chooses the questions of the message; their order is the order in which they are asked. */
export const choose = (desk: Desk, keeping: Keeping, questions: Draft['questions']): Promise<void> =>
  keptChange(keeping, desk, change(desk, { questions }))

/** Puts a question into the bank and into the message, in the place of another one where it is an edit of that. */
export async function putQuestion(desk: Desk, keeping: Keeping, question: string, instead?: string) {
  const wanted = question.trim().replace(/\s+/gu, ' ')
  if (wanted === '') return
  await inBank(desk, (own) => [...own.filter((one) => one !== instead && one !== wanted), wanted])
  const chosen = desk.draft.value.questions
  const place = instead === undefined ? -1 : chosen.indexOf(instead)
  const others = chosen.filter((one) => one !== wanted)
  await choose(desk, keeping, place < 0 ? [...others, wanted] : chosen.with(place, wanted))
}

/** Takes a question of the user's out of the bank; a message that asks it goes on asking it. */
export const forgetQuestion = (desk: Desk, question: string): Promise<void> =>
  inBank(desk, (own) => own.filter((one) => one !== question))

async function inBank(desk: Desk, changed: (own: readonly string[]) => readonly string[]): Promise<void> {
  const { language } = desk.draft.value
  const { questions } = await settings()
  await changeSettings({ questions: { ...questions, [language]: changed(questions[language] ?? []) } })
  const { person, readings } = desk.at.value
  desk.at.value = await atHand(person, readings)
}
