import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { happenedAt } from '../../../calendar/plausible.ts'
import { fill, plural } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { undoLast, undoOne } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { atStart, dayText, momentText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AddTouchpoint } from './add-touchpoint.tsx'
import { yearsIn } from './form-dates.ts'

interface HistoryProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** What happened, newest first. Something can be added, each entry corrected or removed, and the last act undone. */
export function History({ contact, touchpoints }: HistoryProps) {
  const { texts } = useSurroundings()
  const [editing, setEditing] = useState<Touchpoint | 'new'>()
  const { act, failed } = useOneAct()
  const words = texts.people
  const remove = (touchpoint: Touchpoint) => {
    const now = clock()
    act((refused) => undoOne(touchpoint, now).orElse(refused), { said: words.removed })
  }
  const undo = () => act((refused) => undoLast(contact.person).orElse(refused), { said: words.undone })
  return (
    <section>
      <h2>{words.happened}</h2>
      {touchpoints.length === 0 ? (
        <p class="soft">{words.nothingHappened}</p>
      ) : (
        <Timeline
          touchpoints={touchpoints}
          entry={(touchpoint) => (
            <Entry
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
          {words.add}
        </button>
        {touchpoints.length > 0 && (
          <button type="button" class="quiet" onClick={undo}>
            {words.undo}
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

interface EntryProps {
  readonly touchpoint: Touchpoint
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

function Entry({ touchpoint, onCorrect, onRemove }: EntryProps) {
  const { shows, texts, now, zone } = useSurroundings()
  const words = texts.people
  const name = shows.names.touchpoint[touchpoint.kind]
  const day = dayText(touchpoint.at, now, zone, shows.code)
  const about = { what: name, day }
  return (
    <li>
      <span class="faint">{atStart(day, shows.code)}</span>
      <div>
        {name}
        {'channel' in touchpoint && touchpoint.channel && (
          <span class="soft"> · {shows.names.channel[touchpoint.channel]}</span>
        )}
        {(touchpoint.kind === 'scheduled' || touchpoint.kind === 'moved') && (
          <span class="soft"> · {momentText(touchpoint.when, now, zone, shows.code)}</span>
        )}
        {touchpoint.kind === 'cancelled' && (
          <span class="soft"> · {shows.names.calledOffBy[touchpoint.whose]}</span>
        )}
        {touchpoint.kind === 'rhythm' && (
          <span class="soft"> · {plural(shows.code, texts.today.months, touchpoint.months)}</span>
        )}
        {touchpoint.kind === 'closed' && (
          <span class="soft"> · {shows.names.closedBecause[touchpoint.why]}</span>
        )}
        {wordsOf(touchpoint) && (
          <q class="block" dir="auto">
            {wordsOf(touchpoint)}
          </q>
        )}
        {'text' in touchpoint && touchpoint.text && (
          <details>
            <summary class="faint">{words.showText}</summary>
            <p class="letter" dir="auto">
              {touchpoint.text}
            </p>
          </details>
        )}
        <Doubt at={touchpoint.at} />
      </div>
      <div class="row close acts">
        <button
          type="button"
          class="link faint"
          aria-label={fill(words.correctThis, about)}
          onClick={onCorrect}
        >
          {words.correct}
        </button>
        <button
          type="button"
          class="link faint"
          aria-label={fill(words.removeThis, about)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  )
}

/** Says of a date that it cannot be right: nothing is counted from it. */
function Doubt({ at }: { readonly at: string }) {
  const { texts, now } = useSurroundings()
  const problem = happenedAt(at, now)
  if (problem === 'ok') return null
  return <p class="faint">{fill(texts.people.dateProblem[problem], yearsIn(at))}</p>
}

/** The short words that were kept with a touchpoint. */
const wordsOf = (touchpoint: Touchpoint): string | undefined => {
  switch (touchpoint.kind) {
    case 'replied':
      return touchpoint.words
    case 'met':
      return touchpoint.takeaway
    case 'advised':
      return touchpoint.advice
    case 'acted':
      return touchpoint.what
    case 'engaged':
      return touchpoint.note
    case 'introduced':
      return [touchpoint.by, touchpoint.to].filter((one) => one !== undefined).join(' → ') || undefined
    case 'promised':
      return touchpoint.what
    default:
      return undefined
  }
}
