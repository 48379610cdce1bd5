import { happenedAt } from '../../../calendar/plausible.ts'
import { fill, plural } from '../../../languages/fill.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { atStart, dayText, momentText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'
import { yearsIn } from './form-dates.ts'

interface TimelineEntryProps {
  readonly touchpoint: Touchpoint
  readonly onCorrect: () => void
  readonly onRemove: () => void
}

/** One thing that happened, in words, with what can be done about it. */
export function TimelineEntry({ touchpoint, onCorrect, onRemove }: TimelineEntryProps) {
  const { shows, texts, now, zone } = useSurroundings()
  const labels = texts.people
  const name = shows.names.touchpoint[touchpoint.kind]
  const day = dayText(touchpoint.at, now, zone, shows.code)
  const about = { what: name, day }
  return (
    <li>
      <span class="faint">{atStart(day, shows.code)}</span>
      <div>
        {name}
        <Beside touchpoint={touchpoint} />
        {wordsOf(touchpoint) && (
          <q class="block" dir="auto">
            {wordsOf(touchpoint)}
          </q>
        )}
        {'text' in touchpoint && touchpoint.text && (
          <details>
            <summary class="faint">{labels.showText}</summary>
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
          aria-label={fill(labels.correctThis, about)}
          onClick={onCorrect}
        >
          {labels.correct}
        </button>
        <button
          type="button"
          class="link faint"
          aria-label={fill(labels.removeThis, about)}
          onClick={onRemove}
        >
          {labels.remove}
        </button>
      </div>
    </li>
  )
}

/** What is said of it in a word: how, when, by whom, why. */
function Beside({ touchpoint }: Pick<TimelineEntryProps, 'touchpoint'>) {
  const { shows, texts, now, zone } = useSurroundings()
  return (
    <>
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
    </>
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
