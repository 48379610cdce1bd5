import { useState } from 'preact/hooks'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface AddQuestionProps {
  readonly bank: readonly string[]
  readonly onQuestion: (question: string) => void
}

/** A question of one's own, or one from the bank. */
export function AddQuestion({ bank, onQuestion }: AddQuestionProps) {
  const { texts } = useSurroundings()
  const [typed, setTyped] = useState('')
  const labels = texts.calls.prepare
  return (
    <div class="columns below unprinted">
      <form
        class="row end add-question"
        onSubmit={(event) => {
          event.preventDefault()
          onQuestion(typed)
          setTyped('')
        }}
      >
        <div class="grow">
          <TextField label={labels.add} value={typed} onValue={setTyped} limit={1_000} />
        </div>
        <button type="submit">{labels.addButton}</button>
      </form>
      {bank.length > 0 && (
        <ChoiceField
          label={labels.bank}
          value=""
          options={[{ value: '', text: '–' }, ...bank.map((value) => ({ value, text: value }))]}
          onValue={(question) => question !== '' && onQuestion(question)}
        />
      )}
    </div>
  )
}
