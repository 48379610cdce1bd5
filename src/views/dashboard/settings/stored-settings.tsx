import { plural } from '../../../languages/fill.ts'
import { counts as storedCounts } from '../../../store/counts.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

const kinds = ['contacts', 'readings', 'drafts', 'touchpoints', 'personas', 'corrections'] as const

/** What is stored, in numbers, and for how long. */
export function StoredSettings({ settings, onChange }: SettingsProps) {
  const { texts, shows } = useSurroundings()
  const counts = useLive(storedCounts)
  return (
    <section class="card stack">
      <h2>{texts.settings.stored}</h2>
      <p class="soft">{texts.settings.storedLead}</p>
      <p>
        {counts &&
          new Intl.ListFormat(shows.code).format(
            kinds.map((kind) => plural(shows.code, texts.settings.counts[kind], counts[kind])),
          )}
      </p>
      <NumberField
        label={texts.settings.keepReadings}
        value={settings.keepReadings}
        from={1}
        to={3650}
        onValue={(keepReadings) => onChange({ keepReadings })}
      />
    </section>
  )
}
