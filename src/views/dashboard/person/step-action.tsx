import type { NextStep } from '../../../model/next-step.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { kindForStep } from '../../../pipeline.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AcceptedButton } from './accepted-button.tsx'
import { ConfirmSent } from './confirm-sent.tsx'

interface StepActionProps {
  readonly next: NextStep
  readonly touchpoints: readonly Touchpoint[]
  /** What stands where there is nothing to write or to confirm. */
  readonly otherwise?: string
}

/** What can be done about a next step at once. */
export function StepAction({ next, touchpoints, otherwise }: StepActionProps) {
  const { texts } = useSurroundings()
  const kind = kindForStep[next.kind]
  if (next.kind === 'confirm-sent') return <ConfirmSent touchpoints={touchpoints} />
  if (next.kind === 'await-acceptance' || next.kind === 'other-way')
    return <AcceptedButton person={next.person} touchpoints={touchpoints} />
  if (kind)
    return (
      <a
        class={next.owed ? 'button primary' : 'button'}
        href={addressOf({ page: 'write', who: whoOf(next.person), kind })}
      >
        {texts.today.write}
      </a>
    )
  return otherwise ? (
    <a class="button" href={addressOf({ page: 'person', who: whoOf(next.person) })}>
      {otherwise}
    </a>
  ) : null
}
