import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import { db } from './db.ts'
import { putMe } from './me.ts'
import { putPersona } from './personas.ts'
import { putRows } from './rows.ts'
import { settings } from './settings.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Something as it is to be kept, and as it stood when the change began; without that it is kept as it is. */
interface Changed<T> {
  readonly value: T
  readonly base?: T | undefined
}

/** What the user said of their aims and of themselves. */
export interface OwnWords {
  readonly persona: Persona
  readonly me: Me
}

/** Keeps both in one write, so that neither is there without the other. `isActive`: that persona becomes the active one. Gives both as they stand. */
export const saveOwnWords = (
  persona: Changed<Persona>,
  me: Changed<Me>,
  isActive = false,
): Writing<OwnWords> =>
  write([db.personas, db.me, db.settings], async () => {
    const kept = await putPersona(persona.value, persona.base)
    const mine = await putMe(me.value, me.base)
    if (isActive) await putRows('settings', [{ ...(await settings()), activePersona: kept.id }])
    return { persona: kept, me: mine }
  })
