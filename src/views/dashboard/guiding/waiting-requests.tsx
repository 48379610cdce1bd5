import { openPromises } from '../../../follow-up/open-promises.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { useSurroundings } from '../surroundings.tsx'

interface WaitingRequestsProps {
  readonly people: readonly GuidedPerson[]
  readonly onAnswer: (person: PersonKey) => void
}

/** Whoever asked and waits for an answer. */
export function WaitingRequests({ people, onAnswer }: WaitingRequestsProps) {
  const { texts, now } = useSurroundings()
  const labels = texts.guiding.request
  const waiting = people.filter(({ touchpoints }) =>
    openPromises(touchpoints, { hasDraft: false, now }).some(({ promise }) => promise === 'request'),
  )
  if (waiting.length === 0) return null
  return (
    <ul class="card rows below" aria-label={labels.waiting}>
      {waiting.map(({ contact }) => (
        <li key={personId(contact.person)}>
          <div>
            <b>
              <bdi>{contact.name}</bdi>
            </b>
            <p class="faint">{labels.waiting}</p>
          </div>
          <button type="button" onClick={() => onAnswer(contact.person)}>
            {labels.answer}
          </button>
        </li>
      ))}
    </ul>
  )
}
