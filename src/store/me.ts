import { parse } from 'valibot'
import { Me } from '../model/me.ts'
import { db } from './db.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** About me; undefined until the user has told it. */
export async function me(): Promise<Me | undefined> {
  const stored = await db.me.get('me')
  return stored && parse(Me, stored)
}

/** Keeps About me. */
export const saveMe = (me: Me): Promise<Result<void>> =>
  write([db.me], async () => {
    await db.me.put(me, 'me')
    return kept(undefined)
  })
