import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { plural } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { undoLast, undoOne } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { AddTouchpoint } from './add-touchpoint.tsx'
import { TimelineEntry } from './timeline-entry.tsx'

interface HistoryProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** What happened, newest first. Something can be added, each entry corrected or removed, and the last act undone. */
export function History({ contact, touchpoints }: HistoryProps) {
  const { texts } = useSurroundings()
  const [editing, setEditing] = useState<Touchpoint | 'new'>()
  const { act, failed } = useOneAct()
  const labels = texts.people
  const remove = (touchpoint: Touchpoint) => {
    const now = clock()
    act((refused) => undoOne(touchpoint, now).orElse(refused), { said: labels.removed })
  }
  const undo = () => act((refused) => undoLast(contact.person).orElse(refused), { said: labels.undone })
  return (
    <section>
      <h2>{labels.happened}</h2>
      {touchpoints.length === 0 ? (
        <p class="soft">{labels.nothingHappened}</p>
      ) : (
        <Timeline
          touchpoints={touchpoints}
          entry={(touchpoint) => (
            <TimelineEntry
              key={touchpoint.id}
              touchpoint={touchpoint}
              onCorrect={() => setEditing(touchpoint)}
              onRemove={() => remove(touchpoint)}
            />
          )}
        />
      )}
      <div class="row below">
        <button type="button" onClick={() => setEditing('new')}>
          {labels.add}
        </button>
        {touchpoints.length > 0 && (
          <button type="button" class="quiet" onClick={undo}>
            {labels.undo}
          </button>
        )}
      </div>
      <Failed failed={failed} />
      {editing && (
        <AddTouchpoint
          contact={contact}
          touchpoints={touchpoints}
          original={editing === 'new' ? undefined : editing}
          onDone={() => setEditing(undefined)}
        />
      )}
    </section>
  )
}

interface TimelineProps {
  readonly touchpoints: readonly Touchpoint[]
  readonly entry: (touchpoint: Touchpoint) => ComponentChildren
}

/** So many entries stand in the open, and so many more at each press. */
const SHOWN = 12
const MORE = 60

/** The latest entries; earlier ones are drawn when they are asked for, some at a time. */
function Timeline({ touchpoints, entry }: TimelineProps) {
  const { texts, shows } = useSurroundings()
  const [shown, setShown] = useState(SHOWN)
  const left = touchpoints.length - shown
  return (
    <>
      <ul class="timeline card">{touchpoints.slice(-shown).reverse().map(entry)}</ul>
      {left > 0 && (
        <p>
          <button type="button" class="link" onClick={() => setShown(shown + MORE)}>
            {plural(shows.code, texts.people.earlierOnes, left)}
          </button>
        </p>
      )}
    </>
  )
}
