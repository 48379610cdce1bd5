import { accepted } from '../../../follow-up/acts.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { useSurroundings } from '../surroundings.tsx'

interface AcceptedButtonProps {
  readonly person: PersonKey
  readonly touchpoints: readonly Touchpoint[]
}

/** Says that the invitation was accepted: the fuller message is ready then. */
export function AcceptedButton({ person, touchpoints }: AcceptedButtonProps) {
  const { texts } = useSurroundings()
  const accept = async () => {
    await record(accepted(person, { touchpoints, now: clock() }))
  }
  return (
    <button type="button" onClick={accept}>
      {texts.today.accepted}
    </button>
  )
}
