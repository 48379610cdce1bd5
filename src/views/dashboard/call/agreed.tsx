import { plural } from '../../../languages/fill.ts'
import { type ChannelId, channelIds } from '../../../model/draft.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** In how many months; empty for none. */
const MONTHS = ['', '1', '2', '3', '6', '12'] as const
type Months = (typeof MONTHS)[number]

const channels = channelIds.filter((one) => one !== 'note' && one !== 'comment')

/** What was agreed in a call, as it is chosen. */
export interface AgreedChoices {
  readonly reportIn: Months
  readonly rhythm: Months
  readonly channel: ChannelId | ''
}

interface AgreedProps {
  readonly agreed: AgreedChoices
  readonly onAgreed: (agreed: AgreedChoices) => void
  /** Whether advice was given, of which a report can be made. */
  readonly hasAdvice: boolean
}

/** When a report is made, how they are reached, and a rhythm that both chose. */
export function Agreed({ agreed, onAgreed, hasAdvice }: AgreedProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.calls.call
  const months = (of: Months, forms: typeof labels.months, none: string) =>
    of === '' ? none : plural(shows.code, forms, Number(of))
  return (
    <div class="columns">
      {hasAdvice && (
        <ChoiceField
          label={labels.reportIn}
          value={agreed.reportIn}
          options={MONTHS.map((value) => ({
            value,
            text: months(value, labels.months, labels.noReport),
          }))}
          onValue={(reportIn) => onAgreed({ ...agreed, reportIn })}
        />
      )}
      <ChoiceField<ChannelId | ''>
        label={labels.reached}
        value={agreed.channel}
        options={[
          { value: '', text: labels.notSaid },
          ...channels.map((value) => ({ value, text: shows.names.channel[value] })),
        ]}
        onValue={(channel) => onAgreed({ ...agreed, channel })}
      />
      <ChoiceField
        label={labels.rhythm}
        value={agreed.rhythm}
        options={MONTHS.map((value) => ({ value, text: months(value, labels.every, labels.noRhythm) }))}
        onValue={(rhythm) => onAgreed({ ...agreed, rhythm })}
      />
    </div>
  )
}
