import { useId } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { Fold } from '../fold.tsx'
import { useShows } from '../interface.tsx'
import { Guessed } from './begins-with.tsx'
import { OneChoice } from './one-choice.tsx'

interface AsksAboutProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** Whether there is room for them to stand open. */
  readonly isOpen: boolean
}

/**
 * Which of the user's wishes the message asks about, as it stands in the message; opened, the others. In a line of its own: which
 * of them this person can answer only the user knows.
 */
export function AsksAbout({ desk, keeping, isOpen }: AsksAboutProps) {
  const { hooks } = useShows().popup
  const name = useId()
  const { wishes, asked } = desk.wishes.value
  const { language } = desk.draft.value
  if (desk.texts.value.length === 0 || wishes.length < 2) return null
  const line = wishes.find(({ id }) => id === asked)?.filling.text
  return (
    <Fold
      label={hooks.wish}
      line={
        <>
          <Guessed desk={desk} />
          <bdi lang={language}>{line}</bdi>
        </>
      }
      isOpen={isOpen}
    >
      <div class="choices" role="radiogroup" aria-label={hooks.wish}>
        {wishes.map(({ id, wish, filling }) => (
          <OneChoice
            key={id}
            name={name}
            checked={id === asked}
            staysOpen={isOpen}
            onChosen={() => void keepChange(keeping, change(desk, { wish }))}
          >
            <bdi lang={language}>{filling.text}</bdi>
          </OneChoice>
        ))}
      </div>
    </Fold>
  )
}
