import { useEffect, useState } from 'preact/hooks'
import type { Known } from '../../model/known.ts'
import type { Field, Reading } from '../../model/reading.ts'
import { browserZone, clock } from '../../platform/clock.ts'
import { correct } from '../../store/readings.ts'
import { useShows } from '../parts/interface.tsx'
import { PersonHeader } from '../parts/person/person-header.tsx'
import { WhatWeRead } from '../parts/person/what-we-read.tsx'
import { NoPersona } from './no-persona.tsx'
import { type Opened, openPerson } from './open-person.ts'
import { OwnProfile } from './own-profile.tsx'
import { PersonDesk } from './person-desk.tsx'

interface PersonViewProps {
  readonly reading: Reading
  readonly onReadAgain: () => void
}

/** One person: who, how they match, and the message. */
export function PersonView({ reading, onReadAgain }: PersonViewProps) {
  const { popup, names } = useShows()
  const [opened, setOpened] = useState<Opened>()
  const [panel, setPanel] = useState(false)
  const open = async () => setOpened(await openPerson(reading))
  useEffect(() => void open(), [])
  const known = opened && knownIn(opened)
  const correctValue = async (field: Field, value: unknown) => {
    await correct({ person: reading.person, field, value, at: clock() })
    await open()
  }
  return (
    <>
      <PersonHeader profile={known?.profile ?? reading.profile}>
        <button type="button" class="link" aria-expanded={panel} onClick={() => setPanel(!panel)}>
          {popup.person.read}
        </button>
        <span aria-hidden="true">·</span>
        <button type="button" class="link" onClick={onReadAgain}>
          {popup.person.readAgain}
        </button>
      </PersonHeader>
      {panel && known && (
        <WhatWeRead known={known} now={clock()} zone={browserZone()} onCorrect={correctValue} />
      )}
      {opened?.kind === 'own' && <OwnProfile known={opened.known} me={opened.at.me} />}
      {opened?.kind === 'no-persona' && <NoPersona />}
      {opened?.kind === 'person' && (
        <PersonDesk
          key={`${opened.desk.draft.peek().id} ${opened.desk.at.peek().corrections.length}`}
          desk={opened.desk}
          next={opened.next}
          zone={opened.zone}
          onHappened={open}
        />
      )}
      {opened?.kind === 'problem' && (
        <div class="finding stop" role="alert">
          <span>{names.storeProblem[opened.problem]}</span>
          <button type="button" class="quiet" onClick={open}>
            {popup.problem.again}
          </button>
        </div>
      )}
    </>
  )
}

function knownIn(opened: Opened): Known | undefined {
  if (opened.kind === 'problem') return undefined
  return opened.kind === 'person' ? opened.desk.known.value : opened.known
}
