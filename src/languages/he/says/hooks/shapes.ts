import type { AnswerShape, MessageShape, NoteShape } from '../../../../draft/says.ts'
import { crossed } from '../../../crossed.ts'

/** Who I am and what I want. Only “אני רוצה” stands well before every clause of a user. */
export const [WANT, AIM, AS_YOU_DID, WHO] = [
  '[{who}, ו]אני רוצה {want}.',
  '[{who}, ו]אני רוצה {aim}.',
  '[{who}, ו]אני רוצה {way}, כמו שעשית{?stepTo}.',
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

/** One small question; `about` begins with its preposition. A note is answered by accepting. */
export const asks = (about: string): readonly string[] => [
  `אפשר לשאול אותך שאלה אחת ${about}?`,
  `אפשר שאלה אחת ${about}?`,
  `אפשר לשאול אותך משהו אחד ${about}?`,
  `אפשר שאלה קצרה ${about}?`,
]

export const asksAboutIt = [
  'אפשר לשאול אותך על זה שאלה אחת?',
  'אפשר לשאול על זה שאלה אחת?',
  'אפשר לשאול אותך על זה משהו אחד?',
  'אפשר שאלה קצרה על זה?',
]

/** Beginnings of a note that say who writes and where they are heading. */
export const heading: readonly Omit<NoteShape, 'ask'>[] = [{ who: '{short} ורוצה {want}.' }]

/** The same with what joins the two besides; then without the heading, where a note has no room for it. */
export const tiedHeading: readonly Omit<NoteShape, 'ask'>[] = [
  { who: '{short} ורוצה {way}, כמו שעשית{?stepTo}.' },
  { who: '{short} ורוצה {want}.', hook: '{bothWorked}.' },
  { who: '{short} ורוצה {want}.', hook: 'גם אני למדתי ב{bothStudied}.' },
]
export const tied: readonly Omit<NoteShape, 'ask'>[] = [
  { who: '{short}, ו{bothWorked}.' },
  { who: '{short}, וגם אני למדתי ב{bothStudied}.' },
  { who: '{short}.', hook: 'עשית את הצעד שאני רוצה לעשות{?stepTo}{?way}.' },
]
