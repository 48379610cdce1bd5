import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { undoLast } from '../../../store/touchpoints.ts'
import { dayText, momentText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AddTouchpoint } from './add-touchpoint.tsx'

interface HistoryProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** What happened, newest first; something can be added, and the last can be undone. */
export function History({ contact, touchpoints }: HistoryProps) {
  const { texts, shows } = useSurroundings()
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState<string>()
  const words = texts.people
  const undo = async () => {
    const undone = await undoLast(contact.person)
    setSaid(undone.ok ? words.undone : shows.names.storeProblem[undone.problem])
  }
  return (
    <section>
      <h2>{words.happened}</h2>
      {touchpoints.length === 0 ? (
        <p class="soft">{words.nothingHappened}</p>
      ) : (
        <ul class="timeline card">
          {[...touchpoints].reverse().map((touchpoint) => (
            <Entry key={touchpoint.id} touchpoint={touchpoint} />
          ))}
        </ul>
      )}
      <div class="row below">
        <button type="button" onClick={() => setAdding(true)}>
          {words.add}
        </button>
        {touchpoints.length > 0 && (
          <button type="button" class="quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
        <span role="status" class="faint">
          {said}
        </span>
      </div>
      {adding && <AddTouchpoint contact={contact} onDone={() => setAdding(false)} />}
    </section>
  )
}

function Entry({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const { shows, texts, now, zone } = useSurroundings()
  const name = shows.names.touchpoint[touchpoint.kind]
  return (
    <li>
      <span class="faint">{dayText(touchpoint.at, now, zone, shows.code)}</span>
      <div>
        {name}
        {'channel' in touchpoint && touchpoint.channel && (
          <span class="soft"> · {shows.names.channel[touchpoint.channel]}</span>
        )}
        {touchpoint.kind === 'scheduled' && (
          <span class="soft"> · {momentText(touchpoint.when, now, zone, shows.code)}</span>
        )}
        {touchpoint.kind === 'closed' && (
          <span class="soft"> · {shows.names.closedBecause[touchpoint.why]}</span>
        )}
        {wordsOf(touchpoint) && <q dir="auto">{wordsOf(touchpoint)}</q>}
        {'text' in touchpoint && touchpoint.text && (
          <details>
            <summary class="faint">{fill(texts.people.showText)}</summary>
            <p class="letter" dir="auto">
              {touchpoint.text}
            </p>
          </details>
        )}
      </div>
    </li>
  )
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
      return touchpoint.by
    default:
      return undefined
  }
}
