import { useLayoutEffect, useState } from 'preact/hooks'
import type { Reading } from '../../model/reading.ts'
import { mark } from '../../platform/marks.ts'
import { tellFirstDrawn } from '../parts/first-drawn.ts'
import { InterfaceTexts, useShows } from '../parts/interface.tsx'
import { PersonHeader } from '../parts/person/person-header.tsx'
import { type Job, loadJob } from './load-job.ts'
import { type Look, lookAtTab, take } from './look-at-tab.ts'
import { useTexts } from './use-texts.ts'

type UnreadableView = typeof import('./unreadable-view.tsx').UnreadableView

interface PopupProps {
  /** What reading the tab gives, which was begun before anything was drawn. */
  readonly found: Promise<unknown>
}

/** The popup: shows at once who stands on the page, and brings the rest as it arrives. */
export function Popup({ found }: PopupProps) {
  const shows = useTexts()
  const [seen, setSeen] = useState<Look>()
  const look = async (looking: Promise<Look>) => {
    setSeen(undefined)
    const now = await looking
    mark('read')
    setSeen(now)
  }
  useLayoutEffect(() => void look(found.then(take)), [])
  if (!shows) return null
  return (
    <InterfaceTexts.Provider value={shows}>
      <main class="stack">
        {!seen ? (
          <Waiting />
        ) : seen.kind === 'person' ? (
          <Person
            key={seen.reading.takenAt}
            reading={seen.reading}
            onReadAgain={() => look(lookAtTab(findChosen(seen.reading)))}
          />
        ) : (
          <Unreadable seen={seen} onLook={(chosen) => look(lookAtTab(chosen))} />
        )}
      </main>
    </InterfaceTexts.Provider>
  )
}

/** One of several people on a page is named behind the page's own key. */
const findChosen = ({ person }: Reading): string | undefined => person.handle.split('#')[1]

function Waiting() {
  return (
    <p class="soft" role="status">
      {useShows().popup.wait}
    </p>
  )
}

interface PersonProps {
  readonly reading: Reading
  readonly onReadAgain: () => void
}

/** The person as read, then the whole job once its code is there. */
function Person({ reading, onReadAgain }: PersonProps) {
  const [job, setJob] = useState<Job>()
  useLayoutEffect(() => {
    mark('person')
    tellFirstDrawn()
    void loadJob(reading).then((loaded) => {
      mark('loaded')
      setJob(loaded)
    })
  }, [])
  if (!job) return <PersonHeader profile={reading.profile} />
  const { PersonView, stored } = job
  return <PersonView reading={reading} stored={stored} onReadAgain={onReadAgain} />
}

interface UnreadableProps {
  readonly seen: Exclude<Look, { readonly kind: 'person' }>
  readonly onLook: (chosen?: string) => void
}

function Unreadable({ seen, onLook }: UnreadableProps) {
  const [Whole, setWhole] = useState<UnreadableView>()
  useLayoutEffect(() => {
    void import('./unreadable-view.tsx').then(({ UnreadableView }) => setWhole(() => UnreadableView))
    tellFirstDrawn()
  }, [])
  return Whole ? <Whole seen={seen} onLook={onLook} /> : <Waiting />
}
