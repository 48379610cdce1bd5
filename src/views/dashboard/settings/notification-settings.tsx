import { useState } from 'preact/hooks'
import { allowNotifications } from '../../../platform/permissions.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** One notification a day; the browser is asked for its permission when it is switched on. */
export function NotificationSettings({ settings, onChange }: SettingsProps) {
  const { texts } = useSurroundings()
  const [refused, setRefused] = useState(false)
  const labels = texts.settings
  const turn = async (on: boolean) => {
    const allowed = on ? await allowNotifications() : false
    setRefused(on && !allowed)
    onChange({ notifications: on && allowed })
  }
  return (
    <section class="card stack">
      <h2>{labels.notifications}</h2>
      <Tick label={labels.notify} checked={settings.notifications} onChecked={turn} />
      {refused && (
        <p class="finding" role="alert">
          <span>{labels.notAllowed}</span>
        </p>
      )}
      <TextField
        type="time"
        label={labels.notifyAt}
        value={settings.notifyAt}
        onValue={(notifyAt) => notifyAt !== '' && onChange({ notifyAt })}
      />
      <Tick
        label={labels.names}
        checked={settings.namesInNotifications}
        onChecked={(namesInNotifications) => onChange({ namesInNotifications })}
      />
    </section>
  )
}
