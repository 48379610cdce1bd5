import { takeBack } from '../../store/take-back.ts'
import { sayUndone, undoOffer } from '../parts/undo-offer.ts'
import { Failed, useOneAct } from '../parts/use-acts.tsx'
import { useSurroundings } from './surroundings.tsx'

/** Says what was done last, with the way back, until something else is done or the page changes. */
export function UndoLine() {
  const { texts, shows } = useSurroundings()
  const labels = texts.undo
  const { act, failed } = useOneAct()
  const state = undoOffer.value
  const offer = state?.kind === 'offered' ? state : undefined
  // Words of another language than the page speaks by now are not shown.
  const said = offer?.language === shows.code ? offer.said : undefined
  const takeOfferBack = () =>
    offer &&
    act(async (refused) => {
      if (!(await takeBack(offer.undo).orElse(refused))) return
      offer.onUndone?.()
      sayUndone()
    })
  return (
    <div class={state || failed ? 'undo-line row' : 'hidden'}>
      <span role="status">
        {offer ? (said ?? labels.done) : state?.kind === 'undone' ? labels.undone : ''}
      </span>
      {offer && (
        <button type="button" class="quiet" onClick={takeOfferBack}>
          {labels.undo}
        </button>
      )}
      {!state && <Failed failed={failed} />}
    </div>
  )
}
