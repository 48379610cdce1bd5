import { useEffect, useState } from 'preact/hooks'
import { type ObservationFault, observationFaults } from '../../../guiding/observation.ts'
import { fill } from '../../../languages/fill.ts'
import { loadGuiding } from '../../../languages/guiding.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Observation, SessionNotes } from '../../../model/giving.ts'
import { otherwise } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import { languageByLetters } from '../../../text/scripts.ts'
import { TextField } from '../../parts/text-field.tsx'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface FeedbackFieldsProps {
  readonly notes: SessionNotes
  readonly onChange: (notes: SessionNotes) => void
  readonly contact: Contact
}

/** Feedback in its four parts, with what it lacks; kept as notes, or written to them. */
export function FeedbackFields({ notes, onChange, contact }: FeedbackFieldsProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.session
  const { feedback } = notes
  const field = (name: keyof Observation, label: string) => (
    <TextField
      label={label}
      lines={2}
      value={feedback[name]}
      limit={OWN.answer}
      onValue={(text) => onChange({ ...notes, feedback: { ...feedback, [name]: text } })}
    />
  )
  const name = contact.nameIn[shows.code] ?? contact.name
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{labels.feedback}</h2>
      <div class="card stack">
        <p class="soft">{labels.feedbackLead}</p>
        <div class="pair">
          {field('situation', labels.situationField)}
          {field('behaviour', labels.behaviourField)}
          {field('impact', labels.impactField)}
          {field('next', labels.nextField)}
        </div>
        <Faults feedback={feedback} />
        <p>
          <a class="button" href={addressOf({ page: 'write', who: whoOf(contact.person), kind: 'feedback' })}>
            {fill(labels.writeTo, { name })}
          </a>
        </p>
      </div>
    </section>
  )
}

function Faults({ feedback }: { readonly feedback: Observation }) {
  const { texts } = useSurroundings()
  return (
    <div role="status" class="stack tight">
      {useFaults(feedback).map(({ fault, quote }) => (
        <p key={`${fault} ${quote}`} class="finding">
          <span>{fill(texts.guiding.fault[fault], { words: quote })}</span>
        </p>
      ))}
    </div>
  )
}

/** What the four parts lack, found anew as they change. */
function useFaults(feedback: Observation): readonly ObservationFault[] {
  const [faults, setFaults] = useState<readonly ObservationFault[]>([])
  useEffect(() => {
    let wanted = true
    const code = languageByLetters(Object.values(feedback).join(' ')) ?? otherwise
    void loadGuiding(code).then((language) => {
      if (wanted) setFaults(observationFaults(feedback, language.feedback))
    })
    return () => {
      wanted = false
    }
  }, [feedback])
  return faults
}
