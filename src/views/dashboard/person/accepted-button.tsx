import { accepted } from '../../../follow-up/acts.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface AcceptedButtonProps {
  readonly person: PersonKey
  readonly touchpoints: readonly Touchpoint[]
}

/** Says that the invitation was accepted: the fuller message is ready then. */
export function AcceptedButton({ person, touchpoints }: AcceptedButtonProps) {
  const { texts } = useSurroundings()
  const { act, failed } = useOneAct()
  const accept = () => {
    const touchpoint = accepted(person, { touchpoints, now: clock() })
    act((refused) => record(touchpoint).orElse(refused))
  }
  return (
    <>
      <button type="button" onClick={accept}>
        {texts.today.accepted}
      </button>
      <Failed failed={failed} />
    </>
  )
}
