import { useState } from 'preact/hooks'
import { noteActed } from '../../../follow-up/promise-acts.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { type Advice, adviceOf } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { dayText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

interface AdviceLedgerProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** Advice → what I did → reported, the latest first. */
export function AdviceLedger({ contact, touchpoints }: AdviceLedgerProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const [noting, setNoting] = useState<Advice>()
  const all = adviceOf(touchpoints, { now, zone })
  if (all.length === 0) return null
  const labels = texts.people
  const day = (moment: string) => dayText(moment, now, zone, shows.code)
  return (
    <section>
      <h2>{labels.advice}</h2>
      <ul class="card ledger">
        {all.slice(0, MOST).map((one) => {
          const { advised, acted, reported } = one
          return (
            <li key={advised.id}>
              <div>
                <p class="faint">{fill(labels.advisedOn, { day: day(advised.at) })}</p>
                <q dir="auto">{advised.advice}</q>
              </div>
              <div>
                <p class="faint">{labels.whatIDid}</p>
                {acted.map(({ id, what, at }) => (
                  <p key={id}>
                    <bdi>{what ?? labels.done}</bdi> <span class="faint">{day(at)}</span>
                  </p>
                ))}
                {acted.length === 0 && !reported && <span class="soft">{labels.notYet} </span>}
                {!reported && (
                  <button
                    type="button"
                    class="link"
                    aria-label={`${texts.today.noteIt}: ${advised.advice}`}
                    onClick={() => setNoting(one)}
                  >
                    {texts.today.noteIt}
                  </button>
                )}
              </div>
              <div>
                <p class="faint">{labels.reported}</p>
                {reported ? (
                  day(reported.at)
                ) : one.reportBy ? (
                  <span class="chip due">{fill(texts.today.by, { when: day(one.reportBy) })}</span>
                ) : (
                  <span class="soft">{labels.nothingToTell}</span>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {noting && <NoteActed contact={contact} advice={noting} onDone={() => setNoting(undefined)} />}
    </section>
  )
}

/** So much advice is listed; the rest stands in what happened. */
const MOST = 20

interface NoteActedProps {
  readonly contact: Contact
  readonly advice: Advice
  readonly onDone: () => void
}

/** Asks what was done about one piece of advice. */
function NoteActed({ contact, advice, onDone }: NoteActedProps) {
  const { texts } = useSurroundings()
  const [what, setWhat] = useState('')
  const { act, failed } = useOneAct()
  const save = () =>
    act(async (refused) => {
      const kept = await record(noteActed(contact.person, advice.advised.id, what.trim(), clock())).orElse(
        refused,
      )
      if (kept) onDone()
      return kept
    })
  return (
    <AskDialog
      title={texts.people.whatIDid}
      yes={texts.people.save}
      no={texts.people.cancel}
      onYes={save}
      onNo={onDone}
    >
      <q dir="auto">{advice.advised.advice}</q>
      <TextField label={texts.people.whatIDid} value={what} lines={3} onValue={setWhat} />
      <Failed failed={failed} />
    </AskDialog>
  )
}
