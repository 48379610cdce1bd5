import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** What the toolbar button opens. */
export function ToolbarSettings({ settings, onChange }: SettingsProps) {
  const labels = useSurroundings().texts.settings
  return (
    <section class="card stack">
      <h2>{labels.toolbar}</h2>
      <ChoiceField
        label={labels.toolbarOpens}
        value={settings.toolbar ?? 'popup'}
        options={[
          { value: 'popup', text: labels.opensPopup },
          { value: 'panel', text: labels.opensPanel },
        ]}
        onValue={(toolbar) => onChange({ toolbar })}
      />
    </section>
  )
}
