import type { Draft } from '../model/draft.ts'
import { changeSettings } from '../store/settings.ts'
import type { StoreProblem } from '../store/writing.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

type Refused = (problem: StoreProblem) => void

/** Chooses the questions of the message; their order is the order in which they are asked. */
export const choose = (desk: Desk, keeping: Keeping, questions: Draft['questions']): Promise<void> =>
  keptChange(keeping, change(desk, { questions }))

/** A question, and the one in whose place it goes where it is an edit of that. */
export interface PutQuestion {
  readonly question: string
  readonly instead?: string | undefined
}

/** Puts a question into the bank and into the message. False where that was refused. */
export async function putQuestion(
  desk: Desk,
  keeping: Keeping,
  { question, instead }: PutQuestion,
  refused: Refused,
): Promise<boolean> {
  const wanted = question.trim().replace(/\s+/gu, ' ')
  if (wanted === '') return true
  const isKept = await inBank(
    desk,
    (own) => [...own.filter((one) => one !== instead && one !== wanted), wanted],
    refused,
  )
  if (!isKept) return false
  const chosen = desk.draft.value.questions
  const place = instead === undefined ? -1 : chosen.indexOf(instead)
  const others = chosen.filter((one) => one !== wanted)
  await choose(desk, keeping, place < 0 ? [...others, wanted] : chosen.with(place, wanted))
  return true
}

/** Takes a question of the user's out of the bank; a message that asks it goes on asking it. */
export async function forgetQuestion(desk: Desk, question: string, refused: Refused): Promise<void> {
  await inBank(desk, (own) => own.filter((one) => one !== question), refused)
}

type Own = readonly string[]

async function inBank(desk: Desk, changed: (own: Own) => Own, refused: Refused): Promise<boolean> {
  const { language } = desk.draft.value
  const kept = await changeSettings(({ questions }) => ({
    questions: { ...questions, [language]: changed(questions[language] ?? []) },
  })).orElse(refused)
  if (kept) desk.at.value = { ...desk.at.value, settings: kept.value }
  return kept !== undefined
}
