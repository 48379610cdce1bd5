import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { OWN } from '../../../model/longest.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import { useShows } from '../interface.tsx'
import { onEscape } from '../on-escape.ts'
import { TextField } from '../text-field.tsx'
import { type Act, Failed, useOneAct } from '../use-acts.tsx'

interface QuestionFieldProps {
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly save: string
  /** False where it was refused: what was typed stays. */
  readonly onSave: (question: string, refused: (problem: StoreProblem) => void) => Promise<boolean>
  /** Where one is put right, which then has the focus; Escape cancels too. */
  readonly onCancel?: () => void
}

/** A question that is typed or put right. */
export function QuestionField({ label, value, lang, save, onSave, onCancel }: QuestionFieldProps) {
  const { person } = useShows().popup
  const text = useSignal(value)
  const { act, failed } = useOneAct()
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (onCancel) form.current?.querySelector('input')?.focus()
  }, [])
  const saving: Act = async (refused) => {
    if (await onSave(text.value, refused)) text.value = ''
  }
  return (
    <form
      class="row question"
      ref={form}
      onKeyDown={onCancel && onEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault()
        void act(saving)
      }}
    >
      <TextField
        label={label}
        value={text.value}
        limit={OWN.line}
        lang={lang}
        onValue={(typed) => (text.value = typed)}
      />
      <button type="submit" class="quiet small" disabled={text.value.trim() === ''}>
        {save}
      </button>
      {onCancel && (
        <button type="button" class="quiet small" onClick={onCancel}>
          {person.cancel}
        </button>
      )}
      <Failed failed={failed} />
    </form>
  )
}
