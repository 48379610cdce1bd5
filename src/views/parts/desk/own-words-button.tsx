import type { Desk } from '../../../desk/desk-state.ts'
import { chosenOffer } from '../../../desk/open-channels.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { findNoteToReword, findSeenToReword, promptFor } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { type EditorHand, hookPlace } from './editor.tsx'

interface OwnWordsButtonProps {
  readonly desk: Desk
  readonly hand: EditorHand | undefined
}

/** Asks for the one sentence that only the user can write, until it is there, and leads to its place. */
export function OwnWordsButton({ desk, hand }: OwnWordsButtonProps) {
  const { code, prompts, popup } = useShows()
  const isOpen = desk.draft.value.segments.some(
    ({ part, text, mine }) => part === 'own-words' && text.trim() === '' && !mine,
  )
  if (!isOpen) return null
  const { kind } = desk.draft.value
  const { touchpoints, guiding } = desk.at.value
  const { says } = desk.language.value
  const note = findNoteToReword(kind, touchpoints, says) ?? findSeenToReword(kind, guiding, says)
  const room = roomLeft(desk)
  return (
    <>
      <button type="button" class="own" onClick={() => hand?.goToOwnWords()}>
        <span aria-hidden="true">✎</span>
        <span>{prompts[promptFor(kind, desk.hooks.value, desk.hook.value)]}</span>
        {room !== undefined && room > 0 && (
          <span class="faint">{plural(code, popup.desk.roomFor, room)}</span>
        )}
      </button>
      {note !== undefined && <p class="faint reword">{fill(popup.desk.reword, { note })}</p>}
    </>
  )
}

/** The characters that the user's own sentence may have, where there is a limit: what it takes the place of is room too. */
function roomLeft(desk: Desk): number | undefined {
  const { limit } = chosenOffer(desk)
  if (limit === null) return undefined
  const instead = hookPlace(desk)
  const freed = instead ? instead.end - instead.start : -1
  return limit - desk.text.value.length + freed
}
