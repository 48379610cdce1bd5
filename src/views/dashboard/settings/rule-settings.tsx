import { ruleIds } from '../../../model/finding.ts'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** What the linter looks for; each rule can be switched off. */
export function RuleSettings({ settings, onChange }: SettingsProps) {
  const { texts, shows } = useSurroundings()
  const off = settings.rulesOff
  return (
    <section class="card stack">
      <h2>{texts.settings.rules}</h2>
      <details>
        <summary class="soft">{texts.settings.rulesLead}</summary>
        <div class="stack tight details">
          {ruleIds.map((rule) => (
            <Tick
              key={rule}
              label={shows.findings[rule].short}
              checked={!off.includes(rule)}
              onChecked={(checked) =>
                onChange({ rulesOff: checked ? off.filter((one) => one !== rule) : [...off, rule] })
              }
            />
          ))}
        </div>
      </details>
    </section>
  )
}
