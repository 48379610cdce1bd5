import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { change, typeSubject } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { plural } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import { kinds } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { TextField } from '../text-field.tsx'
import { useDrawn } from '../use-drawn.ts'
import { AsksAbout } from './asks-about.tsx'
import { BeginsWith, HowSure } from './begins-with.tsx'
import { CountLine } from './count-line.tsx'
import { DeskDrawers } from './desk-drawers.tsx'
import { DeskFooter } from './desk-footer.tsx'
import { Editor, type EditorHand } from './editor.tsx'
import { FindingsList } from './findings-list.tsx'
import { GoesAs } from './goes-as.tsx'
import { OwnWordsButton } from './own-words-button.tsx'
import { PhraseQuestion } from './phrase-question.tsx'
import { useChecked } from './use-checked.ts'

interface DeskViewProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** IANA name of the user's time zone. */
  readonly zone: string
  /** Whether there is room for all findings and hooks at once: beside a page and on one, but not in the popup. */
  readonly isRoomy: boolean
  /** Opens the draft in a page of its own, by its id; absent there. */
  readonly onFullPage?: (draft: string) => void
  /** Stands last in the row of links. */
  readonly links?: ComponentChildren
}

/** So many findings stand open at once; the rest is counted. */
const AT_ONCE = { popup: 1, page: 6 } as const

/** The draft desk: how it travels and what it begins with, the text, what weakens it, and Copy. */
export function DeskView({ desk, keeping, zone, isRoomy, onFullPage, links }: DeskViewProps) {
  const shows = useShows()
  const labels = shows.popup.desk
  const [hand, setHand] = useState<EditorHand>()
  const every = useSignal(false)
  const atOnce = every.value ? Number.POSITIVE_INFINITY : AT_ONCE[isRoomy ? 'page' : 'popup']
  const checked = useChecked(desk)
  const { findings } = checked.value
  // The letter is drawn before what stands below it.
  const isDrawn = useDrawn()
  const rest = findings.length - atOnce
  const openPage =
    onFullPage &&
    (async () => {
      await keeping.keep()
      if (!keeping.failed.value && !keeping.gone.value) onFullPage(desk.draft.value.id)
    })
  return (
    <>
      <section class="stack tight" aria-label={labels.label}>
        <HowSure desk={desk} isRoomy={isRoomy} />
        <div class="desk">
          <GoesAs desk={desk} keeping={keeping} />
          <BeginsWith desk={desk} keeping={keeping} zone={zone} isOpen={isRoomy} />
          <AsksAbout desk={desk} keeping={keeping} isOpen={isRoomy} />
          <SubjectField desk={desk} keeping={keeping} />
          <IntroducerField desk={desk} keeping={keeping} />
          <Editor
            key={desk.draft.value.id}
            desk={desk}
            checked={checked}
            keeping={keeping}
            onReady={setHand}
          />
          <OwnWordsButton desk={desk} hand={hand} />
          <CountLine desk={desk} />
        </div>
        {isDrawn && (
          <>
            <FindingsList desk={desk} checked={checked.value} hand={hand} atOnce={atOnce} />
            <PhraseQuestion desk={desk} keeping={keeping} isOpen={isRoomy} />
            <DeskDrawers desk={desk} keeping={keeping} zone={zone} onFullPage={openPage} links={links}>
              {rest > 0 && (
                <button type="button" class="link faint" onClick={() => (every.value = true)}>
                  {plural(shows.code, labels.moreFindings, rest)}
                </button>
              )}
            </DeskDrawers>
          </>
        )}
      </section>
      <DeskFooter findings={findings} keeping={keeping} />
    </>
  )
}

interface InDeskProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** The subject, where the channel has one. */
function SubjectField({ desk, keeping }: InDeskProps) {
  const labels = useShows().popup.desk
  const { subject, channel } = desk.draft.value
  if (channel !== 'email' && channel !== 'inmail') return null
  return (
    <TextField
      label={labels.subject}
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

/** Who is asked for an introduction, or is told of somebody. */
function IntroducerField({ desk, keeping }: InDeskProps) {
  const labels = useShows().popup.desk
  const { kind, introducer } = desk.draft.value
  const { addressee, passesOn } = kinds[kind]
  if (addressee !== 'introducer') return null
  return (
    <TextField
      label={passesOn ? labels.introducer : labels.writtenTo}
      value={introducer ?? ''}
      limit={OWN.name}
      onValue={(name) => void keepChange(keeping, change(desk, { introducer: name }))}
    />
  )
}
