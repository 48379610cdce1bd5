import { useShows } from '../interface.tsx'
import { Tick } from '../tick.tsx'
import { change, type Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

/** Which questions the message asks; a note has no room for any. */
export function QuestionsChoice({ desk, keeping }: { readonly desk: Desk; readonly keeping: Keeping }) {
  const shows = useShows()
  const chosen = desk.draft.value.questions
  const all = [...new Set([...chosen, ...desk.questions.value])]
  if (all.length === 0 || desk.draft.value.channel === 'note') return null
  const turn = (question: string) => {
    const questions = chosen.includes(question)
      ? chosen.filter((one) => one !== question)
      : all.filter((one) => one === question || chosen.includes(one))
    void keptChange(keeping, desk, change(desk, { questions }))
  }
  return (
    <details>
      <summary class="faint">{shows.popup.desk.questions}</summary>
      {all.map((question) => (
        <Tick
          key={question}
          label={question}
          checked={chosen.includes(question)}
          onChecked={() => turn(question)}
        />
      ))}
    </details>
  )
}
