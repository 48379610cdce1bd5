import { languageOf } from '../../../desk/begin.ts'
import { OWN } from '../../../model/longest.ts'
import type { PersonaLine } from '../../../model/persona.ts'
import { withoutPhrases } from '../../../pipeline.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ConceptPicker } from './concept-picker.tsx'
import { LinePhrases } from './line-phrases.tsx'
import { lineText } from './line-text.ts'
import { isVague, understandLine } from './understood.ts'
import { UnderstoodAs } from './understood-as.tsx'

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

/** One line, with what was understood in it and what a message says of it. */
export function LineEditor({ line, beside, at, onChange, onChoose }: LineEditorProps) {
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
