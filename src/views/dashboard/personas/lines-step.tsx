import { OWN } from '../../../model/longest.ts'
import type { LineRole, Persona, PersonaLine } from '../../../model/persona.ts'
import { textsOf } from '../../../pipeline.ts'
import { newId } from '../../../platform/new-id.ts'
import { me as storedMe } from '../../../store/me.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { useSurroundings } from '../surroundings.tsx'
import { GoalPath } from './goal-path.tsx'
import { LineEditor } from './line-editor.tsx'
import type { StepProps } from './persona-page.tsx'
import { understandLine } from './understood.ts'

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
      {role === 'long-goal' && <GoalPath persona={persona} onChange={onChange} onChoose={onChoose} />}
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
