import { agendaParts } from '../../../call/agenda-parts.ts'
import { fill, plural } from '../../../languages/fill.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { useSurroundings } from '../surroundings.tsx'

const parts = ['thanks', 'questions', 'takeaways', 'closing'] as const

/** How the minutes are shared out; from the second talk on it begins with what came of their advice. */
export function AgendaList({ touchpoints, meeting: { set } }: AtMeeting) {
  const { texts, shows } = useSurroundings()
  const labels = texts.calls.prepare
  const minutes = agendaParts(set.minutes)
  const advised = touchpoints.findLast((one) => one.kind === 'advised')
  return (
    <section>
      <h2>{labels.agenda}</h2>
      <ul class="timeline card">
        {advised?.kind === 'advised' && (
          <li>
            <span class="faint">✦</span>
            <div>{fill(labels.reported, { advice: advised.advice })}</div>
          </li>
        )}
        {parts.map((part) => (
          <li key={part}>
            <span class="faint">{plural(shows.code, labels.minutes, minutes[part])}</span>
            <div>{labels.parts[part]}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
