import { fill } from '../../languages/fill.ts'
import { browserZone, clock } from '../../platform/clock.ts'
import { useShows } from '../parts/interface.tsx'
import { momentText } from '../parts/when.ts'
import { WhichOne } from '../popup/which-one.tsx'
import type { NoPerson, Shown } from './use-beside.ts'

interface WhichPageProps {
  readonly shown: Shown
  readonly held: NonNullable<Shown['held']>
  readonly isReading: boolean
  /** Reads the page that is open, or one of the people on it. */
  readonly onRead: (chosen?: string) => Promise<void>
}

/** When the person was read, whether the page that is open is still theirs, and how to read it. */
export function WhichPage({ shown, held, isReading, onRead }: WhichPageProps) {
  const shows = useShows()
  const { panel, person } = shows.popup
  const { page, found } = shown
  const { beside, reading } = held
  const canRead = page?.address !== undefined
  const isTheirs = canRead && page.tab === beside.tab && page.address === beside.address
  const name = reading.profile.name?.value ?? '…'
  const when = momentText(reading.takenAt, clock(), browserZone(), shows.code)
  return (
    <section class="notice stack tight" aria-label={panel.page}>
      <div class="row between">
        <b>{fill(isTheirs ? panel.readAt : panel.stillShows, { when, name })}</b>
        {canRead && (
          <button type="button" class="small" disabled={isReading} onClick={() => onRead()}>
            {isTheirs ? person.readAgain : panel.readThis}
          </button>
        )}
      </div>
      <p class="faint" role="status">
        {canRead ? (isTheirs ? fill(panel.staysWith, { name }) : panel.otherOpen) : panel.pressButton}
      </p>
      {found && canRead && <Found found={found} onRead={onRead} />}
    </section>
  )
}

interface FoundProps {
  readonly found: NoPerson
  readonly onRead: (chosen?: string) => Promise<void>
}

/** Why reading the page gave no person, while another one goes on being shown. */
function Found({ found, onRead }: FoundProps) {
  const { names, popup } = useShows()
  const labels = popup.unreadable
  if (found.kind === 'unreadable' && found.people.length > 0)
    return (
      <>
        <p>{labels.whichAdvice}</p>
        <WhichOne people={found.people} onChoose={(handle) => void onRead(handle)} />
      </>
    )
  const { title, advice } =
    found.kind === 'unreadable'
      ? names.unreadable[found.reason]
      : { title: labels.invalidTitle, advice: labels.invalidAdvice }
  return (
    <p role="alert">
      <b>{title}.</b> {advice}
    </p>
  )
}
