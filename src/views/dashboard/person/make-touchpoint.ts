import type { Touchpoint, TouchpointKind } from '../../../model/touchpoint.ts'
import { momentIn, saidAt, type When } from './said-at.ts'
import { type Answers, answersFor, type Opened } from './touchpoint-form.ts'

/** The touchpoint that the answers describe, still to be checked by its schema. */
export function makeTouchpoint(
  kind: TouchpointKind,
  answers: Answers,
  opened: Opened,
  { now, zone, of }: When & Pick<Touchpoint, 'of'>,
): unknown {
  const { original, person, openedAt } = opened
  const isUntouched = answers.at === opened.answers.at
  const said = saidAt(momentIn(answers.at, zone) ?? answers.at, now)
  const at = isUntouched ? (original?.at ?? now) : said
  // What the user dates stands at its date; an answer to a copy stays one.
  const follows = original ? (isUntouched || kind === 'sent' ? original.of : undefined) : of
  const names: readonly string[] = answersFor(kind).map((name) => (name === 'meetingAt' ? 'when' : name))
  const given = Object.entries(takeGiven(answers, zone))
  const kept = original?.kind === kind ? Object.entries(original) : []
  return {
    ...Object.fromEntries(kept.filter(([name]) => !names.includes(name) && name !== 'of')),
    id: `touchpoint-${openedAt}-${kind}`,
    person: original?.person ?? person,
    at,
    kind,
    ...Object.fromEntries(given.filter(([name, value]) => names.includes(name) && value !== undefined)),
    ...(follows !== undefined && (original || at === now) && { of: follows }),
  }
}

function takeGiven(answers: Answers, zone: string): Readonly<Record<string, unknown>> {
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim())
  return {
    words: said(answers.words),
    takeaway: said(answers.takeaway),
    advice: said(answers.advice),
    what: said(answers.what),
    note: said(answers.note),
    by: said(answers.by),
    to: said(answers.to),
    due: said(answers.due),
    months: Number(answers.months),
    whose: answers.whose,
    link: said(answers.link),
    when: momentIn(answers.meetingAt, zone) ?? answers.meetingAt,
    minutes: Number(answers.minutes),
    reportIn: answers.reportIn === '' ? undefined : Number(answers.reportIn),
    until: answers.until,
    why: answers.why,
  }
}
