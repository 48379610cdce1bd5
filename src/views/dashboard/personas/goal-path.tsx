import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { conceptLabel, concepts } from '../../../pipeline.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { StepProps } from './persona-page.tsx'

/** The move that was read from the goal; either end can be put right. */
export function GoalPath({ persona, onChoose }: StepProps) {
  const { texts, shows } = useSurroundings()
  const { path } = persona
  const roles = concepts
    .filter(({ kind }) => kind === 'role')
    .map(({ id }) => ({ value: id, text: conceptLabel(id, shows.code) ?? id }))
    .sort((one, other) => one.text.localeCompare(other.text, shows.code))
  const options = [{ value: '', text: '–' }, ...roles]
  const [from, setFrom] = useState(path?.from ?? '')
  const [to, setTo] = useState(path?.to ?? '')
  useEffect(() => {
    setFrom(path?.from ?? '')
    setTo(path?.to ?? '')
  }, [path?.from, path?.to])
  const put = (start: string, end: string) => {
    setFrom(start)
    setTo(end)
    const { path: _, ...rest } = persona
    if (start !== '' && end !== '' && start !== end) onChoose({ ...rest, path: { from: start, to: end } })
    else if (path) onChoose(rest)
  }
  return (
    <div class="stack tight">
      <p class="faint">{path ? texts.personas.pathIs : fill(texts.personas.pathUnknown)}</p>
      <div class="columns">
        <ChoiceField
          label={texts.personas.pathFrom}
          value={from}
          options={options}
          onValue={(value) => put(value, to)}
        />
        <ChoiceField
          label={texts.personas.pathTo}
          value={to}
          options={options}
          onValue={(value) => put(from, value)}
        />
      </div>
    </div>
  )
}
