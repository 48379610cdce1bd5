import type { browser } from './browser.ts'

const world = globalThis as unknown as { readonly browser?: typeof browser; readonly chrome?: unknown }

/** The browser's own interface, whose calls answer by promises in every browser: for a script that has no room for more. */
export const native = (world.browser ?? world.chrome) as typeof browser
