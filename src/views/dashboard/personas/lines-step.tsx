import { useEffect, useState } from 'preact/hooks'
import { languageOf } from '../../../desk/begin.ts'
import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import type { LineRole, Persona, PersonaLine } from '../../../model/persona.ts'
import { conceptLabel, concepts, textsOf, withoutPhrases } from '../../../pipeline.ts'
import { newId } from '../../../platform/new-id.ts'
import { me as storedMe } from '../../../store/me.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLoaded } from '../../parts/use-loaded.ts'
import { useSurroundings } from '../surroundings.tsx'
import { ConceptPicker } from './concept-picker.tsx'
import { LinePhrases } from './line-phrases.tsx'
import { lineText } from './line-text.ts'
import type { StepProps } from './persona-page.tsx'
import { isVague, understandLine } from './understood.ts'
import { UnderstoodAs } from './understood-as.tsx'

/** The lines of one role: each a sentence, with what was understood in it. */
export function LinesStep({ persona, onChange, onChoose, role }: StepProps & { readonly role: LineRole }) {
  const { texts } = useSurroundings()
  const me = useLoaded(storedMe)
  const aboutMe = me ? textsOf(me) : []
  const lines = persona.lines.filter((line) => line.role === role)
  const replaced = (id: string, by: readonly PersonaLine[]) =>
    withPath(
      { ...persona, lines: persona.lines.flatMap((line) => (line.id === id ? by : [line])) },
      role,
      by[0],
    )
  const add = () =>
    onChoose({
      ...persona,
      lines: [...persona.lines, { id: newId(), role, text: {}, concepts: [] }],
    })
  return (
    <div class="stack">
      {lines.map((line, at) => (
        <LineEditor
          key={line.id}
          line={line}
          beside={[...aboutMe, ...persona.lines.filter((one) => one !== line).flatMap(findWritten)]}
          at={at}
          onChange={(changed) => onChange(replaced(line.id, [changed]))}
          onChoose={(changed) => onChoose(replaced(line.id, changed ? [changed] : []))}
        />
      ))}
      {role === 'long-goal' && <Path persona={persona} onChange={onChange} onChoose={onChoose} />}
      <p>
        <button type="button" onClick={add} disabled={persona.lines.length >= OWN.personaLines}>
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

const findWritten = ({ text }: PersonaLine) => Object.values(text)

interface LineEditorProps {
  readonly line: PersonaLine
  /** What the user writes around it, of themselves and of what else they want: it settles the sense of its words. */
  readonly beside: readonly (string | undefined)[]
  readonly at: number
  /** Called with the line as it was typed. */
  readonly onChange: (line: PersonaLine) => void
  /** Called with the line after something was chosen, or null when it is removed. */
  readonly onChoose: (line: PersonaLine | null) => void
}

function LineEditor({ line, beside, at, onChange, onChoose }: LineEditorProps) {
  const { texts, shows } = useSurroundings()
  const text = lineText(line, shows.code)
  const understood = understandLine(text, line.role, beside)
  const judged = line.role !== 'quality'
  const write = (value: string) =>
    onChange(
      withoutPhrases(
        {
          ...line,
          text: { [languageOf(value, shows.code)]: value },
          concepts: understandLine(value, line.role, beside).concepts,
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
        limit={OWN.answer}
        invalid={judged && text !== '' && isVague(understood)}
      />
      {judged && text !== '' && (
        <>
          <UnderstoodAs
            understood={{ ...understood, concepts: line.concepts }}
            wish={text}
            onPick={(concept) => onChoose({ ...line, concepts: [...line.concepts, concept] })}
            ask={line.concepts.length === 0 || isVague(understood)}
            onRemove={(concept) =>
              onChoose({ ...line, concepts: line.concepts.filter((one) => one !== concept) })
            }
          />
          <ConceptPicker
            taken={line.concepts}
            onPick={(concept) => onChoose({ ...line, concepts: [...line.concepts, concept] })}
          />
        </>
      )}
      <LinePhrases line={line} onChange={onChange} />
      <p>
        <button type="button" class="quiet" onClick={() => onChoose(null)}>
          {texts.personas.removeLine}
        </button>
      </p>
    </div>
  )
}

/** The move that was read from the goal; either end can be put right. */
function Path({ persona, onChoose }: StepProps) {
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
