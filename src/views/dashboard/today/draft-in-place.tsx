import type { Desk } from '../../../desk/desk-state.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import type { KindId } from '../../../model/draft.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { DeskView } from '../../parts/desk/desk-view.tsx'
import { useKeeping } from '../../parts/desk/use-keeping.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface DraftInPlaceProps {
  readonly person: PersonKey
  readonly kind: KindId
}

/** The message that a step asks for, on the spot; where none can be laid out, the way to the person's page. */
export function DraftInPlace({ person, kind }: DraftInPlaceProps) {
  const { texts } = useSurroundings()
  const desk = useLoaded(() => deskFor(person, kind))
  if (desk === undefined) return null
  if (typeof desk === 'string')
    return (
      <p class="card soft">
        {desk === 'no-persona' ? texts.personas.none : texts.people.noReading}{' '}
        <a href={addressOf({ page: 'person', who: whoOf(person) })}>{texts.today.open}</a>
      </p>
    )
  return <OnDesk desk={desk} />
}

function OnDesk({ desk }: { readonly desk: Desk }) {
  const { zone } = useSurroundings()
  const keeping = useKeeping(desk)
  return <DeskView desk={desk} keeping={keeping} zone={zone} isRoomy />
}
