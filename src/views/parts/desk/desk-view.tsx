import { useState } from 'preact/hooks'
import { change, typeSubject } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { keptChange } from '../../../desk/kept-change.ts'
import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import { kinds, noteToReword, promptFor } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { CountLine } from './count-line.tsx'
import { DeskDrawers } from './desk-drawers.tsx'
import { DeskFooter } from './desk-footer.tsx'
import { Editor, type EditorHand } from './editor.tsx'
import { FindingsList } from './findings-list.tsx'
import { HookChips, NoLink } from './hook-chips.tsx'
import { KindChoice } from './kind-choice.tsx'
import { MessageBar } from './message-bar.tsx'
import { PhraseQuestion } from './phrase-question.tsx'

interface DeskViewProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** IANA name of the user's time zone. */
  readonly zone: string
  /** How many findings stand open at once: few in the popup, more on a page. */
  readonly findingsAtOnce: number
  /** Opens the draft in a page of its own, by its id; absent there. */
  readonly onFullPage?: (draft: string) => void
}

/** The draft desk: what to begin with, how it travels, the text, what weakens it, and Copy. */
export function DeskView({ desk, keeping, zone, findingsAtOnce, onFullPage }: DeskViewProps) {
  const shows = useShows()
  const [hand, setHand] = useState<EditorHand>()
  const openPage =
    onFullPage &&
    (async () => {
      await keeping.keep()
      if (!keeping.failed.value && !keeping.gone.value) onFullPage(desk.draft.value.id)
    })
  return (
    <>
      <div class="row beginnings">
        <KindChoice desk={desk} keeping={keeping} />
        <HookChips desk={desk} keeping={keeping} zone={zone} />
      </div>
      <section class="stack tight" aria-label={shows.popup.desk.label}>
        <NoLink desk={desk} />
        <MessageBar desk={desk} keeping={keeping} onFullPage={openPage} />
        <SubjectField desk={desk} keeping={keeping} />
        <IntroducerField desk={desk} keeping={keeping} />
        <PhraseQuestion desk={desk} keeping={keeping} />
        <Editor key={desk.draft.value.id} desk={desk} keeping={keeping} onReady={setHand} />
        <OwnWordsButton desk={desk} hand={hand} />
        <CountLine desk={desk} />
        <FindingsList desk={desk} hand={hand} atOnce={findingsAtOnce} />
        <DeskDrawers desk={desk} keeping={keeping} zone={zone} />
      </section>
      <DeskFooter desk={desk} keeping={keeping} />
    </>
  )
}

interface InDeskProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** The subject, where the channel has one. */
function SubjectField({ desk, keeping }: InDeskProps) {
  const words = useShows().popup.desk
  const { subject, channel } = desk.draft.value
  if (channel !== 'email' && channel !== 'inmail') return null
  return (
    <TextField
      label={words.subject}
      value={subject?.text ?? ''}
      limit={OWN.line}
      lang={desk.draft.value.language}
      onValue={(text) => {
        typeSubject(desk, text)
        void keeping.keep()
      }}
    />
  )
}

/** Who is asked for an introduction. */
function IntroducerField({ desk, keeping }: InDeskProps) {
  const words = useShows().popup.desk
  const { kind, introducer } = desk.draft.value
  if (kinds[kind].addressee !== 'introducer') return null
  return (
    <TextField
      label={words.introducer}
      value={introducer ?? ''}
      limit={OWN.name}
      onValue={(name) => void keptChange(keeping, change(desk, { introducer: name }))}
    />
  )
}

interface OwnWordsButtonProps {
  readonly desk: Desk
  readonly hand: EditorHand | undefined
}

/** Asks for the one sentence that only the user can write, until it is there, and leads to its place. */
function OwnWordsButton({ desk, hand }: OwnWordsButtonProps) {
  const { prompts, popup } = useShows()
  const open = desk.draft.value.segments.some(
    ({ part, text, mine }) => part === 'own-words' && text.trim() === '' && !mine,
  )
  if (!open) return null
  const { kind } = desk.draft.value
  const note = noteToReword(kind, desk.at.value.touchpoints, desk.language.value.says)
  return (
    <>
      <button type="button" class="chip slot" onClick={() => hand?.goToOwnWords()}>
        <span aria-hidden="true">✎ </span>
        {prompts[promptFor(kind, desk.hooks.value, desk.hook.value)]}
      </button>
      {note !== undefined && <p class="faint">{fill(popup.desk.reword, { note })}</p>}
    </>
  )
}
