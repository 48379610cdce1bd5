import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { forgetSession } from '../../../platform/session.ts'
import { dropUnsaved } from '../../../platform/unsaved.ts'
import { forget } from '../../../store/people.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Deletes a person wholly, after asking once. */
export function ForgetPerson({ contact }: { readonly contact: Contact }) {
  const { texts, shows } = useSurroundings()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const words = texts.people
  const remove = async () => {
    const done = await forget(contact.person)
    if (!done.ok) return setProblem(shows.names.storeProblem[done.problem])
    await forgetSession(contact.person)
    dropUnsaved(contact.person)
    go({ page: 'people' })
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {words.forget}
      </button>
      {asking && (
        <AskDialog
          title={fill(words.forgetQuestion, { name: contact.name })}
          yes={words.forgetYes}
          no={words.cancel}
          onYes={remove}
          onNo={() => setAsking(false)}
        >
          <p class="soft">{words.forgetWarning}</p>
          {problem && <p role="alert">{problem}</p>}
        </AskDialog>
      )}
    </>
  )
}
