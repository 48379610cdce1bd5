import { fill } from '../../../languages/fill.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** The kind of LinkedIn account, and what it allows. */
export function AccountSettings({ settings, onChange }: SettingsProps) {
  const { texts } = useSurroundings()
  const words = texts.settings
  return (
    <section class="card stack">
      <h2>{words.account}</h2>
      <ChoiceField
        label={words.accountKind}
        value={settings.account}
        options={[
          { value: 'free', text: words.free },
          { value: 'premium', text: words.premium },
        ]}
        onValue={(account) => onChange({ account })}
      />
      <Tick
        label={words.hasInmail}
        checked={settings.hasInmail}
        onChecked={(hasInmail) => onChange({ hasInmail })}
      />
      <div class="columns">
        <NumberField
          label={words.noteFree}
          value={settings.noteLimit.free}
          from={50}
          to={2000}
          onValue={(free) => onChange({ noteLimit: { ...settings.noteLimit, free } })}
        />
        <NumberField
          label={words.notePremium}
          value={settings.noteLimit.premium}
          from={50}
          to={2000}
          onValue={(premium) => onChange({ noteLimit: { ...settings.noteLimit, premium } })}
        />
        <NumberField
          label={words.notesAMonth}
          value={settings.notesAMonth}
          from={0}
          to={100}
          onValue={(notesAMonth) => onChange({ notesAMonth })}
        />
      </div>
      <p class="faint">
        {fill(words.noteLimit, { free: settings.noteLimit.free, premium: settings.noteLimit.premium })}
      </p>
    </section>
  )
}
