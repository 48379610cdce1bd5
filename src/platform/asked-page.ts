import { readTab } from './read-tab.ts'

/** Where what was asked lies until the popup's own code is there. */
const ASKED = 'lodestarAsked'
const world = globalThis as unknown as Record<string, Promise<unknown> | undefined>

/** Asks the page who stands on it, unless that was done already. */
export function askPage(): void {
  world[ASKED] ??= readTab()
}

/** What the page answers, which may have been asked already. */
export function answerOfPage(): Promise<unknown> {
  const asked = world[ASKED] ?? readTab()
  world[ASKED] = asked
  return asked
}
