import type { PersonKey } from '../../../model/person-key.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Says that the invitation was accepted: the fuller message is ready then. */
export function AcceptedButton({ person }: { readonly person: PersonKey }) {
  const { texts } = useSurroundings()
  const accept = async () => {
    const at = clock()
    await record({ kind: 'accepted', id: `touchpoint-${at}-accepted`, person, at }, {})
  }
  return (
    <button type="button" onClick={accept}>
      {texts.today.accepted}
    </button>
  )
}
