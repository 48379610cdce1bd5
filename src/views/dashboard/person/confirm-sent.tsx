import type { Touchpoint } from '../../../model/touchpoint.ts'
import { refreshBadge } from '../../../platform/badge.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface ConfirmSentProps {
  readonly touchpoints: readonly Touchpoint[]
}

/** “Did you send it?” about the text that was copied last. Yes means at the time of copying. */
export function ConfirmSent({ touchpoints }: ConfirmSentProps) {
  const { texts } = useSurroundings()
  const { act, failed } = useOneAct()
  const copied = touchpoints.findLast((touchpoint) => touchpoint.kind === 'copied')
  if (copied?.kind !== 'copied') return null
  const sent = () => {
    const id = `touchpoint-${clock()}-sent`
    act(async (refused) => {
      const kept = await record({ ...copied, kind: 'sent', id }).orElse(refused)
      await refreshBadge()
      return kept
    })
  }
  return (
    <span class="row">
      <button type="button" class="primary" onClick={sent}>
        {texts.today.yes}
      </button>
      {copied.draft && (
        <a class="button" href={addressOf({ page: 'draft', id: copied.draft })}>
          {texts.today.notYet}
        </a>
      )}
      <Failed failed={failed} />
    </span>
  )
}
