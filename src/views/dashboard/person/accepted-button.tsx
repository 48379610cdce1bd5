import type { PersonKey } from '../../../model/person-key.ts'
import { refreshBadge } from '../../../platform/badge.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** Says that the invitation was accepted: the fuller message is ready then. */
export function AcceptedButton({ person }: { readonly person: PersonKey }) {
  const { texts } = useSurroundings()
  const { act, failed } = useOneAct()
  const accept = () => {
    const at = clock()
    act(async (refused) => {
      const touchpoint = { kind: 'accepted', id: `touchpoint-${at}-accepted`, person, at } as const
      const kept = await record(touchpoint).orElse(refused)
      await refreshBadge()
      return kept
    })
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
