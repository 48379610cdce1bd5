/** What is prepared for one talk and noted in it. */
export interface Sheet {
  /** Most important first. */
  readonly questions: readonly { readonly text: string; readonly isAsked: boolean }[]
  /** What was written during the talk, as typed. */
  readonly notes: string
}

export const emptySheet: Sheet = { questions: [], notes: '' }

/**
 * The line that a sheet begins with among the notes on a person: `## 2026-11-26 08:00 UTC`, the moment for which the talk was
 * first set. It goes to the next line of its kind.
 */
export const headingOf = (when: string): string =>
  `## ${Temporal.Instant.from(when).toString({ smallestUnit: 'minute' }).replace('T', ' ').replace('Z', ' UTC')}`

const heading = /^## \d{4,6}-\d{2}-\d{2} \d{2}:\d{2} UTC$/u
/** A question, `?+` where it was asked. */
const question = /^\?(\+?) (.*)$/su

/** The sheet of a talk, out of the notes on a person. */
export function sheetIn(notes: string, when: string): Sheet {
  const lines = notes.split('\n')
  const at = lines.indexOf(headingOf(when))
  if (at < 0) return emptySheet
  const own = lines.slice(at + 1, endOf(lines, at))
  const questions = own.flatMap((line) => {
    const [, asked, text] = question.exec(line) ?? []
    return text === undefined ? [] : [{ text, isAsked: asked === '+' }]
  })
  return { questions, notes: own.filter((line) => !question.test(line)).join('\n') }
}

/** The notes on a person with the sheet of a talk as it is now; every other line stays as it was. */
export function withSheet(notes: string, when: string, { questions, notes: own }: Sheet): string {
  const lines = notes.split('\n')
  const at = lines.indexOf(headingOf(when))
  const section = [
    headingOf(when),
    ...questions.map(({ text, isAsked }) => `?${isAsked ? '+' : ''} ${text.replace(/\s*\n\s*/gu, ' ')}`),
    ...(own === '' ? [] : own.split('\n')),
  ]
  if (at < 0) return [...(notes === '' ? [] : [notes]), ...section].join('\n')
  return [...lines.slice(0, at), ...section, ...lines.slice(endOf(lines, at))].join('\n')
}

const endOf = (lines: readonly string[], at: number): number => {
  const next = lines.findIndex((line, place) => place > at && heading.test(line))
  return next < 0 ? lines.length : next
}
