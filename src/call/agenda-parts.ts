/** How the minutes of a talk are shared out: thanks, the questions, what I take away, the closing sentence. */
export interface AgendaParts {
  readonly thanks: number
  readonly questions: number
  readonly takeaways: number
  readonly closing: number
}

/** Shares of a talk of twenty minutes; a shorter one keeps one minute for each small part. Our judgement. */
export function agendaParts(minutes: number): AgendaParts {
  const thanks = minutes < 15 ? 1 : 2
  const takeaways = Math.max(1, Math.round(minutes * 0.15))
  return { thanks, takeaways, closing: 1, questions: Math.max(1, minutes - thanks - takeaways - 1) }
}
