import type { Persona } from '../model/persona.ts'
import { db } from './db.ts'
import { moment } from './moment.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { settings } from './settings.ts'
import { rebase, same } from './three-way.ts'
import { write } from './write.ts'
import { Refused, type Writing } from './writing.ts'

/** All personas that can be read. */
export const personas = (): Promise<readonly Persona[]> => everyRow('personas')

/**
 * Keeps a persona. With `base`, what one window changed since then is laid over what is stored now; refused where the
 * persona was deleted meanwhile. Gives the persona as it stands.
 */
export const savePersona = (persona: Persona, base?: Persona): Writing<Persona> =>
  write([db.personas], () => putPersona(persona, base))

/** The same within a write over `personas`; what was not changed is not written. */
export async function putPersona(persona: Persona, base?: Persona): Promise<Persona> {
  const stored = await rowAt('personas', persona.id)
  if (base && same(base, persona)) return stored ?? persona
  if (base && !stored) throw new Refused('changed-elsewhere')
  const laid = base && stored ? rebase(base, persona, stored) : persona
  const next = { ...laid, changedAt: moment() }
  await putRows('personas', [next])
  return next
}

/** Deletes a persona. Where it was the active one, another becomes active. */
export const deletePersona = (id: string): Writing<void> =>
  write([db.personas, db.settings], async () => {
    await removeRows('personas', [id])
    const { activePersona, ...rest } = await settings()
    if (activePersona !== id) return
    const [next] = await everyRow('personas')
    await putRows('settings', [{ ...rest, ...(next && { activePersona: next.id }) }])
  })
