import { fill } from '../../../languages/fill.ts'
import { type Commitment, talkWays } from '../../../model/giving.ts'
import { languageCodes } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { useGuideSays } from './use-guide-says.ts'

interface CommitmentFormProps {
  readonly commitment: Commitment
  readonly onChange: (commitment: Commitment) => void
}

/** The commitment, part by part; saved as it is typed. */
export function CommitmentForm({ commitment, onChange }: CommitmentFormProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.commitment
  const put = (patch: Partial<Commitment>) => onChange({ ...commitment, ...patch })
  const withoutUntil = () => {
    const { until: _, ...rest } = commitment
    onChange(rest)
  }
  return (
    <div class="card stack">
      <Numbers commitment={commitment} onChange={onChange} />
      <fieldset>
        <legend>{labels.ways}</legend>
        {talkWays.map((way) => (
          <Tick
            key={way}
            label={labels.way[way]}
            checked={commitment.ways.includes(way)}
            onChecked={(on) =>
              put({ ways: talkWays.filter((one) => (one === way ? on : commitment.ways.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <TextField
        type="date"
        label={labels.untilDay}
        value={commitment.until ?? ''}
        onValue={(until) => (until === '' ? withoutUntil() : put({ until }))}
      />
      <Sentences commitment={commitment} onChange={onChange} />
    </div>
  )
}

/** Each number with the least and the most that it can be. */
const numbers = [
  ['people', 1, 20],
  ['minutes', 5, 240],
  ['months', 1, 12],
  ['answerDays', 1, 30],
] as const

function Numbers({ commitment, onChange }: CommitmentFormProps) {
  const labels = useSurroundings().texts.guiding.commitment
  return (
    <div class="pair">
      {numbers.map(([name, from, to]) => (
        <NumberField
          key={name}
          label={labels[name]}
          value={commitment[name]}
          from={from}
          to={to}
          onValue={(value) => onChange({ ...commitment, [name]: value })}
        />
      ))}
    </div>
  )
}

/** What is confidential and what is expected, in each language. */
function Sentences({ commitment, onChange }: CommitmentFormProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.commitment
  const says = useGuideSays()
  return (
    <>
      {(['confidential', 'expects'] as const).flatMap((field) =>
        languageCodes.map((code) => (
          <TextField
            key={`${field} ${code}`}
            lang={code}
            label={fill(field === 'confidential' ? labels.confidentialIn : labels.expectsIn, {
              language: shows.names.language[code],
            })}
            {...(code === shows.code && says && { hint: fill(labels.usual, { sentence: says[field] }) })}
            value={commitment[field][code] ?? ''}
            onValue={(text) => onChange({ ...commitment, [field]: { ...commitment[field], [code]: text } })}
            limit={OWN.line}
          />
        )),
      )}
    </>
  )
}
