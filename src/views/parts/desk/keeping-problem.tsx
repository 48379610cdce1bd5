import type { Keeping } from '../../../desk/keeping.ts'
import { useShows } from '../interface.tsx'
import { Failed } from '../use-acts.tsx'

/** Why the message could not be stored, and what to do: the text stays in the editor meanwhile. */
export function KeepingProblem({ keeping }: { readonly keeping: Keeping }) {
  return (
    <>
      {keeping.gone.value ? <PersonGone keeping={keeping} /> : <TwoTexts keeping={keeping} />}
      <Failed failed={keeping.failed.value} />
    </>
  )
}

function PersonGone({ keeping }: { readonly keeping: Keeping }) {
  const { gone } = useShows().popup
  return (
    <div class="notice stack tight" role="alert">
      <b>{gone.title}</b>
      <p class="soft">{gone.advice}</p>
      <div class="row">
        <button type="button" onClick={keeping.keepAgain}>
          {gone.keepAgain}
        </button>
      </div>
    </div>
  )
}

function TwoTexts({ keeping }: { readonly keeping: Keeping }) {
  const { elsewhere } = useShows().popup
  const conflict = keeping.conflict.value
  if (!conflict) return null
  return (
    <div class="notice stack tight" role="alert">
      <b>{elsewhere.title}</b>
      <p class="soft">{conflict.isBeside ? elsewhere.advice : elsewhere.notKept}</p>
      <div class="row">
        <button type="button" onClick={keeping.takeOther}>
          {elsewhere.take}
        </button>
        <button type="button" onClick={keeping.keepMine}>
          {elsewhere.keep}
        </button>
      </div>
    </div>
  )
}
