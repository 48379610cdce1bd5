import { Settings } from '../model/settings.ts'
import { db } from './db.ts'
import { partsThatFit } from './parts.ts'
import { putRows } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** The settings, with the default of everything that was never set or cannot be read. */
export const settings = async (): Promise<Settings> =>
  partsThatFit(Settings, (await db.settings.get('settings')) ?? {})

/** What may be changed; undefined goes back to the default. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined }

/** Changes some settings and leaves the others as they are stored now; a function is given those. Gives all of them. */
export const changeSettings = (
  patch: SettingsPatch | ((stored: Settings) => SettingsPatch),
): Writing<Settings> =>
  write([db.settings], async () => {
    const before = await settings()
    const changed = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) } as Settings
    await putRows('settings', [changed])
    return settings()
  })
