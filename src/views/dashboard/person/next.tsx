import type { Contact } from '../../../model/contact.ts'
import type { NextStep } from '../../../model/next-step.ts'
import { dueText } from '../promise/due-text.ts'
import { LaterButton } from '../promise/later-button.tsx'
import { PromiseAction } from '../promise/promise-action.tsx'
import { reasonText } from '../promise/reason-text.ts'
import { useSurroundings } from '../surroundings.tsx'

interface NextProps {
  readonly contact: Contact
  /** Everything that is open, nearest first. */
  readonly steps: readonly NextStep[]
}

/** Everything that is open with this person, nearest first, each with why and what can be done about it now. */
export function Next({ contact, steps }: NextProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.today
  return (
    <section class="notice stack" aria-label={texts.people.next}>
      {steps.length === 0 && <b>{texts.people.nothingNext}</b>}
      {steps.map((next, place) => {
        const due = dueText(next, { now, zone, language: shows.code, labels })
        return (
          <div key={`${next.kind} ${next.of}`} class="row between">
            <div class="grow">
              <b>{`${shows.names.nextStep[next.kind]}${due ? `, ${due}` : ''}`}</b>
              <p class="soft">{reasonText(next, { now, zone, shows, labels })}</p>
            </div>
            <span class="row close">
              <PromiseAction next={next} isMain={place === 0} />
              <LaterButton next={next} name={`${contact.name}, ${shows.names.nextStep[next.kind]}`} />
            </span>
          </div>
        )
      })}
    </section>
  )
}
