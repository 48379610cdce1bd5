import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { choosePersona } from '../../desk/desk-changes.ts'
import type { Desk } from '../../desk/desk-state.ts'
import { keepChange } from '../../desk/keep-change.ts'
import type { Change, Known } from '../../model/known.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Persona } from '../../model/persona.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { kindForStep, nearest } from '../../pipeline.ts'
import { clock } from '../../platform/clock.ts'
import { openDashboard } from '../../platform/pages.ts'
import { changeSettings } from '../../store/settings.ts'
import { DeskView } from '../parts/desk/desk-view.tsx'
import { useKeeping } from '../parts/desk/use-keeping.ts'
import { useShows } from '../parts/interface.tsx'
import { Changes } from '../parts/person/changes.tsx'
import { MatchCard } from '../parts/person/match-card.tsx'
import { Failed, useOneAct } from '../parts/use-acts.tsx'
import { FirstClick } from './first-click.tsx'
import { KnownPerson } from './known-person.tsx'

interface PersonDeskProps {
  readonly desk: Desk
  /** Everything that is open, nearest first. */
  readonly open: readonly NextStep[]
  readonly zone: string
  readonly isRoomy: boolean
  /** The button that shows what was read, where it does not stand elsewhere. */
  readonly whatWeRead: ComponentChildren
  /** The button that goes on beside the page; absent there. */
  readonly beside?: ComponentChildren
  /** Notes what happened, which changes what is next. */
  readonly onHappened: (touchpoint: Touchpoint) => void
}

/** The match, what is next with somebody already known, and the desk where a message is due. */
export function PersonDesk(props: PersonDeskProps) {
  const { desk, open, zone, isRoomy, whatWeRead, beside, onHappened } = props
  const { popup } = useShows()
  const { match } = desk.judged.value
  const [writing, setWriting] = useState(
    kindForStep[nearest(desk.at.value.person, open, clock()).kind] !== undefined &&
      match.ruledOutBy.length === 0,
  )
  // Somebody who was new when this opened stays so while the first message is written.
  const [isKnown] = useState(desk.at.value.touchpoints.length > 0)
  const keeping = useKeeping(desk)
  const { act, failed } = useOneAct()
  const switchTo = (persona: Persona) =>
    act(async (refused) => {
      if (await changeSettings({ activePersona: persona.id }).orElse(refused))
        await keepChange(keeping, choosePersona(desk, persona))
    })
  return (
    <>
      {isKnown && (
        <KnownPerson
          desk={desk}
          open={open}
          zone={zone}
          onNotYet={() => setWriting(true)}
          onHappened={onHappened}
        />
      )}
      <FirstClick known={desk.known.value} match={match} persona={desk.persona.value} />
      <MatchCard
        match={match}
        persona={desk.persona.value}
        personas={desk.at.value.personas}
        best={desk.best.value}
        onPersona={switchTo}
        isOpen={isRoomy && !isKnown}
        isBrief={isKnown}
        news={
          isKnown && <Changes known={{ changes: lastChange(desk.known.value) }} now={clock()} zone={zone} />
        }
      >
        {whatWeRead}
      </MatchCard>
      <Failed failed={failed} />
      {writing ? (
        <DeskView
          desk={desk}
          keeping={keeping}
          zone={zone}
          isRoomy={isRoomy}
          links={beside}
          onFullPage={(draft) => openDashboard(`#/draft/${encodeURIComponent(draft)}`)}
        />
      ) : (
        <p class="row between foot">
          <button type="button" class="quiet" onClick={() => setWriting(true)}>
            {popup.desk.writeAnyway}
          </button>
          {beside}
        </p>
      )}
    </>
  )
}

/** The newest that took the place of something else; what only was not there before may just not have been loaded. */
const lastChange = ({ changes }: Known): readonly Change[] => changes.filter(({ before }) => before).slice(-1)
