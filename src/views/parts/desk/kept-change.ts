import type { Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'

/** Stores a change of the message once it is made, where the person is kept already: looking around keeps nobody. */
export async function keptChange(keeping: Keeping, desk: Desk, changed: Promise<void>): Promise<void> {
  await changed
  if (desk.at.value.contact) await keeping.keep()
}
