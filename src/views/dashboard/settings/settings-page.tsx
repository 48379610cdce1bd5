import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Settings } from '../../../model/settings.ts'
import { extensionVersion } from '../../../platform/pages.ts'
import { changeSettings, type SettingsPatch } from '../../../store/settings.ts'
import { rebase } from '../../../store/three-way.ts'
import { Failed, useActs } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { AccountSettings } from './account-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { LanguageSettings } from './language-settings.tsx'
import { NotificationSettings } from './notification-settings.tsx'
import { RuleSettings } from './rule-settings.tsx'
import { SetAsideSettings } from './set-aside-settings.tsx'
import { StoredSettings } from './stored-settings.tsx'
import { TimeSettings } from './time-settings.tsx'
import { ToolbarSettings } from './toolbar-settings.tsx'
import { WeightSettings } from './weight-settings.tsx'

/** What every group of settings is given; a change is kept at once. */
export interface SettingsProps {
  readonly settings: Settings
  readonly onChange: (patch: SettingsPatch) => void
}

/** All settings, grouped; each is kept as soon as it is changed. */
export function SettingsPage() {
  const { texts, settings } = useSurroundings()
  const { act, failed } = useActs()
  const [imports, setImports] = useState(0)
  const onChange = (patch: SettingsPatch) =>
    act(
      async (refused) => {
        const kept = await changeSettings((stored) => layOver(stored, settings, patch)).orElse(refused)
        return kept
      },
      { said: texts.settings.saved },
    )
  const props = { settings, onChange }
  return (
    <main class="stack">
      <h1>{texts.settings.title}</h1>
      <Failed failed={failed} />
      <LanguageSettings {...props} />
      <ToolbarSettings {...props} />
      <AccountSettings {...props} />
      <TimeSettings {...props} />
      <NotificationSettings {...props} />
      <WeightSettings {...props} />
      <RuleSettings {...props} />
      <StoredSettings {...props} />
      <SetAsideSettings imports={imports} />
      <BackupSettings
        settings={settings}
        onChange={onChange}
        onImported={() => setImports((before) => before + 1)}
      />
      <p class="faint">{fill(texts.settings.version, { version: extensionVersion() })}</p>
    </main>
  )
}

/** A change as it was made over the settings that this window shows, over those that another window has kept meanwhile. */
const layOver = (stored: Settings, shown: Settings, patch: SettingsPatch): SettingsPatch => {
  const next: Settings = rebase(shown, { ...shown, ...patch } as Settings, stored)
  return Object.fromEntries(
    (Object.keys(patch) as (keyof Settings)[]).map((name) => [name, next[name]]),
  ) as SettingsPatch
}
