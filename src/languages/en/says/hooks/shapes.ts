import type { AnswerShape, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossed } from '../../../crossed.ts'

/** Who I am and what I want. Only “I want to” stands well before every clause of a user. */
export const [WANT, AIM, AS_YOU_DID, WHO] = [
  '[{who}, and ]I want to {want}.',
  '[{who}, and ]I want to {aim}.',
  '[{who}, and ]I want to {way}, as you did{?stepTo}.',
  '[{who}.]',
] as const

/** Messages of every opening with every question. */
export const messages = (
  openings: readonly string[],
  who: string,
  questions: readonly string[],
): readonly MessageShape[] =>
  crossed(openings, questions, (opening, question) => ({ opening, who, question }))

/** Notes of every beginning with every request. */
export const notes = (
  beginnings: readonly Omit<NoteShape, 'ask'>[],
  asks: readonly string[],
): readonly NoteShape[] => crossed(beginnings, asks, (beginning, ask) => ({ ...beginning, ask }))

export const answers = (openings: readonly string[], asks: readonly string[]): readonly AnswerShape[] =>
  crossed(openings, asks, (opening, ask) => ({ opening, ask }))

/** One small question about a thing: a note is answered by accepting. */
export const asksAbout = (thing: string): readonly string[] => [
  `May I ask you one question about ${thing}?`,
  `Could I ask you one question about ${thing}?`,
  `May I ask one small question about ${thing}?`,
  `Would you let me ask one question about ${thing}?`,
]

/** Beginnings of a note that say who writes and where they are heading. */
export const heading: readonly Omit<NoteShape, 'ask'>[] = [{ who: '{short} and want to {want}.' }]

/** The same with what joins the two besides; then without the heading, where a note has no room for it. */
export const tiedHeading: readonly Omit<NoteShape, 'ask'>[] = [
  { who: '{short} and want to {way}, as you did{?stepTo}.' },
  { who: '{short} and want to {want}.', hook: '{BothWorked}.' },
  { who: '{short} and want to {want}.', hook: 'We both studied at {bothStudied}.' },
]
export const tied: readonly Omit<NoteShape, 'ask'>[] = [
  { who: '{short}, and {bothWorked}.' },
  { who: '{short}, and we both studied at {bothStudied}.' },
  { who: '{short}.', hook: 'You took the step that I hope to take{?stepTo}{?way}.' },
]
