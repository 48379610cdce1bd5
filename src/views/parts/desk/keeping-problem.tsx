import { useShows } from '../interface.tsx'
import type { Keeping } from './keeping.ts'

/** Why the message could not be stored, and what to do: the text stays in the editor meanwhile. */
export function KeepingProblem({ keeping }: { readonly keeping: Keeping }) {
  const shows = useShows()
  const problem = keeping.problem.value
  if (problem === null) return null
  const { elsewhere } = shows.popup
  if (problem !== 'changed-elsewhere')
    return (
      <div class="finding stop" role="alert">
        <span>{shows.names.storeProblem[problem]}</span>
        <button type="button" class="quiet" onClick={keeping.keep}>
          {shows.popup.problem.again}
        </button>
      </div>
    )
  return (
    <div class="notice stack tight" role="alert">
      <b>{elsewhere.title}</b>
      <p class="soft">{elsewhere.advice}</p>
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
