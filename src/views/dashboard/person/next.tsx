import type { Contact } from '../../../model/contact.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { nextStep } from '../../../pipeline.ts'
import { useSurroundings } from '../surroundings.tsx'
import { dueText } from './due-text.ts'
import { StepAction } from './step-action.tsx'

interface NextProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly drafts: readonly Draft[]
}

/** The next step with this person, and what can be done about it now. */
export function Next({ contact, touchpoints, drafts }: NextProps) {
  const { texts, shows, settings, zone, now } = useSurroundings()
  const next = nextStep(contact.person, touchpoints, {
    hasDraft: drafts.length > 0,
    now,
    settings,
    myZone: zone,
    ...(contact.zone && { zone: contact.zone }),
  })
  const due = dueText(next, { now, zone, language: shows.code, words: texts.today })
  return (
    <section class="notice row between" aria-label={texts.people.next}>
      <div>
        <b>
          {next.kind === 'none'
            ? texts.people.nothingNext
            : `${shows.names.nextStep[next.kind]}${due ? `, ${due}` : ''}`}
        </b>
        <p class="soft">{texts.today.hints[next.kind]}</p>
      </div>
      <StepAction next={next} touchpoints={touchpoints} />
    </section>
  )
}
