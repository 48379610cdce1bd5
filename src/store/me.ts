import { parse } from 'valibot'
import { Me } from '../model/me.ts'
import { db } from './db.ts'
import { moment } from './moment.ts'
import { partsThatFit } from './parts.ts'
import { putRows } from './rows.ts'
import { rebase } from './three-way.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** About me; undefined until the user has told it. Of a row that cannot be read, what can be. */
export async function me(): Promise<Me | undefined> {
  const stored: unknown = await db.me.get('me')
  return stored === undefined ? undefined : partsThatFit(Me, stored)
}

/** Keeps what one window changed of About me since `base`, and leaves the rest as it is stored now. Gives all of it. */
export const saveMe = (me: Me, base?: Me): Writing<Me> => write([db.me], () => putMe(me, base))

/** The same within a write over `me`. */
export async function putMe(me: Me, base: Me = parse(Me, {})): Promise<Me> {
  const stored: unknown = await db.me.get('me')
  const laid = rebase(base, me, partsThatFit(Me, stored ?? {}))
  const next = { ...laid, changedAt: moment() }
  await putRows('me', [next])
  return next
}
