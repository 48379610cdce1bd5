import { useState } from 'preact/hooks'
import { openDashboard } from '../../platform/pages.ts'
import { handOnRequest } from '../../platform/request-on-page.ts'
import { useShows } from '../parts/interface.tsx'
import { askForRequest, type RequestFound } from './ask-for-request.ts'

/** Somebody asked the user for guidance, and it stands on this page: read on a click of its own, and answered in the dashboard. */
export function RequestHere() {
  const labels = useShows().popup.request
  const [unsure, setUnsure] = useState<Exclude<RequestFound, { readonly kind: 'request' }>>()
  const read = async () => {
    const found = await askForRequest()
    if (found.kind === 'unsure') return setUnsure(found)
    await handOnRequest(found.request)
    return openDashboard('#/guiding')
  }
  return (
    <section class="card stack tight">
      <b>{labels.title}</b>
      <p class="soft" role="status">
        {unsure ? labels.unsure[unsure.why] : labels.advice}
      </p>
      <p class="row">
        <button type="button" onClick={read}>
          {labels.read}
        </button>
        {unsure && (
          <button type="button" class="link" onClick={() => openDashboard('#/guiding')}>
            {labels.paste}
          </button>
        )}
      </p>
    </section>
  )
}
