import type { Keeping } from './keeping.ts'

/** Stores a change of the message once it is made, where the person is kept already: looking around keeps nobody. */
export async function keepChange(keeping: Keeping, changed: Promise<void>): Promise<void> {
  await changed
  if (keeping.isKept.value) await keeping.keep()
}
