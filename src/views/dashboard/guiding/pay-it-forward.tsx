import { parse } from 'valibot'
import { hasGoodEnd } from '../../../desk/good-ends.ts'
import { Giving } from '../../../model/giving.ts'
import { clock } from '../../../platform/clock.ts'
import { giving, saveGiving } from '../../../store/giving.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** After something of the user's own ended well it is asked once, lightly, whether they want to offer a place; never again. */
export function PayItForward() {
  const { texts, now } = useSurroundings()
  const labels = texts.guiding.forward
  const mine = useLive(async () => (await giving()) ?? parse(Giving, {}))
  const ended = useLive(() => hasGoodEnd(now), [now])
  const { act, failed } = useOneAct()
  if (!mine || mine.commitment || mine.askedAt || !ended) return null
  const answer = (wants: boolean) =>
    act(async (refused) => {
      const kept = await saveGiving({ ...mine, askedAt: clock() }, mine).orElse(refused)
      if (kept && wants) go({ page: 'guiding' })
      return kept
    })
  return (
    <section class="notice row between" aria-label={texts.guiding.title}>
      <p class="grow">{labels.said}</p>
      <span class="row close">
        <button type="button" onClick={() => answer(true)}>
          {labels.yes}
        </button>
        <button type="button" class="quiet" onClick={() => answer(false)}>
          {labels.no}
        </button>
      </span>
      <Failed failed={failed} />
    </section>
  )
}
