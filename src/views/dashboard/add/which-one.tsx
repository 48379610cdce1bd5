import type { Question } from '../../../without-page.ts'
import { useSurroundings } from '../surroundings.tsx'

interface WhichOneProps extends Question {
  readonly chosen: string | undefined
  readonly onChoose: (choice: string) => void
}

/** Lines of a text of which only the user can say which is the name, or the company. */
export function WhichOne({ about, choices, chosen, onChoose }: WhichOneProps) {
  const { texts } = useSurroundings()
  return (
    <fieldset class="stack tight">
      <legend>{texts.add.paste.asks[about]}</legend>
      {about === 'company' && <p class="soft">{texts.add.paste.neither}</p>}
      {choices.map((choice) => (
        <label key={choice} class="tick">
          <input
            type="radio"
            name={`which-${about}`}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span dir="auto">{choice}</span>
        </label>
      ))}
    </fieldset>
  )
}
