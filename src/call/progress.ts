/** So many minutes before its end the sentence that keeps to the time is shown. */
const CLOSING = 5

/** How far a talk is, in whole minutes. */
export interface Progress {
  readonly passed: number
  /** Whether five minutes or fewer are left. */
  readonly isClosing: boolean
}

/** How far a talk of some minutes is that began at a moment. A clock that was set back counts as its beginning. */
export function progressOf(begun: string, minutes: number, now: string): Progress {
  const passed = Math.max(0, Math.floor((Date.parse(now) - Date.parse(begun)) / 60_000))
  return { passed, isClosing: passed >= minutes - CLOSING }
}
