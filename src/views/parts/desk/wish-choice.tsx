import { useId } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { useShows } from '../interface.tsx'
import { OneChoice } from './one-choice.tsx'

interface WishChoiceProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly staysOpen: boolean
}

/** Which of the user's wishes the message asks about, where there are several: as they stand in a message. */
export function WishChoice({ desk, keeping, staysOpen }: WishChoiceProps) {
  const { hooks } = useShows().popup
  const [name, title] = [useId(), useId()]
  const { wishes, asked } = desk.wishes.value
  if (wishes.length < 2) return null
  return (
    <div class="choices" role="radiogroup" aria-labelledby={title}>
      <p class="faint" id={title}>
        {hooks.wish}
      </p>
      {wishes.map(({ id, wish, filling }) => (
        <OneChoice
          key={id}
          name={name}
          checked={id === asked}
          staysOpen={staysOpen}
          onChosen={() => void keepChange(keeping, change(desk, { wish }))}
        >
          <bdi lang={desk.draft.value.language}>{filling.text}</bdi>
        </OneChoice>
      ))}
    </div>
  )
}

/** What the message asks about, in the line that says what it begins with; nothing where there is no choice. */
export function AskedWish({ desk }: Pick<WishChoiceProps, 'desk'>) {
  const { wishes, asked } = desk.wishes.value
  const one = wishes.length < 2 ? undefined : wishes.find(({ id }) => id === asked)
  if (!one) return null
  return (
    <>
      <span class="soft">·</span>
      <bdi class="soft">{one.filling.text}</bdi>
    </>
  )
}
