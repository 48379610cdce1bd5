import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { StoredAbout } from '../../desk/stored-about.ts'
import type { Known } from '../../model/known.ts'
import type { Field, Reading } from '../../model/reading.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { browserZone, clock } from '../../platform/clock.ts'
import { giveSign } from '../../platform/signs-of-life.ts'
import { correct } from '../../store/readings.ts'
import { record } from '../../store/touchpoints.ts'
import { useShows } from '../parts/interface.tsx'
import { PersonHeader } from '../parts/person/person-header.tsx'
import { useWhatWeRead } from '../parts/person/use-what-we-read.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Failed } from '../parts/use-acts.tsx'
import { NotedLine, useNoting } from '../parts/use-noting.tsx'
import { BesideButton } from './beside-button.tsx'
import { NoPersona } from './no-persona.tsx'
import { type Opened, openPerson, openWith } from './open-person.ts'
import { OwnProfile } from './own-profile.tsx'
import { PersonDesk } from './person-desk.tsx'
import { toExport } from './to-export.ts'
import { useThere } from './use-there.ts'

interface PersonViewProps {
  readonly reading: Reading
  /** What is stored about them, where it is asked for already. */
  readonly stored?: Promise<StoredAbout>
  /** Reads the page once more; absent where that is offered elsewhere. */
  readonly onReadAgain?: () => void
  /** Whether there is room for all criteria, hooks and findings at once. */
  readonly isRoomy?: boolean
  /** Stands below the name. */
  readonly children?: ComponentChildren
}

/** One person: who, how they match, and the message. */
export function PersonView({ reading, stored, onReadAgain, isRoomy = false, children }: PersonViewProps) {
  const { popup } = useShows()
  const { opened, round, open } = useOpened(reading, stored)
  const noting = useNoting(async () => {
    await giveSign('written')
    await open()
  })
  const known = opened && findKnown(opened)
  const there = useThere(opened)
  const correctValue = (field: Field, value: unknown) =>
    noting.note(() => correct({ person: reading.person, field, value, at: clock() }))
  const read = useWhatWeRead({ known, now: clock(), zone: browserZone(), onCorrect: correctValue })
  const isInMatch = opened?.kind === 'person' && !isRoomy
  return (
    <>
      <PersonHeader
        profile={known?.profile ?? reading.profile}
        there={there}
        isRoomy={isRoomy}
        end={known && read.button}
      >
        {known && !isRoomy && !isInMatch && read.button}
        {onReadAgain && (
          <button type="button" class="link faint" onClick={onReadAgain}>
            {popup.person.readAgain}
          </button>
        )}
      </PersonHeader>
      {children}
      {read.part}
      <Failed failed={noting.failed} />
      <NotedLine noting={noting} />
      {opened?.kind === 'own' && <OwnProfile known={opened.known} me={opened.at.me} />}
      {opened?.kind === 'no-persona' && <NoPersona />}
      {opened?.kind === 'person' && (
        <PersonDesk
          key={round}
          desk={opened.desk}
          open={there ? openWith(opened.desk.at.value, opened.zone, there) : opened.open}
          zone={opened.zone}
          isRoomy={isRoomy}
          whatWeRead={isInMatch && read.button}
          beside={onReadAgain && <BesideButton person={reading.person} takenAt={reading.takenAt} />}
          onHappened={(touchpoint: Touchpoint) => noting.note(() => record(touchpoint))}
        />
      )}
      {opened?.kind === 'trouble' && <TroubleNotice trouble={opened.trouble} onExport={toExport} />}
    </>
  )
}

/** What is on hand about the person; `round` counts how often it was laid out. */
function useOpened(reading: Reading, stored?: Promise<StoredAbout>) {
  const [{ opened, round }, setShown] = useState<{ readonly opened?: Opened; readonly round: number }>({
    round: 0,
  })
  const open = async (asked?: Promise<StoredAbout>) => {
    const now = await openPerson(reading, asked)
    setShown((before) => ({ opened: now, round: before.round + 1 }))
  }
  useLayoutEffect(() => void open(stored), [])
  return { opened, round, open }
}

function findKnown(opened: Opened): Known | undefined {
  if (opened.kind === 'trouble') return undefined
  return opened.kind === 'person' ? opened.desk.known.value : opened.known
}
