import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'

/** No persona yet: three answers lead to a match, or the sample shows how it goes. */
export function NoPersona() {
  const labels = useShows().popup.noPersona
  return (
    <section class="notice stack tight">
      <b>{labels.title}</b>
      <p class="soft">{labels.advice}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => openDashboard('#/welcome')}>
          {labels.begin}
        </button>
        <button type="button" class="quiet" onClick={() => openDashboard('#/sample')}>
          {labels.sample}
        </button>
      </div>
    </section>
  )
}
