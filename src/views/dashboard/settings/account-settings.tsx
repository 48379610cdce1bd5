import { fill } from '../../../languages/fill.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** The kind of LinkedIn account, and what it allows. */
export function AccountSettings({ settings, onChange }: SettingsProps) {
  const { texts } = useSurroundings()
  const labels = texts.settings
  return (
    <section class="card stack">
      <h2>{labels.account}</h2>
      <ChoiceField
        label={labels.accountKind}
        value={settings.account}
        options={[
          { value: 'free', text: labels.free },
          { value: 'premium', text: labels.premium },
        ]}
        onValue={(account) => onChange({ account })}
      />
      <Tick
        label={labels.hasInmail}
        checked={settings.hasInmail}
        onChecked={(hasInmail) => onChange({ hasInmail })}
      />
      <div class="columns">
        <NumberField
          label={labels.noteFree}
          value={settings.noteLimit.free}
          from={50}
          to={2000}
          onValue={(free) => onChange({ noteLimit: { ...settings.noteLimit, free } })}
        />
        <NumberField
          label={labels.notePremium}
          value={settings.noteLimit.premium}
          from={50}
          to={2000}
          onValue={(premium) => onChange({ noteLimit: { ...settings.noteLimit, premium } })}
        />
        <NumberField
          label={labels.notesAMonth}
          value={settings.notesAMonth}
          from={0}
          to={100}
          onValue={(notesAMonth) => onChange({ notesAMonth })}
        />
      </div>
      <p class="faint">
        {fill(labels.noteLimit, { free: settings.noteLimit.free, premium: settings.noteLimit.premium })}
      </p>
    </section>
  )
}
