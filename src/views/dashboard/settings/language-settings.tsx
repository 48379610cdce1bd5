import { languageCodes } from '../../../model/language.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

/** Interface and messages: two things. */
export function LanguageSettings({ settings, onChange }: SettingsProps) {
  const { texts, shows } = useSurroundings()
  const named = languageCodes.map((value) => ({ value, text: shows.names.language[value] }))
  const chosen = (value: (typeof named)[number]['value'] | 'none') => (value === 'none' ? undefined : value)
  return (
    <section class="card stack">
      <h2>{texts.settings.languages}</h2>
      <ChoiceField
        label={texts.settings.interfaceLanguage}
        value={settings.interfaceLanguage ?? 'none'}
        options={[{ value: 'none' as const, text: texts.settings.byBrowser }, ...named]}
        onValue={(value) => onChange({ interfaceLanguage: chosen(value) })}
      />
      <ChoiceField
        label={texts.settings.messageLanguage}
        value={settings.messageLanguage ?? 'none'}
        options={[{ value: 'none' as const, text: texts.settings.byPerson }, ...named]}
        onValue={(value) => onChange({ messageLanguage: chosen(value) })}
      />
    </section>
  )
}
