import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Settings } from '../../../model/settings.ts'
import { extensionVersion } from '../../../platform/pages.ts'
import { changeSettings } from '../../../store/settings.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AccountSettings } from './account-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { LanguageSettings } from './language-settings.tsx'
import { NotificationSettings } from './notification-settings.tsx'
import { RuleSettings } from './rule-settings.tsx'
import { StoredSettings } from './stored-settings.tsx'
import { TimeSettings } from './time-settings.tsx'
import { WeightSettings } from './weight-settings.tsx'

/** What every group of settings is given; a change is kept at once. */
export interface SettingsProps {
  readonly settings: Settings
  readonly onChange: (patch: Partial<Settings>) => void
}

/** All settings, grouped; each is kept as soon as it is changed. */
export function SettingsPage() {
  const { texts, settings, shows } = useSurroundings()
  const [problem, setProblem] = useState<string>()
  const onChange = async (patch: Partial<Settings>) => {
    const changed = await changeSettings(patch)
    setProblem(changed.ok ? undefined : shows.names.storeProblem[changed.problem])
  }
  const props = { settings, onChange }
  return (
    <main class="stack">
      <h1>{texts.settings.title}</h1>
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
      <LanguageSettings {...props} />
      <AccountSettings {...props} />
      <TimeSettings {...props} />
      <NotificationSettings {...props} />
      <WeightSettings {...props} />
      <RuleSettings {...props} />
      <StoredSettings {...props} />
      <BackupSettings />
      <p class="faint">{fill(texts.settings.version, { version: extensionVersion() })}</p>
    </main>
  )
}
