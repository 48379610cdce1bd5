import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'

/** No persona yet: three answers lead to a match, or the sample shows how it goes. */
export function NoPersona() {
  const words = useShows().popup.noPersona
  return (
    <section class="notice stack tight">
      <b>{words.title}</b>
      <p class="soft">{words.advice}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => openDashboard('#/welcome')}>
          {words.begin}
        </button>
        <button type="button" class="quiet" onClick={() => openDashboard('#/sample')}>
          {words.sample}
        </button>
      </div>
    </section>
  )
}
