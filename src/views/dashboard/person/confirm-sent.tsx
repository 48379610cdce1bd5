import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface ConfirmSentProps {
  readonly touchpoints: readonly Touchpoint[]
}

/** “Did you send it?” about the text that was copied last. Yes means at the time of copying. */
export function ConfirmSent({ touchpoints }: ConfirmSentProps) {
  const { texts } = useSurroundings()
  const copied = touchpoints.findLast((touchpoint) => touchpoint.kind === 'copied')
  if (copied?.kind !== 'copied') return null
  const sent = async () => {
    await record({ ...copied, kind: 'sent', id: `touchpoint-${clock()}-sent` }, {})
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
    </span>
  )
}
