import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import type { TextChoice } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { OneChoice } from './one-choice.tsx'

interface TextChoicesProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** Of all that a message can begin with. */
  readonly name: string
  readonly text: TextChoice
  readonly staysOpen: boolean
  /** What it is. */
  readonly children: ComponentChildren
}

/** Something to begin with: as it is, or by one of the sentences of its text, in quotation marks below it. */
export function TextChoices({ desk, keeping, name, text, staysOpen, children }: TextChoicesProps) {
  const { hook, sentences, further, isNamed } = text
  const { match } = useShows().popup
  const title = useId()
  const [every, setEvery] = useState(false)
  const chosen = desk.draft.value.hook
  const isListed = sentences.some(({ id }) => id === chosen)
  const one = (id: string, checked: boolean, said: ComponentChildren) => (
    <OneChoice
      key={id}
      name={name}
      checked={checked}
      staysOpen={staysOpen}
      onChosen={() => void keepChange(keeping, change(desk, { hook: id }))}
    >
      {said}
    </OneChoice>
  )
  const itself = one(hook.id, text.isChosen && !isListed, children)
  const shown = every ? [...sentences, ...further] : sentences
  if (sentences.length === 0) return itself
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be the label of a choice too
    <div role="group" aria-labelledby={title}>
      <div id={title}>{isNamed ? itself : children}</div>
      <div class="within">
        {shown.map(({ id, quote }) =>
          one(
            id,
            id === chosen,
            <span class="soft">
              <bdi class="quoted">{quote}</bdi>
            </span>,
          ),
        )}
        {shown.length < sentences.length + further.length && (
          <button type="button" class="link faint" onClick={() => setEvery(true)}>
            {fill(match.more, { count: further.length })}
          </button>
        )}
      </div>
    </div>
  )
}
