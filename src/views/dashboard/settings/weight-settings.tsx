import { criterionIds } from '../../../model/match.ts'
import { weights as defaults } from '../../../pipeline.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'
import { WeightPreview } from './weight-preview.tsx'

/** How much each criterion weighs. */
export function WeightSettings({ settings, onChange }: SettingsProps) {
  const { texts, shows } = useSurroundings()
  const weights = settings.weights ?? defaults
  return (
    <section class="card stack">
      <h2>{texts.settings.weights}</h2>
      <p class="soft">{texts.settings.weightsLead}</p>
      <div class="columns">
        {criterionIds.map((criterion) => (
          <NumberField
            key={criterion}
            label={shows.names.criterion[criterion]}
            value={weights[criterion]}
            from={0}
            to={100}
            onValue={(weight) => onChange({ weights: { ...weights, [criterion]: weight } })}
          />
        ))}
      </div>
      <WeightPreview weights={weights} />
      <p>
        <button
          type="button"
          disabled={settings.weights === undefined}
          onClick={() => onChange({ weights: undefined })}
        >
          {texts.settings.weightsDefault}
        </button>
      </p>
    </section>
  )
}
