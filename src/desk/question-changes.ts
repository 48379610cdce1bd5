import type { Draft } from '../model/draft.ts'
import type { Undo } from '../store/journal.ts'
import { changeSettings } from '../store/settings.ts'
import type { StoreProblem } from '../store/writing.ts'
import { change } from './desk-changes.ts'
import type { Desk } from './desk-state.ts'
import { keepChange } from './keep-change.ts'
import type { Keeping } from './keeping.ts'
import type { Told } from './told.ts'

type Refused = (problem: StoreProblem) => void

/** Chooses the questions of the message; their order is the order in which they are asked. */
export const choose = (desk: Desk, keeping: Keeping, questions: Draft['questions']): Promise<void> =>
  keepChange(keeping, change(desk, { questions }))

/** A question, and the one in whose place it goes where it is an edit of that. */
export interface PutQuestion {
  readonly question: string
  readonly instead?: string | undefined
}

/** Puts a question into the bank and into the message. Gives the way back; undefined where it was refused or none was typed. */
export async function putQuestion(
  desk: Desk,
  keeping: Keeping,
  { question, instead }: PutQuestion,
  refused: Refused,
): Promise<Told | undefined> {
  const wanted = question.trim().replace(/\s+/gu, ' ')
  if (wanted === '') return undefined
  const undo = await inBank(
    desk,
    (own) => [...own.filter((one) => one !== instead && one !== wanted), wanted],
    refused,
  )
  if (!undo) return undefined
  const asked = desk.draft.value.questions
  const place = instead === undefined ? -1 : asked.indexOf(instead)
  const others = asked.filter((one) => one !== wanted)
  await choose(desk, keeping, place < 0 ? [...others, wanted] : asked.with(place, wanted))
  if (asked.includes(wanted)) return { undo }
  const before = place < 0 ? [] : asked.slice(place, place + 1)
  return { undo, asking: (now) => now.flatMap((one) => (one === wanted ? before : [one])) }
}

/** Takes a question of the user's out of the bank; a message that asks it goes on asking it. Gives the way back. */
export async function forgetQuestion(
  desk: Desk,
  question: string,
  refused: Refused,
): Promise<Told | undefined> {
  const undo = await inBank(desk, (own) => own.filter((one) => one !== question), refused)
  return undo && { undo }
}

type Own = readonly string[]

async function inBank(desk: Desk, changed: (own: Own) => Own, refused: Refused): Promise<Undo | undefined> {
  const { language } = desk.draft.value
  const kept = await changeSettings(({ questions }) => ({
    questions: { ...questions, [language]: changed(questions[language] ?? []) },
  })).orElse(refused)
  if (kept) desk.at.value = { ...desk.at.value, settings: kept.value }
  return kept?.undo
}
