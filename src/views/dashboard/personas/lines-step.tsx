import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { LineRole, Persona, PersonaLine } from '../../../model/persona.ts'
import { conceptLabel, concepts, withoutPhrases } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { languageOf } from '../welcome/begin.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { LinePhrases } from './line-phrases.tsx'
import { lineText } from './line-text.ts'
import type { StepProps } from './persona-page.tsx'
import { isVague, understandLine } from './understood.ts'
import { UnderstoodAs } from './understood-as.tsx'

/** The lines of one role: each a sentence, with what was understood in it. */
export function LinesStep({ persona, onChange, role }: StepProps & { readonly role: LineRole }) {
  const { texts } = useSurroundings()
  const lines = persona.lines.filter((line) => line.role === role)
  const replace = (id: string, by: readonly PersonaLine[]) =>
    onChange(
      withPath(
        { ...persona, lines: persona.lines.flatMap((line) => (line.id === id ? by : [line])) },
        role,
        by[0],
      ),
    )
  const add = () =>
    onChange({
      ...persona,
      lines: [...persona.lines, { id: `line-${clock()}`, role, text: {}, concepts: [] }],
    })
  return (
    <div class="stack">
      {lines.map((line, at) => (
        <LineEditor
          key={line.id}
          line={line}
          at={at}
          onChange={(changed) => replace(line.id, changed ? [changed] : [])}
        />
      ))}
      {role === 'long-goal' && <Path persona={persona} onChange={onChange} />}
      <p>
        <button type="button" onClick={add}>
          {texts.personas.addLine}
        </button>
      </p>
    </div>
  )
}

/** The long-term goal tells the move; a line that tells none leaves the move as it was. */
const withPath = (persona: Persona, role: LineRole, line: PersonaLine | undefined): Persona => {
  if (role !== 'long-goal' || !line) return persona
  const { path } = understandLine(Object.values(line.text).join('\n'), role)
  return path?.from && path.to ? { ...persona, path: { from: path.from, to: path.to } } : persona
}

interface LineEditorProps {
  readonly line: PersonaLine
  readonly at: number
  /** Called with the changed line, or null when it is removed. */
  readonly onChange: (line: PersonaLine | null) => void
}

function LineEditor({ line, at, onChange }: LineEditorProps) {
  const { texts, shows } = useSurroundings()
  const text = lineText(line, shows.code)
  const understood = understandLine(text, line.role)
  const judged = line.role !== 'quality'
  const write = (value: string) =>
    onChange(
      withoutPhrases(
        {
          ...line,
          text: { [languageOf(value, shows.code)]: value },
          concepts: understandLine(value, line.role).concepts,
        },
        languageOf(value, shows.code),
      ),
    )
  return (
    <div class="card stack tight">
      <TextField
        label={`${shows.names.lineRole[line.role]} ${new Intl.NumberFormat(shows.code).format(at + 1)}`}
        value={text}
        onValue={write}
        maxLength={1000}
        invalid={judged && text !== '' && isVague(understood)}
      />
      {judged && text !== '' && (
        <>
          <UnderstoodAs
            understood={{ ...understood, concepts: line.concepts }}
            ask={line.concepts.length === 0 || isVague(understood)}
            onRemove={(concept) =>
              onChange({ ...line, concepts: line.concepts.filter((one) => one !== concept) })
            }
          />
          <ConceptPicker
            taken={line.concepts}
            onPick={(concept) => onChange({ ...line, concepts: [...line.concepts, concept] })}
          />
        </>
      )}
      <LinePhrases line={line} onChange={onChange} />
      <p>
        <button type="button" class="quiet" onClick={() => onChange(null)}>
          {texts.personas.removeLine}
        </button>
      </p>
    </div>
  )
}

/** The move that was read from the goal; either end can be put right. */
function Path({ persona, onChange }: StepProps) {
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
    if (start !== '' && end !== '' && start !== end) onChange({ ...rest, path: { from: start, to: end } })
    else if (path) onChange(rest)
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
