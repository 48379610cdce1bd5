import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { dropEverywhere } from '../../../platform/beside.ts'
import { forgetSession } from '../../../platform/session.ts'
import { dropUnsaved } from '../../../platform/unsaved.ts'
import { forget } from '../../../store/forget.ts'
import { everyKeyOf } from '../../../store/joins.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Deletes a person wholly, after asking once; what the session holds of any of their pages goes too. */
export function ForgetPerson({ contact }: { readonly contact: Contact }) {
  const { texts } = useSurroundings()
  const [asking, setAsking] = useState(false)
  const { act, failed } = useOneAct()
  const labels = texts.people
  const remove = () => {
    const to = { page: 'people' } as const
    act(
      async (refused) => {
        const keys = await everyKeyOf(contact.person)
        const kept = await forget(contact.person).orElse(refused)
        if (!kept) return undefined
        for (const key of keys) {
          await forgetSession(key)
          await dropEverywhere(key)
          dropUnsaved(key)
        }
        go(to)
        return kept
      },
      { said: fill(labels.forgotten, { name: contact.name }), on: addressOf(to) },
    )
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {labels.forget}
      </button>
      {asking && (
        <AskDialog
          title={fill(labels.forgetQuestion, { name: contact.name })}
          yes={labels.forgetYes}
          no={labels.cancel}
          onYes={remove}
          onNo={() => setAsking(false)}
        >
          <p class="soft">{labels.forgetWarning}</p>
          <Failed failed={failed} />
        </AskDialog>
      )}
    </>
  )
}
