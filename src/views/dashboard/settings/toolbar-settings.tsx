import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** What the toolbar button opens. */
export function ToolbarSettings({ settings, onChange }: SettingsProps) {
  const words = useSurroundings().texts.settings
  return (
    <section class="card stack">
      <h2>{words.toolbar}</h2>
      <ChoiceField
        label={words.toolbarOpens}
        value={settings.toolbar ?? 'popup'}
        options={[
          { value: 'popup', text: words.opensPopup },
          { value: 'panel', text: words.opensPanel },
        ]}
        onValue={(toolbar) => onChange({ toolbar })}
      />
    </section>
  )
}
