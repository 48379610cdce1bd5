import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Reading } from '../../model/reading.ts'
import { mark } from '../../platform/marks.ts'
import { InterfaceTexts, useShows } from '../parts/interface.tsx'
import { PersonHeader } from '../parts/person/person-header.tsx'
import { type Look, lookAtTab } from './look-at-tab.ts'
import { useTexts } from './use-texts.ts'

/** Asked for while the page is read, once the first words are there; needed when the person is drawn. */
const whole = () => import('./person-view.tsx')

type PersonView = typeof import('./person-view.tsx').PersonView
type UnreadableView = typeof import('./unreadable-view.tsx').UnreadableView

/** The popup: reads the tab, shows at once who this is, and brings the rest as it arrives. */
export function Popup() {
  const shows = useTexts()
  const [seen, setSeen] = useState<Look>()
  const look = async (chosen?: string) => {
    setSeen(undefined)
    const found = await lookAtTab(chosen)
    mark('read')
    setSeen(found)
  }
  // Before anything is painted: nothing that is drawn is needed for it.
  // Before anything is painted: nothing that is drawn is needed for it.
  useLayoutEffect(() => void look(), [])
  useEffect(() => {
    if (shows) void whole()
  }, [shows])
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
            onReadAgain={() => look(chosenIn(seen.reading))}
          />
        ) : (
          <Unreadable seen={seen} onLook={look} />
        )}
      </main>
    </InterfaceTexts.Provider>
  )
}

/** One of several people on a page is named behind the page's own key. */
const chosenIn = ({ person }: Reading): string | undefined => person.handle.split('#')[1]

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
  const [Whole, setWhole] = useState<PersonView>()
  useLayoutEffect(() => mark('person'), [])
  useEffect(() => {
    void whole().then(({ PersonView }) => {
      mark('loaded')
      setWhole(() => PersonView)
    })
  }, [])
  return Whole ? (
    <Whole reading={reading} onReadAgain={onReadAgain} />
  ) : (
    <PersonHeader profile={reading.profile} />
  )
}

interface UnreadableProps {
  readonly seen: Exclude<Look, { readonly kind: 'person' }>
  readonly onLook: (chosen?: string) => void
}

function Unreadable({ seen, onLook }: UnreadableProps) {
  const [Whole, setWhole] = useState<UnreadableView>()
  useEffect(() => {
    void import('./unreadable-view.tsx').then(({ UnreadableView }) => setWhole(() => UnreadableView))
  }, [])
  return Whole ? <Whole seen={seen} onLook={onLook} /> : null
}
