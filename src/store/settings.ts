import { parse } from 'valibot'
import { Settings } from '../model/settings.ts'
import { db } from './db.ts'
import { kept, type Result } from './result.ts'
import { write } from './write.ts'

/** The settings, with the default of everything that was never set. */
export const settings = async (): Promise<Settings> =>
  parse(Settings, (await db.settings.get('settings')) ?? {})

/** What may be changed; undefined goes back to the default. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined }

/** Changes some settings and leaves the others as they are stored now. */
export const changeSettings = (patch: SettingsPatch): Promise<Result<void>> =>
  write([db.settings], async () => {
    const before = (await db.settings.get('settings')) ?? {}
    await db.settings.put(parse(Settings, { ...before, ...patch }), 'settings')
    return kept(undefined)
  })
