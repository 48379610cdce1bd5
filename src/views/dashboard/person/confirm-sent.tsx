import { sentAt } from '../../../follow-up/acts.ts'
import { openCopy } from '../../../follow-up/open-copy.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface ConfirmSentProps {
  readonly touchpoints: readonly Touchpoint[]
}

/** “Did you send it?” about the text that was copied last. Yes means at the time of copying. */
export function ConfirmSent({ touchpoints }: ConfirmSentProps) {
  const { texts, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const copied = openCopy(touchpoints, now)
  if (!copied) return null
  const sent = () => act((refused) => record(sentAt(copied, copied.at)).orElse(refused))
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
