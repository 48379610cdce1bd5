import type { Range } from '../text/phrases.ts'

/** An hour of the day that a text names. */
export interface NamedHour extends Range {
  /** 0–23. */
  readonly hour: number
  readonly minute: number
  /** A bracket right behind it says whose clock: “15:00 (Israel Time)”. */
  readonly zoned: boolean
}

const clockTime = /(?<![\d:.\p{L}])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])\s*([ap]\.?m\b\.?)?/giu
const halfDay = /(?<![\d:.\p{L}])(1[0-2]|[1-9])\s*([ap])\.?m(?![\p{L}])\.?/giu

/** The hours that a text names by digits: “15:00”, “3:30 pm”, “3 pm”. */
export function hoursIn(text: string): readonly NamedHour[] {
  const zoned = (end: number) => /^\s?\(\p{L}/u.test(text.slice(end))
  const full = [...text.matchAll(clockTime)].map((found) => {
    const end = found.index + found[0].trimEnd().length
    return { start: found.index, end, ...hourOf(found[1], found[2], found[3]), zoned: zoned(end) }
  })
  const short = [...text.matchAll(halfDay)].map((found) => {
    const end = found.index + found[0].length
    return { start: found.index, end, ...hourOf(found[1], '0', found[2]), zoned: zoned(end) }
  })
  return [...full, ...short]
}

function hourOf(hour = '0', minute = '0', half?: string) {
  const given = Number(hour)
  const after = half?.toLowerCase().startsWith('p') && given < 12 ? 12 : 0
  const midnight = half?.toLowerCase().startsWith('a') && given === 12
  return { hour: midnight ? 0 : given + after, minute: Number(minute) }
}
