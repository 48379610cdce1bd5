import { InterfaceTexts, useShows } from '../parts/interface.tsx'
import { PersonView } from '../popup/person-view.tsx'
import { TodayCard, UnreadableView } from '../popup/unreadable-view.tsx'
import { useTexts } from '../popup/use-texts.ts'
import { type Shown, useBeside } from './use-beside.ts'
import { WhichPage } from './which-page.tsx'

/** The panel beside the page: one person, until the user reads another page. */
export function Panel() {
  const shows = useTexts()
  const { shown, isReading, read } = useBeside()
  if (!shows || !shown) return null
  const { held } = shown
  return (
    <InterfaceTexts.Provider value={shows}>
      <main class="stack" aria-busy={isReading}>
        {held ? (
          <PersonView
            key={`${held.reading.person.handle} ${held.reading.takenAt}`}
            reading={held.reading}
            isRoomy
          >
            <WhichPage shown={shown} held={held} isReading={isReading} onRead={read} />
          </PersonView>
        ) : (
          <Nobody shown={shown} isReading={isReading} onRead={read} />
        )}
      </main>
    </InterfaceTexts.Provider>
  )
}

interface NobodyProps {
  readonly shown: Shown
  readonly isReading: boolean
  readonly onRead: (chosen?: string) => Promise<void>
}

/** Nobody was read yet, or the page is no profile: what to do, and what is owed today. */
function Nobody({ shown: { page, found }, isReading, onRead }: NobodyProps) {
  const { panel } = useShows().popup
  if (found && page?.address !== undefined) return <UnreadableView seen={found} onLook={onRead} />
  return (
    <>
      <header class="stack tight">
        <h1>{panel.nobody}</h1>
        <p class="soft" role="status">
          {page?.address === undefined ? panel.pressButton : panel.readsNothing}
        </p>
        {page?.address !== undefined && (
          <p>
            <button type="button" class="primary" disabled={isReading} onClick={() => onRead()}>
              {panel.readThis}
            </button>
          </p>
        )}
      </header>
      <TodayCard />
    </>
  )
}
