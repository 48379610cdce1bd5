import type { Giving, Guided, SessionNotes } from '../model/giving.ts'
import { bothTexts } from './texts.ts'

/** Of two commitments the newer; the lessons of both. */
export const mergeGiving = (
  here: Giving | undefined,
  added: Giving | undefined,
): { readonly giving?: Giving } => {
  const [one, other] = [here ?? added, added ?? here]
  if (!one || !other) return {}
  const [older, newer] = (one.changedAt ?? '') < (other.changedAt ?? '') ? [one, other] : [other, one]
  const lessons = [...new Map([...older.lessons, ...newer.lessons].map((each) => [each.id, each])).values()]
  return { giving: { ...older, ...newer, lessons } }
}

/** What was agreed on both sides. */
export const mergeGuided = (here: Guided, added: Guided): Guided => ({
  ...here,
  goals: bothTexts(here.goals, added.goals),
  agreed: bothTexts(here.agreed, added.agreed),
})

/** What was noted of one session on both sides. */
export const mergeSessions = (here: SessionNotes, added: SessionNotes): SessionNotes => ({
  ...here,
  notes: bothTexts(here.notes, added.notes),
  heard: bothTexts(here.heard, added.heard),
  toTry: bothTexts(here.toTry, added.toTry),
  feedback: {
    situation: bothTexts(here.feedback.situation, added.feedback.situation),
    behaviour: bothTexts(here.feedback.behaviour, added.feedback.behaviour),
    impact: bothTexts(here.feedback.impact, added.feedback.impact),
    next: bothTexts(here.feedback.next, added.feedback.next),
  },
})
