import { onClock } from '../calendar/zones.ts'

/** Weeks that are compared, from one fixed day on: every change of clocks falls between two of them. */
const [FROM, WEEKS] = ['2026-01-01T00:00:00Z', 104]

const shown = new Map<string, string>()

function clockOf(zone: string): string {
  const known = shown.get(zone)
  if (known !== undefined) return known
  const start = onClock(FROM, zone)
  const offsets = Array.from({ length: WEEKS }, (_, weeks) => start.add({ weeks }).offset).join()
  shown.set(zone, offsets)
  return offsets
}

/** Whether two zones show the same hour all the year. */
export const isSameClock = (one: string, other: string): boolean =>
  one === other || clockOf(one) === clockOf(other)
