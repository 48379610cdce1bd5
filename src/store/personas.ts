import type { Persona } from '../model/persona.ts'
import { db } from './db.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** All personas. */
export const personas = async (): Promise<readonly Persona[]> => db.personas.toArray()

/** Keeps a persona. */
export const savePersona = (persona: Persona): Promise<Result<void>> =>
  write([db.personas], async () => {
    await db.personas.put(persona)
    return kept(undefined)
  })

/** Deletes a persona. Where it was the active one, another becomes active. */
export const deletePersona = (id: string): Promise<Result<void>> =>
  write([db.personas, db.settings], async () => {
    await db.personas.delete(id)
    const settings = await db.settings.get('settings')
    if (settings?.activePersona === id) {
      const { activePersona: _, ...rest } = settings
      const next = (await db.personas.toCollection().first())?.id
      await db.settings.put({ ...rest, ...(next !== undefined && { activePersona: next }) }, 'settings')
    }
    return kept(undefined)
  })
